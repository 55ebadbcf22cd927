// Type-checks what acts on Node, the dApp, the indexer, and all that tests them.
import { runTool } from "./process.ts";

const projects = [".", "web", "indexer", "test"];
const results = await Promise.all(projects.map((project) => runTool("tsc", ["-p", project])));
process.exit(results.some(({ code }) => code !== 0) ? 1 : 0);
