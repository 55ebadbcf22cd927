// Formatting, lint, import rules of both languages, and what nobody uses; says what it found and exits 1 if anything.
import { checkNatspec } from "./natspec.ts";
import { runTool } from "./process.ts";
import { checkSolidityImports } from "./solidityImports.ts";

const steps: [string, () => Promise<{ code: number; output: string }>][] = [
  ["forge fmt", () => runTool("forge", ["fmt", "--check"], { quiet: true })],
  [
    "forge lint",
    () =>
      runTool("forge", ["lint", "contracts", "--severity", "high", "--severity", "med"], {
        quiet: true,
        // It compiles for the ABI alone; in the build's own folder that would pass for a finished build.
        env: { FOUNDRY_OUT: "cache/lint/out", FOUNDRY_CACHE_PATH: "cache/lint/cache" },
      }),
  ],
  ["biome", () => runTool("biome", ["check", "."], { quiet: true })],
  [
    "import rules (TypeScript)",
    () =>
      runTool(
        "depcruise",
        ["contracts/sdk/src", "script", "indexer", "web/src", "test", "--output-type", "err"],
        {
          quiet: true,
        },
      ),
  ],
  ["unused files, exports and dependencies", () => runTool("knip", [], { quiet: true })],
  [
    "import rules (Solidity)",
    async () => {
      const found = checkSolidityImports();
      return { code: found.length, output: found.join("\n") };
    },
  ],
  [
    "headers, events, errors and units (Solidity)",
    async () => {
      const found = checkNatspec();
      return { code: found.length, output: found.join("\n") };
    },
  ],
];

/** What a tool says when it exits 0 without having looked at everything, or having found something. */
const silentFailures: Record<string, RegExp> = {
  "forge lint": /\b(warning|error)\[/,
  "import rules (TypeScript)": /missing-tsc-transpiler/,
};

let failed = false;
for (const [name, step] of steps) {
  const { code, output } = await step();
  const bad = code !== 0 || silentFailures[name]?.test(output) === true;
  console.log(`${bad ? "✗" : "✓"} ${name}`);
  if (bad) console.log(output);
  failed ||= bad;
}
process.exit(failed ? 1 : 0);
