import { withSlowBlocks } from "./blocks.ts";
import { jobs } from "./jobs.ts";
import { SpoilingProxy } from "./proxy.ts";
import type { Random } from "./random.ts";
import { passTime, runHere, untilDone } from "./run.ts";
import type { Tally } from "./tally.ts";
import { compare, type Truth, truthOf } from "./truth.ts";
import type { World } from "./world.ts";

/** Of all requests. */
const share = 0.3;
const settle = jobs.find(({ name }) => name === "settle")!;

/**
 * Goes the whole way through a proxy that spoils three requests in ten: drops them or their answers, delays or doubles
 * them, counts the nonce wrong, or answers from an old block.
 */
export async function rpcFaults(
  world: World,
  expected: Truth,
  plan: { rounds: number; random: Random; tally: Tally; progress(line: string): void },
): Promise<void> {
  for (let round = 1; round <= plan.rounds; round += 1) {
    await world.reset();
    const proxy = new SpoilingProxy(world.rpcUrl, share, plan.random);
    const config = { ...world.config, rpcUrls: [await proxy.start()], repriceAfter: 1 };
    const slow = round % 2 === 0;
    const stuck: string[] = [];
    for (const job of jobs) {
      await passTime(world, job);
      const work = () => untilDone(() => runHere(job, world, { config }));
      if (!(await (slow ? withSlowBlocks(world, 40, work) : work()))) stuck.push(job.name);
    }
    plan.tally.rpcCalls += proxy.calls;
    plan.tally.rpcFaults += proxy.faultCount;
    await proxy.stop();
    const found = compare(expected, await truthOf(world));
    // An old block may have hidden an allowance from the last run. It is the next run's to withdraw; the rest is not.
    if (!(await untilDone(() => runHere(settle, world)))) stuck.push(settle.name);
    const { different, notes } = compare(expected, await truthOf(world));
    plan.tally.add(`RPC faults, round ${round}`, {
      ...found,
      ...{ different, stuck, notes: found.different > 0 ? notes : found.notes },
    });
    plan.progress(`round ${round}: ${plan.tally.rpcFaults} of ${plan.tally.rpcCalls} requests spoiled`);
  }
}
