import type { Clock } from "./clock.ts";

/** A usage plan: `burst` requests at once, then `perSecond`. */
export class Limiter {
  readonly #clock: Clock;
  readonly #burst: number;
  #perSecond: number;
  #tokens: number;
  #at: number;

  constructor(clock: Clock, perSecond: number, burst: number) {
    this.#clock = clock;
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#tokens = burst;
    this.#at = clock.now();
  }

  /** The rate that the service says it applies to this seller. */
  applies(perSecond: number): void {
    if (perSecond > 0) this.#perSecond = perSecond;
  }

  /** Resolves once the plan allows one more request. */
  async take(): Promise<void> {
    for (;;) {
      const now = this.#clock.now();
      this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#at) / 1000) * this.#perSecond);
      this.#at = now;
      // A hair less than one: the time slept is a whole number of milliseconds.
      if (this.#tokens > 0.999) {
        this.#tokens -= 1;
        return;
      }
      await this.#clock.sleep(Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1000));
    }
  }
}
