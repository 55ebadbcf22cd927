/** Time as the sources see it; tests bring their own, so that nobody waits for a rate limit. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
