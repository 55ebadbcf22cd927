import type { BenchWorld } from "./world.ts";

const lookMilliseconds = 100;

/**
 * Makes blocks as a chain does, of several transactions, until stopped: one as soon as `full` wait, or when none has
 * come since the last look. A local chain hashes its whole state for each block, so that a block a transaction would
 * measure that instead of the keeper.
 */
export async function makeBlocks(client: BenchWorld["client"], full: number): Promise<() => Promise<void>> {
  await client.setAutomine(false);
  let stopped = false;
  const making = (async () => {
    let before = 0;
    while (!stopped) {
      const { pending } = await client.getTxpoolStatus();
      if (pending > 0 && (pending >= full || pending === before)) await client.mine({ blocks: 1 });
      before = pending;
      await new Promise((resolve) => setTimeout(resolve, lookMilliseconds));
    }
  })();
  return async () => {
    stopped = true;
    await making;
    await client.setAutomine(true);
  };
}
