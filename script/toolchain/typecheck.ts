// Type-checks the Node workspaces, the checks of the dApp, the dApp and the browser tests.
import { runTool } from "./process.ts";

const projects = [".", "test/site", "web", "indexer", "test/e2e"];
const results = await Promise.all(projects.map((project) => runTool("tsc", ["-p", project])));
process.exit(results.some(({ code }) => code !== 0) ? 1 : 0);
