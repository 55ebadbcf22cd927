// Everything that must hold, in the order in which a failure is cheapest to find; closes with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildContracts } from "./build.ts";
import { runTool } from "./process.ts";

const usage = `usage: npm test [-- --only <part>[,<part>…]] [--json]
parts: contracts, generated, lint, types, forge, gas, unit, indexer, browser, world`;

interface Count {
  passed: number;
  failed: number;
}

const { values } = parseArgs({
  options: { only: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), "takings-test-"));
const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
const quote = (text: string) => process.stderr.write(`${text.trimEnd()}\n`);

async function command(tool: string, args: string[]): Promise<Count> {
  const { code, output } = await runTool(tool, args, { quiet: true });
  if (code !== 0) quote(output);
  return one(code === 0);
}

async function forge(): Promise<Count> {
  const { code, output } = await runTool("forge", ["test", "--no-match-path", "test/gas/**"], {
    quiet: true,
  });
  const total = /(\d+) tests passed, (\d+) failed, (\d+) skipped \(\d+ total tests\)/.exec(output);
  if (code !== 0 || total === null) quote(output);
  if (total === null) return { passed: 0, failed: 1 };
  return { passed: Number(total[1]), failed: Number(total[2]) + Number(total[3]) };
}

async function vitest(project: string[]): Promise<Count> {
  const report = join(scratch, `${project.join("-")}.json`);
  const { code, output } = await runTool(
    "vitest",
    [
      "run",
      ...project.flatMap((name) => ["--project", name]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { quiet: true },
  );
  if (code !== 0) quote(output);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: code !== 0 && numFailedTests === 0 ? 1 : numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const node = (script: string, ...args: string[]) =>
  command("node", ["--disable-warning=ExperimentalWarning", script, ...args]);

const parts: Record<string, () => Promise<Count>> = {
  contracts: () =>
    buildContracts().then(
      () => one(true),
      (error: Error) => {
        quote(error.message);
        return one(false);
      },
    ),
  generated: () => node("script/toolchain/generate.ts", "--check"),
  lint: () => node("script/toolchain/lint.ts"),
  types: () => node("script/toolchain/typecheck.ts"),
  unit: () => vitest(["node", "web"]),
  indexer: () => vitest(["indexer"]),
  forge,
  gas: () => node("script/toolchain/gas.ts", "--check"),
  world: () => node("script/dev/src/start.ts", "--check", "--json"),
  browser: () => vitest(["browser"]),
};

const wanted = values.only?.split(",") ?? Object.keys(parts);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(", ")}\n${usage}`);
  process.exit(2);
}

const results: Record<string, Count & { seconds: number }> = {};
for (const name of wanted) {
  process.stderr.write(`  ${name} …\n`);
  const began = Date.now();
  const count = await parts[name]!();
  const seconds = Math.round((Date.now() - began) / 100) / 10;
  results[name] = { ...count, seconds };
  process.stderr.write(
    `${count.failed === 0 ? "✓" : "✗"} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`,
  );
}
rmSync(scratch, { recursive: true, force: true });

const passed = Object.values(results).reduce((sum, count) => sum + count.passed, 0);
const failed = Object.values(results).reduce((sum, count) => sum + count.failed, 0);
if (values.json) console.log(JSON.stringify({ parts: results, passed, failed }));
else console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
