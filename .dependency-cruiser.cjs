/** Who may import whom in TypeScript; the Solidity half is script/toolchain/solidityImports.ts. */
const within = (path) => ({ path: `^${path}` });
const outside = (from, to) => ({ from: within(from), to: { path: to } });

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "sdk-knows-nobody",
      severity: "error",
      comment: "sdk imports only viem",
      ...outside("contracts/sdk/src", "^(web|script|test|indexer)/"),
    },
    {
      name: "web-keeps-to-sdk",
      severity: "error",
      from: within("web/"),
      to: { path: "^(script|indexer|test)/" },
    },
    {
      name: "keeper-keeps-to-sdk",
      severity: "error",
      from: within("script/keeper/"),
      to: { path: "^(web|indexer|test|script/dev)/" },
    },
    {
      name: "indexer-keeps-to-sdk",
      severity: "error",
      from: within("indexer/"),
      to: { path: "^(web|script|test)/" },
    },
    {
      name: "lib-is-the-floor",
      severity: "error",
      ...outside("web/src/lib/", "^web/src/(app|features|components)/"),
    },
    {
      name: "components-below-features",
      severity: "error",
      ...outside("web/src/components/", "^web/src/(app|features)/"),
    },
    { name: "features-below-app", severity: "error", ...outside("web/src/features/", "^web/src/app/") },
    {
      name: "features-meet-at-their-index",
      severity: "error",
      from: { path: "^web/src/features/([^/]+)/" },
      to: {
        path: "^web/src/features/([^/]+)/",
        pathNot: ["^web/src/features/$1/", "^web/src/features/[^/]+/index\\.ts$"],
      },
    },
    {
      name: "decide-is-pure",
      severity: "error",
      comment: "a keeper job's decide reads no network, clock or environment",
      from: { path: "^script/keeper/src/jobs/[^/]+/decide\\.ts$" },
      to: { path: "^(script/keeper/src/(chain|journal)/|node:)|^(node_modules/viem/(clients|actions))" },
    },
    {
      name: "collect-does-not-sign",
      severity: "error",
      from: { path: "^script/keeper/src/jobs/[^/]+/collect\\.ts$" },
      to: { path: "/execute\\.ts$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(out|cache|dist|node_modules)/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
    tsConfig: { fileName: "tsconfig.json" },
  },
};
