import { randomUUID } from "node:crypto";
import { describeChainError } from "../../chain/send.ts";
import type { WatchedJob } from "../../config/watch.ts";
import { KeeperError } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import { Leases } from "../../journal/leases.ts";
import { step } from "../../steps.ts";

export type RunOutcome =
  | { outcome: "done"; detail: string }
  | { outcome: "failed"; detail: string }
  /** This job is already running for this store, here or in another watch. */
  | { outcome: "busy" };

/** `store` is empty where the job is one for all stores. */
export type Ran = { job: WatchedJob; store: string } & RunOutcome;

/** One piece of work of a job, for one store or for all; throws, or returns what failed. */
export interface Task {
  store: string;
  work(): Promise<{ failed: string[]; detail: string }>;
}

/** Runs jobs so that none runs twice at the same time for one store, in this process or in any that shares the journal. */
export class Runner {
  readonly #journal: Journal;
  readonly #leases: Leases;
  readonly #busy = new Set<string>();
  readonly #leaseSeconds: number;

  /** @param leaseSeconds how long what this runner has taken stays its own if it dies */
  constructor(journal: Journal, leaseSeconds: number) {
    this.#leaseSeconds = leaseSeconds;
    this.#journal = journal;
    this.#leases = new Leases(journal, `${process.pid} ${randomUUID()}`);
  }

  async run(job: WatchedJob, task: Task): Promise<Ran> {
    const { store } = task;
    const base = { job, store };
    const name = `${job}\t${store}`;
    const take = () => this.#leases.take(name, this.#leaseSeconds, Math.floor(Date.now() / 1000));
    if (this.#busy.has(name) || !take()) return { ...base, outcome: "busy" };
    this.#busy.add(name);
    const renewing = setInterval(() => {
      try {
        take();
      } catch {
        // A lease that runs out lets another begin the same work, which is safe; dying here would not be.
      }
    }, this.#leaseSeconds * 250);
    try {
      step("watch:taken");
      return { ...base, ...(await this.#outcomeOf(job, task)) };
    } finally {
      clearInterval(renewing);
      this.#busy.delete(name);
      this.#leases.release(name);
    }
  }

  async #outcomeOf(
    job: WatchedJob,
    { store, work }: Task,
  ): Promise<Exclude<RunOutcome, { outcome: "busy" }>> {
    let result: Exclude<RunOutcome, { outcome: "busy" }>;
    try {
      const { failed, detail } = await work();
      result =
        failed.length === 0
          ? { outcome: "done", detail }
          : { outcome: "failed", detail: failed.slice(0, 3).join("; ") };
    } catch (error) {
      const detail = error instanceof KeeperError ? error.describe() : describeChainError(error);
      result = { outcome: "failed", detail };
    }
    const at = Math.floor(Date.now() / 1000);
    step("watch:worked");
    this.#journal.log({ at, job: "watch", store, subject: job, ...result });
    step("watch:logged");
    return result;
  }
}
