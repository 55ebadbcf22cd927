import { type Place, places, type Repository } from "../repository.ts";
import type { Rule } from "../rule.ts";

const typescript = [
  "{script,indexer,test}/**/*.ts",
  "contracts/sdk/src/**/*.ts",
  "web/**/*.{ts,tsx}",
  "*.ts",
];

interface Manifest {
  devDependencies: Record<string, string>;
  dependencies?: Record<string, string>;
  overrides: Record<string, Record<string, string>>;
}

/** `.nvmrc` is for editors and workflows: it repeats the version, so it is compared. */
function otherNode(repository: Repository): Place[] {
  const { node } = repository.json<Manifest>("package.json").devDependencies;
  const said = repository.text(".nvmrc").trim();
  const workflows = repository
    .match([".github/workflows/*.yml"])
    .flatMap((file) => places(file, repository.text(file), /node-version:/));
  return said === node ? workflows : [{ file: ".nvmrc", line: 1, text: said }, ...workflows];
}

/** npm has no reference in a nested override: the version is compared. */
function otherWagmi(repository: Repository): Place[] {
  const pinned = repository.json<Manifest>("package.json").overrides["@rainbow-me/rainbowkit"]?.wagmi;
  const used = repository.json<Manifest>("web/package.json").dependencies?.wagmi;
  return pinned === used || pinned === "$wagmi"
    ? []
    : [{ file: "web/package.json", line: 1, text: `overrides: wagmi ${pinned}, web has ${used}` }];
}

/** How the repository itself is run and checked. */
export const houseRules: readonly Rule[] = [
  {
    id: "node-version",
    rule: "one Node runs everything",
    home: { path: "package.json", symbol: "node" },
    search: otherNode,
    within: [".nvmrc", ".github/workflows/*.yml"],
    twin: { path: ".nvmrc", text: "20.0.0\n" },
  },
  {
    id: "wagmi-version",
    rule: "RainbowKit and the site share one wagmi",
    home: { path: "package.json", symbol: "@rainbow-me/rainbowkit" },
    search: otherWagmi,
    within: ["web/package.json"],
    twin: { path: "web/package.json", text: '{ "dependencies": { "wagmi": "2.0.0" } }' },
  },
  {
    id: "root-folder",
    rule: "where the repository's root is",
    home: { path: "script/toolchain/paths.ts", symbol: "root" },
    search:
      /fileURLToPath\((?:new URL\("(?:\.\.\/)+", )?import\.meta\.url\)+,?\s*"(?:\.\.\/?)+"|new URL\("(?:\.\.\/)+"/,
    within: ["{script,test}/**/*.ts"],
    twin: {
      path: "test/campaigns/chaos/run.ts",
      text: 'const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");',
    },
  },
  {
    id: "foundry-binaries",
    rule: "Foundry's own binaries are run, not npm's wrappers",
    home: { path: "script/toolchain/foundry.ts", symbol: "foundryBinary" },
    search: /@foundry-rs\/|\.bin\/(?:forge|anvil|cast)\b|\bspawn(?:Sync)?\("(?:forge|anvil|cast)"/,
    within: typescript,
    twin: { path: "test/campaigns/deploy/main.ts", text: 'spawn("anvil", ["--port", "0"]);' },
  },
  {
    id: "local-chain",
    rule: "one way to start a local chain",
    home: { path: "script/toolchain/anvil.ts", symbol: "startAnvil" },
    search: /foundryBinary\("anvil"\)/,
    within: typescript,
    twin: { path: "script/dev/src/chain/client.ts", text: 'spawn(foundryBinary("anvil"), []);' },
  },
  {
    id: "artifact-path",
    rule: "which of several profiles' artifacts is the deployed one",
    home: { path: "script/toolchain/artifacts.ts", symbol: "artifactPath" },
    search: /\.governor\.json|`\$\{\w+\}\.sol\/\$\{/,
    within: typescript,
    twin: {
      path: "script/deploy/protocol.ts",
      text: "const file = `out/StoreGovernor.sol/StoreGovernor.governor.json`;",
    },
  },
  {
    id: "gas-budgets",
    rule: "what an action may cost",
    home: { path: "script/toolchain/budgets.ts", symbol: "gasBudgets" },
    search: /\bgasBudgets\b[^;\n]*=\s*\{|"push\.holders10":\s*\d/,
    within: typescript,
    twin: { path: "script/toolchain/gas.ts", text: 'const limits = { "push.holders10": 90_000 };' },
  },
  {
    id: "check-list",
    rule: "one list of checks, one entry",
    home: { path: "test/check.ts", symbol: "checks" },
    search: /"test\/campaigns\/\w+\/main\.ts"/,
    within: [...typescript, "**/package.json", ".github/workflows/*.yml"],
    twin: { path: "package.json", text: '{ "check:guards": "node "test/campaigns/guards/main.ts"" }' },
  },
  {
    id: "generated-abis",
    rule: "ABIs are generated from the compiled contracts",
    home: { path: "script/toolchain/generate.ts", symbol: "generate" },
    search: /\btype: "function", name:|\bparseAbi\(\s*\[\s*"(?:function|event|error)/,
    within: ["contracts/sdk/src/**/*.ts", "{script,indexer}/**/*.ts", "web/src/**/*.{ts,tsx}"],
    twin: {
      path: "web/src/lib/pool/pair.ts",
      text: 'const abi = parseAbi(["function getReserves() view returns (uint112, uint112, uint32)"]);',
    },
  },
  {
    id: "source-list",
    rule: "one list makes a source known; jobs never import one",
    home: { path: "script/keeper/src/sources/index.ts", symbol: "sources" },
    search: /from "(?:\.\.?\/)+(?:sources\/)?(?:amazon-v2|sp-api|airwallex|bank-csv|inventory-csv)\//,
    within: [
      // Not index.ts: the library hands the readers of two formats to the local world, by name.
      "script/keeper/src/cli.ts",
      "script/keeper/src/{jobs,commands,config,settlement,journal,chain}/**/*.ts",
      "script/keeper/src/sources/{index,catalog,source}.ts",
    ],
    twin: {
      path: "script/keeper/src/jobs/ingest/fetch.ts",
      text: 'import { SpApiClient } from "../../sources/sp-api/client.ts";',
    },
  },
  {
    id: "error-words",
    rule: "one sentence for each error of the contracts",
    home: { path: "web/src/lib/i18n/en/errors.ts", symbol: "errors" },
    search: /^\s*"error\.[A-Z]\w+":/m,
    within: ["web/src/**/*.{ts,tsx}"],
    apart: {
      "web/src/lib/i18n/zh/*.ts": "the same sentences in Chinese",
      "web/src/lib/i18n/en/bounds.ts": "those that the proposal builder needs at once",
    },
    twin: {
      path: "web/src/lib/i18n/en/merchant.ts",
      text: '  "error.OnlyMerchant": "Only the merchant may do this.",',
    },
  },
];
