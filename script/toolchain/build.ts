// Compiles the contracts (and the demo dollar of the local world) and regenerates the typed ABIs.
import { runTool } from "./process.ts";

/** `further`: source paths that a check needs besides. Throws with the compiler's output when the contracts do not compile. */
export async function buildContracts(...further: string[]): Promise<void> {
  const built = await runTool("forge", ["build", "contracts", "test/support/tokens", ...further], {
    quiet: true,
  });
  if (built.code !== 0) throw new Error(`the contracts do not compile:\n${built.output}`);
}

if (import.meta.main) {
  await buildContracts();
  console.log("contracts compiled");
}
