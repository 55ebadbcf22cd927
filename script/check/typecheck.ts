// Type-checks the Node workspaces, the dApp and the browser tests.
import { runTool } from "../toolchain/process.ts";

const results = await Promise.all(
  [".", "web", "indexer", "test/e2e"].map((project) => runTool("tsc", ["-p", project])),
);
process.exit(results.some(({ code }) => code !== 0) ? 1 : 0);
