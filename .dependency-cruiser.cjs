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
      ...outside("contracts/sdk/src", "^(web|script|indexer)/"),
    },
    {
      name: "script-acts-test-proves",
      severity: "error",
      comment: "what acts never needs what proves it",
      from: { path: "^(contracts/sdk|script|indexer|web)/" },
      to: { path: "^test/" },
    },
    {
      name: "web-keeps-to-sdk",
      severity: "error",
      from: within("web/"),
      to: { path: "^(script|indexer)/" },
    },
    {
      name: "keeper-keeps-to-sdk",
      severity: "error",
      from: within("script/keeper/"),
      to: { path: "^(web|indexer|script/dev)/" },
    },
    {
      name: "reconciliation-reads-for-itself",
      severity: "error",
      comment:
        "what the keeper did is held against a reading that shares nothing with it, not even through another file",
      from: { path: "^script/dev/src/reconcile/", pathNot: "\\.test\\.ts$" },
      to: { path: "^script/(keeper|dev/src/(data|world))/", reachable: true },
    },
    {
      name: "indexer-keeps-to-sdk",
      severity: "error",
      from: within("indexer/"),
      to: { path: "^(web|script)/" },
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
      comment:
        "a keeper job's decide reads no network, clock or environment; script/keeper/src/jobs/purity.test.ts follows its imports and looks for what needs none",
      from: { path: "^script/keeper/src/jobs/[^/]+/decide[A-Za-z]*\\.ts$" },
      to: {
        path: "^script/keeper/src/(chain|journal|sources|commands|testing)/|/(collect|execute|job)[A-Za-z]*\\.ts$|^node_modules/viem/(clients|actions)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "decide-needs-no-node",
      severity: "error",
      from: { path: "^script/keeper/src/jobs/[^/]+/decide[A-Za-z]*\\.ts$" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?path$" },
    },
    {
      name: "sources-are-plugins",
      severity: "error",
      comment:
        "the keeper reaches its sources through sources/index.ts and sources/catalog.ts, never one of them",
      from: { path: "^script/keeper/src/(?!sources/|testing/|index\\.ts$)", pathNot: "\\.test\\.ts$" },
      to: { path: "^script/keeper/src/sources/(?!shared/)[^/]+/" },
    },
    {
      name: "sources-know-no-other",
      severity: "error",
      comment: "what two sources share is in sources/shared",
      from: { path: "^script/keeper/src/sources/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^script/keeper/src/sources/([^/]+)(/|$)",
        pathNot: ["^script/keeper/src/sources/($1|shared)/", "^script/keeper/src/sources/source\\.ts$"],
      },
    },
    {
      name: "sources-know-no-job",
      severity: "error",
      from: { path: "^script/keeper/src/sources/", pathNot: "\\.test\\.ts$" },
      to: { path: "^script/keeper/src/(jobs|commands|config|chain|journal)/" },
    },
    {
      name: "local-servers-are-for-tests",
      severity: "error",
      comment: "what runs against real accounts never imports a local server or what tests are made of",
      from: {
        path: "^script/keeper/src/",
        pathNot: ["\\.test\\.ts$", "^script/keeper/src/testing/", "^script/keeper/src/sources/[^/]+/local/"],
      },
      to: { path: "^script/keeper/src/(testing/|sources/[^/]+/local/)" },
    },
    {
      name: "collect-does-not-sign",
      severity: "error",
      from: { path: "^script/keeper/src/jobs/[^/]+/collect[A-Za-z]*\\.ts$" },
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
