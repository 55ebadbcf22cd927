import type { BenchWorld } from "./world.ts";

const lookMilliseconds = 50;
/** Longer than a busy machine takes between two transactions that belong into one block. */
const patienceMilliseconds = 1_500;

/**
 * Makes blocks as a chain does, of several transactions, until stopped: one as soon as `full` wait, or when none has
 * come for a while. A local chain hashes its whole state for each block, so that a block a transaction would
 * measure that instead of the keeper.
 */
export async function makeBlocks(client: BenchWorld["client"], full: number): Promise<() => Promise<void>> {
  await client.setAutomine(false);
  let stopped = false;
  const making = (async () => {
    let [before, since] = [0, Date.now()];
    while (!stopped) {
      const { pending } = await client.getTxpoolStatus();
      if (pending !== before) since = Date.now();
      before = pending;
      if (pending >= full || (pending > 0 && Date.now() - since >= patienceMilliseconds)) {
        await client.mine({ blocks: 1 });
        before = 0;
      }
      await new Promise((resolve) => setTimeout(resolve, lookMilliseconds));
    }
  })();
  return async () => {
    stopped = true;
    await making;
    await client.setAutomine(true);
  };
}
