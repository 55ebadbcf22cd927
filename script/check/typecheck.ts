// Type-checks the Node workspaces and the dApp.
import { runTool } from "../toolchain/process.ts";

const results = await Promise.all([runTool("tsc", ["-p", "."]), runTool("tsc", ["-p", "web"])]);
process.exit(results.some(({ code }) => code !== 0) ? 1 : 0);
