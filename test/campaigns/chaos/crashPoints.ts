import { Journal } from "@takings/keeper";
import { withSlowBlocks } from "./blocks.ts";
import { Effects, within } from "./effects.ts";
import { type Job, jobs, keeperOf } from "./jobs.ts";
import type { Random } from "./random.ts";
import { passTime, runHere, untilDone } from "./run.ts";
import type { Tally } from "./tally.ts";
import { compare, type Truth, truthOf } from "./truth.ts";
import type { World } from "./world.ts";

let runs = 0;

/** Own address, same node: what one run batches never travels with another's. */
export function ownConfig(world: World) {
  runs += 1;
  return { ...world.config, rpcUrls: world.config.rpcUrls.map((url) => `${url}/?run=${runs}`) };
}

/** Runs `job` until it dies at its `crashAt`-th effect; returns what came first. */
export async function runWithin(job: Job, world: World, effects: Effects): Promise<boolean> {
  const journal = new Journal(world.config.journal);
  const run = { world, config: ownConfig(world), keeper: keeperOf(0), journal: effects.watch(journal) };
  try {
    const ran = within(effects, () => job.work(run)).catch(() => false);
    return await Promise.race([ran, effects.crashed.then(() => false)]);
  } finally {
    journal.close();
  }
}

/** Each number up to a limit once in random order, then again. */
class Deck {
  #left: number[] = [];
  readonly #random: Random;
  readonly #size: number;

  constructor(size: number, random: Random) {
    this.#size = size;
    this.#random = random;
  }

  draw(): number {
    if (this.#left.length === 0) this.#left = Array.from({ length: this.#size }, (_, index) => index + 1);
    return this.#left.splice(this.#random.whole(this.#left.length), 1)[0]!;
  }
}

const mostInARow = 5;

/**
 * Takes the whole way again and again and dies on each job several times in a row, at a random effect, the points of
 * each job without repetition until all of them have had their turn.
 */
export async function crashPoints(
  world: World,
  expected: Truth,
  plan: { points: number; random: Random; tally: Tally; progress(line: string): void },
): Promise<void> {
  const { points, random, tally } = plan;
  const decks = new Map<Job, Deck>();
  for (const job of jobs) {
    await passTime(world, job);
    const effects = new Effects();
    await runWithin(job, world, effects);
    decks.set(job, new Deck(effects.count, random));
  }
  const before = tally.crashPoints;
  for (let trial = 1; tally.crashPoints - before < points; trial += 1) {
    await world.reset();
    const stuck: string[] = [];
    const deaths: string[] = [];
    // With slow blocks, what a dead run has sent is still pending when the next begins.
    const slow = trial % 2 === 0;
    const dieAndRerun = async (job: Job) => {
      for (let left = 1 + random.whole(mostInARow); left > 0; left -= 1) {
        const at = decks.get(job)!.draw();
        const effects = new Effects(at);
        await runWithin(job, world, effects);
        if (!effects.dead) break;
        tally.crashPoints += 1;
        deaths.push(`${job.name} ${at}`);
      }
      if (!(await untilDone(() => runHere(job, world)))) stuck.push(job.name);
    };
    for (const job of jobs) {
      await passTime(world, job);
      await (slow ? withSlowBlocks(world, 15, () => dieAndRerun(job)) : dieAndRerun(job));
    }
    tally.add(`crashes at ${deaths.join(", ")}`, { ...compare(expected, await truthOf(world)), stuck });
    if (trial % 10 === 0) plan.progress(`${tally.crashPoints} crash points`);
  }
}
