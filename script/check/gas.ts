// Gas snapshots and contract sizes against their budgets. The figures in snapshots/Gas.json are rewritten by the gas
// tests; `--check` fails if that changes the file, any run fails over budget.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { artifactPath } from "../toolchain/artifacts.ts";
import { root } from "../toolchain/paths.ts";
import { runTool } from "../toolchain/process.ts";
import { gasBudgets, maximumCodeBytes } from "./budgets.ts";

const check = process.argv.includes("--check");
const json = process.argv.includes("--json");
const path = join(root, "snapshots/Gas.json");
const read = () => JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;

const problems: string[] = [];
const before = check ? read() : {};
const ran = await runTool("forge", ["test", "--match-path", "test/gas/*"], { quiet: true });
if (ran.code !== 0) problems.push(`the gas tests fail:\n${ran.output}`);
const figures = read();
if (check) {
  for (const key of new Set([...Object.keys(before), ...Object.keys(figures)])) {
    if (before[key] !== figures[key])
      problems.push(`${key}: snapshot ${before[key] ?? "missing"}, measured ${figures[key] ?? "nothing"}`);
  }
}
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

if (json) console.log(JSON.stringify({ gas: figures, budgets: gasBudgets, sizes, problems }));
else {
  for (const [key, value] of Object.entries(figures))
    console.log(`${key.padEnd(28)}${value.padStart(10)}${gasBudgets[key] ? `   ≤ ${gasBudgets[key]}` : ""}`);
  for (const problem of problems) console.error(`✗ ${problem}`);
}
process.exit(problems.length > 0 ? 1 : 0);
