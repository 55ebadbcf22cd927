// Type-checks what acts on Node, the dApp, the indexer, and all that tests them.
import { join } from "node:path";
import { root } from "./paths.ts";
import { runTool } from "./process.ts";

// By its path: `typescript` is the release whose JavaScript API dependency-cruiser parses with, and both have a `tsc`.
const tsc = join(root, "node_modules/typescript-native/bin/tsc");

const projects = [".", "web", "indexer", "test"];
const results = await Promise.all(projects.map((project) => runTool("node", [tsc, "-p", project])));
process.exit(results.some(({ code }) => code !== 0) ? 1 : 0);
