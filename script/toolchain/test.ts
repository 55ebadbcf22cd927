// Everything that must hold; closes with `N passed, N failed`. What takes the processor, what waits for a browser and what
// waits for an indexer run next to each other.
import { parseArgs } from "node:util";
import { type Count, partsOf, quote } from "./testParts.ts";

/** After the first, the others run at the same time; each of their parts one after the other. */
const lanes = [
  ["contracts"],
  ["forge", "gas"],
  ["generated", "lint", "types", "unit", "browser"],
  ["world", "indexer"],
] as const;
type Name = (typeof lanes)[number][number];
const names = lanes.flat() as Name[];
const quickNames: Name[] = ["contracts", "generated", "lint", "types", "unit", "forge", "world", "browser"];

const usage = `usage: npm test [-- --quick] [--only <part>[,<part>…]] [--json]
parts: ${names.join(", ")}

  --quick   contracts, generated, lint, types, unit tests in TypeScript and Solidity, the local world reconciled, and one walk
            through the site as a visitor. Left out: gas, the indexer's tests, the other browser tests, and of forge's tests
            the attacks, the integration tests and the invariants
  --only    these parts alone
  --json    one JSON object instead of the closing line

exit codes: 0 all passed · 1 something failed · 2 usage · 130 interrupted`;

function options() {
  try {
    return parseArgs({
      options: {
        quick: { type: "boolean", default: false },
        only: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

const values = options();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const wanted = values.only?.split(",") ?? (values.quick ? quickNames : names);
const unknown = wanted.filter((name) => !names.includes(name as Name));
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(", ")}\n${usage}`);
  process.exit(2);
}

const stopping = new AbortController();
const { parts, end } = partsOf(values.quick, stopping.signal);
let interrupted = 0;
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)
  process.on(signal, () => {
    interrupted ||= code;
    stopping.abort();
  });

const results: Record<string, Count & { seconds: number }> = {};
async function run(name: Name): Promise<void> {
  if (stopping.signal.aborted) return;
  process.stderr.write(`  ${name} …\n`);
  const began = Date.now();
  const count = await parts[name]().catch((error: Error) => {
    quote(error.stack ?? error.message);
    return { passed: 0, failed: 1 };
  });
  const seconds = Math.round((Date.now() - began) / 100) / 10;
  results[name] = { ...count, seconds };
  process.stderr.write(
    `${count.failed === 0 ? "✓" : "✗"} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`,
  );
}
async function runLane(lane: readonly Name[]): Promise<void> {
  for (const name of lane) if (wanted.includes(name)) await run(name);
}

const began = Date.now();
await runLane(lanes[0]);
await Promise.all(lanes.slice(1).map(runLane));
await end();
if (interrupted) process.exit(interrupted);

const sorted = Object.fromEntries(
  names.filter((name) => name in results).map((name) => [name, results[name]!]),
);
const passed = Object.values(sorted).reduce((sum, count) => sum + count.passed, 0);
const failed = Object.values(sorted).reduce((sum, count) => sum + count.failed, 0);
const seconds = Math.round((Date.now() - began) / 1000);
process.stderr.write(`  ${seconds} s in all\n`);
if (values.quick && values.only === undefined)
  process.stderr.write(
    "  --quick left out: gas, the indexer's tests, the browser tests but one walk, and forge's attacks, integration tests and invariants\n",
  );
if (values.json) console.log(JSON.stringify({ parts: sorted, passed, failed, seconds }));
else console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
