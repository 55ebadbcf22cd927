// Gas snapshots and contract sizes against their budgets. `npm run gas -- --help`.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { artifactPath } from "./artifacts.ts";
import { gasBudgets, maximumCodeBytes } from "./budgets.ts";
import { root } from "./paths.ts";
import { runTool } from "./process.ts";

const usage = `usage: npm run gas -- [--check] [--json]

Measures every user action (test/gas), writes the figures to snapshots/Gas.json, and exits 1 where one exceeds its budget
(script/toolchain/budgets.ts), a contract its size, or a push depends on the number of holders.

  --check   exit 1, too, where a figure differs from the snapshot
  --json    one JSON object: gas, budgets, sizes, problems`;

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const read = () =>
  JSON.parse(readFileSync(join(root, "snapshots/Gas.json"), "utf8")) as Record<string, string>;

const problems: string[] = [];
const before = read();
const ran = await runTool("forge", ["test", "--match-path", "test/gas/**"], { quiet: true });
if (ran.code !== 0) problems.push(`the gas tests fail:\n${ran.output}`);
const figures = read();
if (values.check)
  for (const key of new Set([...Object.keys(before), ...Object.keys(figures)]))
    if (before[key] !== figures[key])
      problems.push(`${key}: snapshot ${before[key] ?? "missing"}, measured ${figures[key] ?? "nothing"}`);
for (const [key, budget] of Object.entries(gasBudgets)) {
  const measured = figures[key];
  if (measured === undefined) problems.push(`${key}: not measured`);
  else if (Number(measured) > budget) problems.push(`${key}: ${measured} exceeds ${budget}`);
}
if (figures["push.holders10"] !== figures["push.holders10000"])
  problems.push(
    `a push depends on holders: ${figures["push.holders10"]} with 10, ${figures["push.holders10000"]} with 10,000`,
  );

const sizes: Record<string, number> = {};
for (const source of globSync("contracts/**/*.sol", { cwd: root, exclude: ["**/interfaces/**"] })) {
  const declared = readFileSync(join(root, source), "utf8").matchAll(
    /^(?:abstract )?(?:contract|library) (\w+)/gm,
  );
  for (const [, name] of declared) {
    const artifact = readFileSync(artifactPath(name!, basename(source)), "utf8");
    const { deployedBytecode } = JSON.parse(artifact) as {
      deployedBytecode: { object: string };
    };
    const bytes = (deployedBytecode.object.length - 2) / 2;
    sizes[name!] = bytes;
    if (bytes > maximumCodeBytes) problems.push(`${name}: ${bytes} bytes of code exceed ${maximumCodeBytes}`);
  }
}

if (values.json) console.log(JSON.stringify({ gas: figures, budgets: gasBudgets, sizes, problems }));
else {
  for (const [key, value] of Object.entries(figures))
    console.log(`${key.padEnd(28)}${value.padStart(10)}${gasBudgets[key] ? `   ≤ ${gasBudgets[key]}` : ""}`);
  for (const problem of problems) console.error(`✗ ${problem}`);
}
process.exit(problems.length > 0 ? 1 : 0);
