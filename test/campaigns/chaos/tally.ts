import type { Step } from "@takings/keeper/steps";
import type { Finished } from "./run.ts";
import type { KillsByStep } from "./verdict.ts";

/** What was done to the keepers, and what came of it. */
export class Tally {
  kills = 0;
  /** Real kills of each job at each step it comes to. */
  readonly killsByStep: KillsByStep = {};
  crashPoints = 0;
  rpcCalls = 0;
  rpcFaults = 0;
  reorgs = 0;
  concurrentKeepers = 0;
  doublePaid = 0;
  lost = 0;
  stuck = 0;
  /** Amounts right, but something else not as without faults. */
  different = 0;
  /** Each trial that did not end as without faults. */
  readonly failures: string[] = [];
  readonly #tell: (failure: string) => void;

  /** @param tell called with each failure at once */
  constructor(tell: (failure: string) => void = () => {}) {
    this.#tell = tell;
  }

  fail(failure: string): void {
    this.failures.push(failure);
    this.#tell(failure);
  }

  /** `job` comes to `step`, so it is to be killed there. */
  expectKills(job: string, step: Step): void {
    this.killsByStep[job] ??= {};
    this.killsByStep[job][step] ??= 0;
  }

  kill(job: string, step: Step): void {
    this.kills += 1;
    this.expectKills(job, step);
    this.killsByStep[job]![step]! += 1;
  }

  /** Counts how one trial ended. */
  add(trial: string, ended: Finished): void {
    const { doublePaid, lost, stuck, different, notes } = ended;
    this.doublePaid += doublePaid;
    this.lost += lost;
    this.stuck += stuck.length;
    this.different += different;
    if (doublePaid + lost + stuck.length + different === 0) return;
    this.fail(`${trial}: ${[...notes, ...stuck.map((job) => `${job} is stuck`)].join("; ")}`);
  }
}
