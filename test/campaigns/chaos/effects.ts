import { AsyncLocalStorage } from "node:async_hooks";
import type { Journal } from "@takings/keeper";
import { observeSteps, type Step } from "@takings/keeper/steps";

const never = new Promise<never>(() => {});

class Crash extends Error {}

/**
 * Everything that one run in this process does outside itself: requests, answers, uses of the journal, named steps.
 * At the `crashAt`-th of them it dies: nothing that it does from then on reaches anything.
 */
export class Effects {
  count = 0;
  readonly steps = new Map<Step, number>();
  readonly crashed: Promise<void>;
  readonly #crashAt: number;
  #dead = false;
  #die: () => void = () => {};

  constructor(crashAt = Number.POSITIVE_INFINITY) {
    this.#crashAt = crashAt;
    this.crashed = new Promise((resolve) => {
      this.#die = resolve;
    });
  }

  get dead(): boolean {
    return this.#dead;
  }

  #alive(): boolean {
    if (this.#dead) return false;
    this.count += 1;
    if (this.count < this.#crashAt) return true;
    this.#dead = true;
    this.#die();
    return false;
  }

  /** Something that happens at once. */
  happen(): void {
    if (!this.#alive()) throw new Crash("dead");
  }

  step(name: Step): void {
    this.steps.set(name, (this.steps.get(name) ?? 0) + 1);
    this.happen();
  }

  /** A request: it may die before it is sent, and before it is answered. */
  async request<T>(send: () => Promise<T>): Promise<T> {
    if (!this.#alive()) return never;
    const answer = await send();
    return this.#alive() ? answer : never;
  }

  /** `journal` as this run sees it. */
  watch(journal: Journal): Journal {
    return new Proxy(journal, {
      get: (target, name) => {
        const value = Reflect.get(target, name, target) as unknown;
        if (typeof value !== "function" || name === "close") return value;
        return (...args: unknown[]) => {
          this.happen();
          const result: unknown = value.apply(target, args);
          this.happen();
          return result;
        };
      },
    });
  }
}

const running = new AsyncLocalStorage<Effects>();

/** Runs `work` so that what it does outside itself passes through `effects`. */
export const within = <T>(effects: Effects, work: () => Promise<T>): Promise<T> => running.run(effects, work);

const honestFetch = globalThis.fetch;
globalThis.fetch = (...args) => {
  const send = () => honestFetch(...args);
  return running.getStore()?.request(send) ?? send();
};
observeSteps((name) => running.getStore()?.step(name));
