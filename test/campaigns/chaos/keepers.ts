import { withSlowBlocks } from "./blocks.ts";
import { ownConfig } from "./crashPoints.ts";
import { jobs, keeperOf } from "./jobs.ts";
import { endedWell, takings } from "./process.ts";
import { passTime, runHere, untilDone } from "./run.ts";
import type { Tally } from "./tally.ts";
import { compare, type Truth, truthOf } from "./truth.ts";
import type { World } from "./world.ts";

interface Twins {
  name: string;
  /** Index of the second one's key; the first has 0. */
  second: 0 | 1;
  processes: boolean;
  slowBlocks: boolean;
}

const kinds: readonly Twins[] = [true, false].flatMap((slowBlocks) =>
  [true, false].flatMap((processes) =>
    ([0, 1] as const).map((second) => ({
      name: `two ${processes ? "processes" : "runs"}, ${second === 0 ? "one key" : "two keys"}${slowBlocks ? ", slow blocks" : ""}`,
      second,
      processes,
      slowBlocks,
    })),
  ),
);

/**
 * Two keepers do every job at the same time, all the way, in every combination of key and block time: as processes of their
 * own, or as runs in this one, which start faster.
 */
export async function twins(
  world: World,
  expected: Truth,
  plan: { processes: boolean; rounds: number; tally: Tally; progress(line: string): void },
): Promise<void> {
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const kind of kinds.filter(({ processes }) => processes === plan.processes)) {
      await world.reset();
      const stuck: string[] = [];
      const one = async (job: (typeof jobs)[number], keeper: number) =>
        kind.processes
          ? endedWell(job, await takings(job, world, { keeper }))
          : runHere(job, world, { config: ownConfig(world), keeper: keeperOf(keeper) });
      for (const job of jobs) {
        await passTime(world, job);
        const both = () => Promise.all([0, kind.second].map((keeper) => untilDone(() => one(job, keeper))));
        const done = await (kind.slowBlocks ? withSlowBlocks(world, 40, both) : both());
        stuck.push(...done.filter((well) => !well).map(() => job.name));
        plan.tally.concurrentKeepers += done.length;
      }
      plan.tally.add(kind.name, { ...compare(expected, await truthOf(world)), stuck });
      plan.progress(kind.name);
    }
  }
}
