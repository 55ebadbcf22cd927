import { withSlowBlocks } from "./blocks.ts";
import { ownConfig } from "./crashPoints.ts";
import { jobs } from "./jobs.ts";
import { passTime, runHere, untilDone } from "./run.ts";
import type { Tally } from "./tally.ts";
import { compare, type Truth, truthOf } from "./truth.ts";
import { deepest, type World } from "./world.ts";

export interface ReorgPlan {
  rounds: number;
  tally: Tally;
  progress(line: string): void;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Replaces the last blocks by empty ones; their transactions are gone. */
async function reorg(world: World, depth: number, tally: Tally): Promise<void> {
  await world.rpc("anvil_reorg", [depth, []]);
  tally.reorgs += 1;
}

/** After each job that sends, takes back the last blocks; what was done is to be done again. */
async function afterwards(world: World, expected: Truth, depth: number, plan: ReorgPlan): Promise<void> {
  await world.reset();
  const stuck: string[] = [];
  for (const [index, job] of jobs.entries()) {
    await passTime(world, job);
    if (!(await untilDone(() => runHere(job, world)))) stuck.push(job.name);
    if (!job.sends) continue;
    await reorg(world, depth, plan.tally);
    for (const again of jobs.slice(0, index + 1)) {
      if (!(await untilDone(() => runHere(again, world)))) stuck.push(again.name);
    }
  }
  plan.tally.add(`${depth} blocks taken back afterwards`, {
    ...compare(expected, await truthOf(world)),
    stuck,
  });
}

const confirmations = 4;

/** While a job waits for its confirmations, takes back fewer blocks than it waits for; it must notice. */
async function meanwhile(world: World, expected: Truth, depth: number, plan: ReorgPlan): Promise<void> {
  await world.reset();
  const stuck: string[] = [];
  for (const job of jobs) {
    await passTime(world, job);
    const config = { ...ownConfig(world), confirmations, repriceAfter: 5 };
    await withSlowBlocks(world, 60, async (betweenBlocks) => {
      let ended = false;
      const run = runHere(job, world, { config })
        .catch(() => false)
        .finally(() => {
          ended = true;
        });
      const before = Number(await world.rpc("eth_blockNumber"));
      for (let times = 0; times < 3 && !ended && job.sends; times += 1) {
        await pause(60 * confirmations + 40 * times);
        await betweenBlocks(async () => {
          // Not below what was there before: the blocks of the jobs before this one are their own matter.
          if (!ended && Number(await world.rpc("eth_blockNumber")) - depth > before)
            await reorg(world, depth, plan.tally);
        });
      }
      // A run that says it is done has to be right; one that could not be, because the node contradicted itself, says so.
      if (!(await run) && !(await untilDone(() => runHere(job, world, { config })))) stuck.push(job.name);
    });
  }
  plan.tally.add(`${depth} blocks taken back meanwhile`, {
    ...compare(expected, await truthOf(world)),
    stuck,
  });
}

/** Reorganisations of 1 to 8 blocks after the work, and of fewer than the confirmations while it waits for them. */
export async function reorgs(world: World, expected: Truth, plan: ReorgPlan): Promise<void> {
  for (let round = 0; round < plan.rounds; round += 1) {
    for (let depth = 1; depth <= deepest; depth += 1) {
      await afterwards(world, expected, depth, plan);
      if (depth < confirmations) await meanwhile(world, expected, depth, plan);
      plan.progress(`${depth} blocks`);
    }
  }
}
