// Writes the typed ABIs of contracts/sdk from forge's artifacts. `--check` fails when they would change.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

const contracts = [
  "RoyaltyToken",
  "RevenueRouter",
  "StoreAttestors",
  "AttestorRegistry",
  "StoreMetrics",
  "MerchantPolicy",
  "MerchantAccount",
  "StoreGovernor",
  "StoreTimelock",
  "Treasury",
  "StoreFactory",
  "RoyaltyClaimer",
  "OneSidedLiquidity",
  "LiquidityGauge",
  "OneSidedLiquidity",
  "PerformanceVesting",
  "IDelisting",
  "IssuanceDesk",
  "PublicSale",
  "CredentialRegistry",
] as const;

/** Published artifacts of the exchange that pools live on. */
const exchange = {
  PairFactory: "v2-core/build/UniswapV2Factory.json",
  Pair: "v2-core/build/UniswapV2Pair.json",
  PairRouter: "v2-periphery/build/UniswapV2Router02.json",
} as const;

const check = process.argv.includes("--check");
const folder = join(root, "contracts/sdk/src/abi");
const header = "// Generated from the compiled contracts by `npm run generate`; do not edit.\n";
/** `internalType` is for Solidity tools; the dApp need not carry it. */
const withoutSolidityTypes = (key: string, value: unknown) => (key === "internalType" ? undefined : value);
const camel = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const artifact = (...path: string[]): { abi: unknown[] } =>
  JSON.parse(readFileSync(join(root, ...path), "utf8"));

/** By the name that the SDK gives it; an interface goes by its contract's. */
const sources: [string, unknown[]][] = [
  ...contracts.map((name): [string, unknown[]] => [
    name.replace(/^I(?=[A-Z])/, ""),
    artifact("out", `${name}.sol`, `${name}.json`).abi,
  ]),
  ...Object.entries(exchange).map(([name, path]): [string, unknown[]] => [
    name,
    artifact("node_modules/@uniswap", path).abi,
  ]),
];

const files = new Map<string, string>();
for (const [name, abi] of sources) {
  files.set(
    `${camel(name)}.ts`,
    `${header}export const ${camel(name)}Abi = ${JSON.stringify(abi, withoutSolidityTypes, 1)} as const;\n`,
  );
}
files.set(
  "index.ts",
  header + sources.map(([name]) => `export { ${camel(name)}Abi } from "./${camel(name)}.ts";\n`).join(""),
);

const drifted: string[] = [];
for (const [file, text] of files) {
  const path = join(folder, file);
  let current = "";
  try {
    current = readFileSync(path, "utf8");
  } catch {
    current = "";
  }
  if (current === text) continue;
  drifted.push(file);
  if (!check) writeFileSync(path, text);
}
if (check && drifted.length > 0) {
  console.error(`generated ABIs differ from the contracts: ${drifted.join(", ")}; run \`npm run generate\``);
  process.exit(1);
}
console.log(
  check ? `${files.size} generated files are current` : `wrote ${drifted.length} of ${files.size} files`,
);
