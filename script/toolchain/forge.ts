// Foundry's own forge with the arguments given. The npm wrapper exits 0 even where a test fails, and forge itself where no test
// has the given name; this exits 1.
import { runTool } from "./process.ts";

const { code, output } = await runTool("forge", process.argv.slice(2), { quiet: true });
console.log(output.trimEnd());
process.exit(code === 0 && output.includes("No tests found") ? 1 : code);
