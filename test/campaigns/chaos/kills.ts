import type { Step } from "@takings/keeper/steps";
import { runWithin } from "./crashPoints.ts";
import { Effects } from "./effects.ts";
import { type Job, jobs } from "./jobs.ts";
import { endedWell, takings } from "./process.ts";
import { advanceTo, finish } from "./run.ts";
import type { Tally } from "./tally.ts";
import type { Truth } from "./truth.ts";
import type { World } from "./world.ts";

/** How often a run of `job` without faults comes to each step; the world is left as it was. */
async function trace(job: Job, world: World): Promise<Map<Step, number>> {
  const effects = new Effects();
  await runWithin(job, world, effects);
  await world.reset();
  return effects.steps;
}

export interface KillPlan {
  killsPerStep: number;
  tally: Tally;
  progress(line: string): void;
}

/**
 * Kills `job` at every step it comes to: as often as it is to be killed there, one death after the other, each rerun at
 * the same step; where it comes there several times in one run, at a later time, too. After that reruns must do the rest.
 */
async function killEverywhere(job: Job, world: World, expected: Truth, plan: KillPlan): Promise<void> {
  const { killsPerStep, tally } = plan;
  const traced = await trace(job, world);
  let rerun = false;
  for (const [step, times] of traced) {
    tally.expectKills(job.name, step);
    const inARow = times > 1 ? Math.max(1, killsPerStep - 1) : killsPerStep;
    let kills = 0;
    for (let trial = 1; kills < killsPerStep && trial <= 2 * killsPerStep; trial += 1) {
      await world.reset();
      // A run that had to send something twice was traced: not every run comes there as often.
      const occurrence = 1 + ((trial - 1) % times);
      let deaths = 0;
      while (deaths < inARow && kills < killsPerStep) {
        const { signal, reached } = await takings(job, world, { at: { step, occurrence } });
        if (signal !== "SIGKILL" || reached !== step) break;
        deaths += 1;
        kills += 1;
        tally.kill(job.name, step);
      }
      if (deaths === 0) continue;
      // The last rerun is a process once a job; the others run here, which is faster, and find the same journal and files.
      rerun ||= endedWell(job, await takings(job, world));
      const ended = await finish(world, expected, job);
      tally.add(`${job.name} killed ${deaths} times at ${step} (${occurrence})`, {
        ...ended,
        stuck: [...ended.stuck, ...(rerun ? [] : [`the rerun of ${job.name}`])],
      });
    }
    plan.progress(`${job.name}: ${kills} kills at ${step}`);
  }
}

/** Kills each of `some` jobs at every step, on a world where nothing was done yet. */
export async function killAll(
  world: World,
  expected: Truth,
  some: readonly Job[],
  plan: KillPlan,
): Promise<void> {
  let before = jobs[0]!;
  for (const job of some) {
    await world.reset();
    await advanceTo(world, job, before);
    await killEverywhere(job, world, expected, plan);
    before = job;
  }
}
