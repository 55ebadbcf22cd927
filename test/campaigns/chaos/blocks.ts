import type { World } from "./world.ts";

/** Runs something between two blocks: the local chain does not keep its books straight when both happen at once. */
export type BetweenBlocks = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs `work` on a chain whose blocks come by themselves every `milliseconds`, not with each transaction. */
export async function withSlowBlocks<T>(
  world: World,
  milliseconds: number,
  work: (betweenBlocks: BetweenBlocks) => Promise<T>,
): Promise<T> {
  await world.rpc("evm_setAutomine", [false]);
  let queue: Promise<unknown> = Promise.resolve();
  const betweenBlocks: BetweenBlocks = (next) => {
    const turn = queue.then(next);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const timer = setInterval(() => {
    void betweenBlocks(() => world.rpc("anvil_mine", ["0x1"]));
  }, milliseconds);
  try {
    return await work(betweenBlocks);
  } finally {
    clearInterval(timer);
    await queue;
    await world.rpc("evm_setAutomine", [true]);
    await world.rpc("anvil_mine", ["0x1"]);
  }
}
