import { Journal } from "@takings/keeper";
import { type Job, jobs, keeperOf, type Run } from "./jobs.ts";
import { compare, type Truth, truthOf, type Verdict } from "./truth.ts";
import { margin, type World } from "./world.ts";

/** More runs than this for one piece of work, and it is stuck. */
const patience = 12;

/** Runs `job` in this process with a journal of its own connection. */
export async function runHere(
  job: Job,
  world: World,
  changes: Partial<Pick<Run, "config" | "keeper">> = {},
): Promise<boolean> {
  const journal = new Journal(world.config.journal);
  try {
    return await job.work({ world, config: world.config, keeper: keeperOf(0), journal, ...changes });
  } finally {
    journal.close();
  }
}

/** Runs until nothing is left, as a schedule would; false where that does not come about. */
export async function untilDone(run: () => Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < patience; attempt += 1) {
    // A failed run may leave things half done; the next one has to cope. What it said is the next one's to repeat.
    if (await run().catch(() => false)) return true;
  }
  return false;
}

/** Lets the time pass that `job` has to wait for, under blocks that no reorganisation reaches below. */
export async function passTime(world: World, job: Job): Promise<void> {
  if (job.after === undefined) return;
  // From the last block on: the chain's clock stops between blocks, the node's does not.
  const { timestamp } = await world.reader.getBlock();
  await world.rpc("evm_setNextBlockTimestamp", [Number(timestamp) + job.after]);
  await world.rpc("anvil_mine", [margin]);
}

export interface Finished extends Verdict {
  /** Jobs that did not come to an end. */
  stuck: string[];
}

/** Does what is left without faults and compares the chain with `expected`. */
export async function finish(world: World, expected: Truth, first: Job): Promise<Finished> {
  const stuck: string[] = [];
  for (const job of jobs.slice(jobs.indexOf(first))) {
    await passTime(world, job);
    if (!(await untilDone(() => runHere(job, world)))) stuck.push(job.name);
  }
  return { ...compare(expected, await truthOf(world)), stuck };
}

/** Goes from just before `from`, its time passed, to just before `job`, and keeps that. */
export async function advanceTo(world: World, job: Job, from: Job = jobs[0]!): Promise<void> {
  for (const earlier of jobs.slice(jobs.indexOf(from), jobs.indexOf(job))) {
    if (earlier !== from) await passTime(world, earlier);
    if (!(await untilDone(() => runHere(earlier, world))))
      throw new Error(`${earlier.name} fails without any fault`);
  }
  if (job !== from) await passTime(world, job);
  await world.keep();
}

/** What a run without faults gives, from a world where nothing was done yet; the world is left as it was. */
export async function faultless(world: World): Promise<Truth> {
  await world.keep();
  for (const job of jobs) {
    await passTime(world, job);
    if (!(await untilDone(() => runHere(job, world)))) throw new Error(`${job.name} fails without any fault`);
  }
  const truth = await truthOf(world);
  await world.reset();
  const { holders } = truth;
  if (Object.values(holders).some(({ balance, claimed }) => balance === 0n || balance !== claimed))
    throw new Error("the run without faults paid nobody, or not what it claimed");
  const { settlements, reports, governed, vested, adjusted } = truth;
  const all = { ...settlements, reports, ...governed, ...vested, adjusted };
  const undone = Object.entries(all).filter(([, { length }]) => length === 0);
  if (undone.length > 0)
    throw new Error(`the run without faults left undone: ${undone.map(([name]) => name).join(", ")}`);
  // At a whole share the last unit would hang on the remainder of a division, which may depend on the path.
  if ((truth.royalties * truth.holding) % truth.supply === 0n)
    throw new Error("choose amounts of which a holder's share is not whole");
  return truth;
}
