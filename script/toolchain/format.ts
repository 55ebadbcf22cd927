// Formats everything: forge fmt for Solidity, biome for TypeScript.
import { runTool } from "./process.ts";

const results = [await runTool("forge", ["fmt"]), await runTool("biome", ["check", "--write", "."])];
process.exit(results.some(({ code }) => code !== 0) ? 1 : 0);
