import type { World } from "./world.ts";

/** Runs `work` on a chain whose blocks come by themselves every `milliseconds`, not with each transaction. */
export async function withSlowBlocks<T>(
  world: World,
  milliseconds: number,
  work: () => Promise<T>,
): Promise<T> {
  await world.rpc("evm_setAutomine", [false]);
  let mining: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    mining = mining.then(() => world.rpc("anvil_mine", ["0x1"]));
  }, milliseconds);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await mining;
    await world.rpc("evm_setAutomine", [true]);
    await world.rpc("anvil_mine", ["0x1"]);
  }
}
