import { expect, it } from "vitest";
import { decide, type VestingState } from "./decide.ts";

const now = 1_900_000_000n;
const state: VestingState = {
  now,
  exit: "none",
  balances: { locked: 0n, staged: 9n },
  placeable: 0n,
  yearsDue: [2],
  observedAt: now,
  window: 86_400n,
  leastShareBps: 4_000n,
  pool: {
    slice: { notBefore: now, tokens: 0n },
    release: { notBefore: now, liquidity: 7n },
    earned: 100n,
  },
};

// What is due is the sdk's rule (due.test.ts).
it("makes calls of what is due, each with its reason", () => {
  expect(decide(state, 100n)).toEqual([
    { function: "review", args: [2n], why: "year 2 is over and settled" },
    { function: "release", args: [], why: "the pool held at least 4000 bps of the tokens" },
    { function: "returnRoyalties", args: [], why: "staged liquidity earned royalties for holders" },
  ]);
  const ended = { ...state, exit: "default", balances: { locked: 1n, staged: 9n }, yearsDue: [] } as const;
  expect(decide(ended, 200n).map((action) => `${action.function}: ${action.why}`)).toEqual([
    "burnLocked: the store was delisted for default",
    "release: the store is delisted: all liquidity goes to the beneficiaries",
  ]);
});
