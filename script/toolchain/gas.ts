// Gas snapshots and contract sizes against their budgets. The gas tests rewrite the figures in snapshots/Gas.json and, in a
// second run, what they consist of in snapshots/GasAccount.json, from which the table in docs/gas.md is written; `--check`
// fails if that changes any of these files, any run fails over budget.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { artifactPath } from "./artifacts.ts";
import { gasBudgets, maximumCodeBytes } from "./budgets.ts";
import { gasAccount, withAccount } from "./gasAccount.ts";
import { root } from "./paths.ts";
import { runTool } from "./process.ts";

const check = process.argv.includes("--check");
const json = process.argv.includes("--json");
const read = (name: string) =>
  JSON.parse(readFileSync(join(root, `snapshots/${name}.json`), "utf8")) as Record<string, string>;

const problems: string[] = [];
const before = { Gas: read("Gas"), GasAccount: read("GasAccount") };
async function measure(env: Record<string, string>): Promise<void> {
  const ran = await runTool("forge", ["test", "--match-path", "test/gas/*"], { quiet: true, env });
  if (ran.code !== 0) problems.push(`the gas tests fail:\n${ran.output}`);
}
await measure({});
await measure({ GAS_ACCOUNT: "true" });
const figures = read("Gas");
const account = read("GasAccount");
const { table, problems: unaccounted } = gasAccount(figures, account);
problems.push(...unaccounted);
const docs = join(root, "docs/gas.md");
const written = readFileSync(docs, "utf8");
if (check) {
  for (const [name, old] of Object.entries(before)) {
    const found = name === "Gas" ? figures : account;
    for (const key of new Set([...Object.keys(old), ...Object.keys(found)])) {
      if (old[key] !== found[key])
        problems.push(
          `${name} ${key}: snapshot ${old[key] ?? "missing"}, measured ${found[key] ?? "nothing"}`,
        );
    }
  }
  if (withAccount(written, table) !== written) problems.push("docs/gas.md: run npm run gas");
} else writeFileSync(docs, withAccount(written, table));
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

if (json) console.log(JSON.stringify({ gas: figures, account, budgets: gasBudgets, sizes, problems }));
else {
  for (const [key, value] of Object.entries(figures))
    console.log(`${key.padEnd(28)}${value.padStart(10)}${gasBudgets[key] ? `   ≤ ${gasBudgets[key]}` : ""}`);
  for (const problem of problems) console.error(`✗ ${problem}`);
}
process.exit(problems.length > 0 ? 1 : 0);
