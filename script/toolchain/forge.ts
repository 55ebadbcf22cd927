// Foundry's own forge with the arguments given. The npm wrapper exits 0 even where a test fails; this exits as forge does.
import { runTool } from "./process.ts";

process.exit((await runTool("forge", process.argv.slice(2))).code);
