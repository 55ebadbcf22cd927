import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Step } from "../../keeper/src/steps.ts";
import { runWithin } from "./crashPoints.ts";
import { Effects } from "./effects.ts";
import { environment, type Job, jobs } from "./jobs.ts";
import { advanceTo, finish } from "./run.ts";
import type { Tally } from "./tally.ts";
import type { Truth } from "./truth.ts";
import type { World } from "./world.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const [cli, preload] = [path("../../keeper/src/cli.ts"), path("preload.ts")];

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** The step at which it stood still. */
  reached: string;
}

/** Runs `takings` as a process of its own; with `at`, kills it as soon as it stands at that step. */
export function takings(
  job: Job,
  world: World,
  options: { keeper?: number; at?: { step: Step; occurrence: number } } = {},
): Promise<Ended> {
  const { at } = options;
  const chaos = at === undefined ? {} : { CHAOS_STEP: at.step, CHAOS_OCCURRENCE: String(at.occurrence) };
  const child: ChildProcess = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      ...(at === undefined ? [] : ["--import", preload]),
      cli,
      ...job.args(world),
      ...["--config", world.configFile, "--json"],
    ],
    { env: { ...environment(options.keeper), ...chaos }, stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  let reached = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => {
    reached += chunk.toString();
    child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, reached }));
  });
}

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
  reached: Set<Step>;
  progress(line: string): void;
}

/**
 * Kills `job` at every step it comes to, at its first, second and third time; where it comes there less often, the
 * rerun is killed at the same step, too, if it comes there again. After that one rerun must do the rest.
 */
async function killEverywhere(job: Job, world: World, expected: Truth, plan: KillPlan): Promise<void> {
  const steps = await trace(job, world);
  for (const [step, traced] of steps) {
    plan.reached.add(step);
    let [kills, times] = [0, traced];
    for (let round = 1; kills < plan.killsPerStep && round <= 2 * plan.killsPerStep; round += 1) {
      await world.reset();
      const occurrence = Math.min(round, times);
      for (let again = 0; again < (round > times ? 2 : 1) && kills < plan.killsPerStep; again += 1) {
        const { signal, reached } = await takings(job, world, { at: { step, occurrence } });
        if (signal !== "SIGKILL" || reached !== step) {
          // A run that had to send something twice was traced: not every run does.
          if (again === 0) times = Math.max(1, occurrence - 1);
          break;
        }
        kills += 1;
      }
      // One rerun a step is a process, too; the others run here, which is faster, and find the same journal and files.
      const rerun = round > 1 || (await takings(job, world)).code === 0;
      const ended = await finish(world, expected, job);
      plan.tally.add(`${job.name} killed at ${step} (${occurrence})`, {
        ...ended,
        stuck: ended.stuck + (rerun ? 0 : 1),
      });
    }
    plan.tally.kills += kills;
    if (kills < plan.killsPerStep) plan.tally.fail(`${job.name}: only ${kills} kills at ${step}`);
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
