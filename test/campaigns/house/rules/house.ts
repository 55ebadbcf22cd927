import { generated, type Place, places, type Repository } from "../repository.ts";
import type { Rule } from "../rule.ts";
import { acting } from "./figures.ts";

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

/** Contracts that have no generated ABI. */
const foreign: Readonly<Record<string, string>> = {
  "script/keeper/src/chain/allowance.ts": "ERC-20's approve, of any stablecoin",
  "script/dev/src/world/{build,issuance}.ts": "the demo dollar mints",
  "script/dev/src/world/deploy.ts": "DeskDeployer serves deployments only",
};

const handWrittenAbis = (repository: Repository): Place[] =>
  repository
    .match(acting, ["**/*.test.ts", ...generated, ...Object.keys(foreign)])
    .flatMap((file) =>
      places(
        file,
        repository.code(file),
        /\btype: "function", name:|\bparseAbi\(\s*\[\s*"(?:function|event|error)/,
      ),
    );

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
    apart: { "knip.ts": "names packages that are run by name" },
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
    search: /\.default\.json/,
    within: typescript,
    twin: {
      path: "script/deploy/protocol.ts",
      text: 'const file = "out/StoreGovernor.sol/StoreGovernor.default.json";',
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
    home: { path: "script/toolchain/generate.ts", symbol: "contracts" },
    search: handWrittenAbis,
    within: acting,
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
      "script/keeper/src/sources/{catalog,source}.ts",
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
  {
    id: "contract-documentation",
    rule: "every contract has a header, every event and error a notice",
    home: { path: "script/toolchain/natspec.ts", symbol: "checkNatspec" },
    search: /has no @notice/,
    within: typescript,
    twin: { path: "script/toolchain/lint.ts", text: 'problems.push(file + ": has no @notice");' },
  },
  {
    id: "trees",
    rule: "a leaf of a tree names the test that shows it",
    home: { path: "test/campaigns/house/trees.ts", symbol: "checkTrees" },
    search: /names no test:/,
    within: typescript,
    twin: { path: "script/toolchain/lint.ts", text: 'problems.push("names no test: " + leaf);' },
  },
  {
    id: "check-options",
    rule: "checks and benchmarks read their options, --json and --help among them, in one place",
    home: { path: "test/options.ts", symbol: "readOptions" },
    search: /\bparseArgs[<(]/,
    within: ["test/**/*.ts"],
    apart: { "test/site/support.ts": "the site's checks also take a world that runs already" },
    twin: {
      path: "test/campaigns/vesting/main.ts",
      text: "const { values } = parseArgs({ options: {} });",
    },
  },
  {
    id: "store-frame",
    rule: "a page of one store has one frame: its crumbs, its tabs, its states",
    home: { path: "web/src/components/page/StoreFrame.tsx", symbol: "StoreFrame" },
    search: /<StoreTabs\b/,
    within: ["web/src/**/*.tsx"],
    twin: {
      path: "web/src/features/vesting/VestingPage.tsx",
      text: "<StoreTabs token={token} />",
    },
  },
  {
    id: "batched-reads",
    rule: "reads go out together through one typed batch, which throws where nobody answers",
    home: { path: "web/src/lib/chain/batch.ts", symbol: "readBatch" },
    search: /\.multicall\(/,
    within: ["web/src/**/*.{ts,tsx}"],
    twin: {
      path: "web/src/features/vesting/data/read.ts",
      text: "const answers = await client.multicall({ contracts: calls.flat() });",
    },
  },
  {
    id: "money-conversion",
    rule: "a report's currency becomes the stablecoin's smallest unit, rounded as the caller says",
    home: { path: "script/keeper/src/money/convert.ts", symbol: "toAsset" },
    search: /\b10n \*\* BigInt\((?:\w+\.)*minorDigits\)/,
    within: acting,
    twin: {
      path: "script/keeper/src/settlement/build.ts",
      text: "const scale = 10n ** BigInt(assetDecimals) / 10n ** BigInt(minorDigits);",
    },
  },
  {
    id: "decide",
    rule: "a job decides in decide.ts, which knows no network, clock or environment",
    home: { path: ".dependency-cruiser.cjs", symbol: "forbidden" },
    search: (repository) =>
      repository
        .match(["script/keeper/src/jobs/*/decide.ts"])
        .flatMap((file) =>
          places(
            file,
            repository.code(file),
            /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|from "(?:node:(?!path")|(?:\.\.\/)+(?:chain|journal)\/)/,
          ),
        ),
    within: ["script/keeper/src/jobs/*/decide.ts"],
    twin: { path: "script/keeper/src/jobs/settle/decide.ts", text: "const now = Date.now();" },
  },
  {
    id: "figure-types",
    rule: "a policy's and a report's figures have the types of the ABI",
    home: { path: "contracts/sdk/src/figures/policy.ts", symbol: "Policy" },
    search: (repository) =>
      repository
        .match(
          ["{script/keeper,indexer/src}/**/*.ts", "web/src/**/*.{ts,tsx}"],
          [
            "**/*.test.ts",
            // What the form of terms asks for, thresholds among it.
            "web/src/features/issuance/domain/types.ts",
          ],
        )
        .flatMap((file) =>
          places(
            file,
            repository.code(file),
            /\b(?:maxDaysInventory|minMonthlyDeposits)\s*:\s*(?:number|bigint)\b(?!\()/,
          ),
        ),
    within: ["web/src/**/*.ts"],
    twin: {
      path: "web/src/features/merchant/domain/policy.ts",
      text: "interface Policy { maxDaysInventory: number }",
    },
  },
];
