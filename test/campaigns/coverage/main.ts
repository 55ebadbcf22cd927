// Which lines and branches of the contracts the tests reach. `npm run check -- coverage --help`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../script/toolchain/paths.ts";
import { runTool } from "../../../script/toolchain/process.ts";
import { readOptions } from "../../options.ts";
import { SIZE_TEST } from "../laboratory/lane.ts";
import { parseLcov, summarise } from "./lcov.ts";

const usage = `usage: npm run check -- coverage [--json]

Runs the unit, integration and attack tests under forge's coverage, which compiles everything without the optimiser into
cache/coverage, and counts the lines and branches of contracts/ that they reach. Exits 1 below 98 % of lines or 95 % of
branches, or if a test fails.

  --json   one JSON object: lines, branches (percent), uncoveredLines, uncoveredBranches`;

const LEAST = { lines: 98, branches: 95 };

const values = readOptions(usage, {});

const folder = join(root, "cache/coverage");
mkdirSync(folder, { recursive: true });
const config = join(folder, "foundry.toml");
writeFileSync(
  config,
  readFileSync(join(root, "foundry.toml"), "utf8")
    .replace(/^out = .*$/m, 'out = "cache/coverage/out"\ncache_path = "cache/coverage/cache"')
    .replace('path = "./out"', 'path = "./cache/coverage/out"')
    // One compilation: forge numbers the sources of each anew, and takes one's numbers for another's.
    .replace(/^(additional_compiler_profiles|compilation_restrictions) = \[$[\s\S]*?^\]$/gm, ""),
);
const trace = join(folder, "lcov.info");
process.stderr.write("compiling for coverage, then testing: some minutes …\n");
const ran = await runTool(
  "forge",
  [
    "coverage",
    "--match-path",
    "test/{unit,integration,attack}/**",
    "--no-match-test",
    SIZE_TEST,
    "--report",
    "lcov",
    "--report-file",
    trace,
  ],
  { quiet: true, env: { FOUNDRY_CONFIG: config, FOUNDRY_FUZZ_RUNS: "16" } },
);
if (ran.code !== 0) {
  process.stderr.write(`${ran.output.slice(-4000)}\n`);
  process.exit(1);
}

const files = parseLcov(readFileSync(trace, "utf8")).filter(({ file }) => file.startsWith("contracts/"));
const lineOf = (file: string, line: number) => readFileSync(join(root, file), "utf8").split("\n")[line - 1]!;
const summary = summarise(files, lineOf);
if (values.json) console.log(JSON.stringify(summary));
else {
  for (const { file, line, text } of summary.uncoveredLines) console.log(`✗ ${file}:${line} ${text}`);
  for (const { file, line, text } of summary.uncoveredBranches)
    console.log(`✗ ${file}:${line} a branch of ${text}`);
  console.log(`${summary.lines} % of lines, ${summary.branches} % of branches`);
}
process.exit(summary.lines >= LEAST.lines && summary.branches >= LEAST.branches ? 0 : 1);
