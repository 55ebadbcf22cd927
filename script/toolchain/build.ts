// Compiles the contracts (and the demo dollar of the local world) and regenerates the typed ABIs.
import { runTool } from "./process.ts";

/** `further`: source paths that a check needs besides. Throws with the compiler's output when the contracts do not compile. */
export async function buildContracts(...further: string[]): Promise<void> {
  // The test runner has done so, and another forge that is at work would have its cache written over.
  if (process.env.TAKINGS_COMPILED === "1" && further.length === 0) return;
  const built = await runTool("forge", ["build", "contracts", "test/support/tokens", ...further], {
    quiet: true,
  });
  if (built.code !== 0) throw new Error(`the contracts do not compile:\n${built.output}`);
}

if (import.meta.main) {
  await buildContracts();
  console.log("contracts compiled");
}
