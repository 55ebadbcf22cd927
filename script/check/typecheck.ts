// Type-checks the Node workspaces, the checks of the dApp, the dApp and the browser tests.
import { runTool } from "../toolchain/process.ts";

const results = await Promise.all(
  [".", "script/check/site", "web", "test/e2e"].map((project) => runTool("tsc", ["-p", project])),
);
process.exit(results.some(({ code }) => code !== 0) ? 1 : 0);
