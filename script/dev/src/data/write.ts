/** node write.ts <folder> [now] [seed]: writes every demo store's files to look at. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DERIVED_FILE } from "./orders.ts";
import { buildDemoStores } from "./settlements.ts";

const [folder, now = new Date().toISOString(), seed = "takings"] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: node write.ts <folder> [now] [seed]");

const started = performance.now();
const derived = readFileSync(DERIVED_FILE);
const stores = buildDemoStores(derived, { now: new Date(now), seed });
const built = performance.now();
for (const { slug, reports, bankCsv, inventoryCsv, ...facts } of stores) {
  const path = join(folder, slug);
  mkdirSync(join(path, "reports"), { recursive: true });
  for (const report of reports) writeFileSync(join(path, "reports", report.fileName), report.bytes);
  writeFileSync(join(path, "bank.csv"), bankCsv);
  writeFileSync(join(path, "inventory.csv"), inventoryCsv);
  const rows = reports.reduce(
    (sum, { bytes }) => sum + bytes.reduce((n, byte) => n + (byte === 10 ? 1 : 0), 0),
    0,
  );
  console.log(`${facts.name} (${facts.label}): ${reports.length} reports, ${rows} lines, ${path}`);
}
console.log(`built in ${Math.round(built - started)} ms`);
