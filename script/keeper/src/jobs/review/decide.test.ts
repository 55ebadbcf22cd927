import { describe, expect, it } from "vitest";
import { decide, type VestingState } from "./decide.ts";

const day = 86_400n;
const token = 10n ** 18n;
const now = 1_900_000_000n;
const pool: NonNullable<VestingState["pool"]> = {
  slice: { notBefore: now, tokens: 10n },
  release: { notBefore: now, leastShareBps: 4_000n, liquidity: 7n },
  earned: 0n,
};
const idle: VestingState = {
  now,
  balances: { locked: 800n, staged: 0n, released: 0n, burned: 0n },
  placeable: 0n,
  exit: 0,
  yearsDue: [],
  observedAt: now,
  window: day,
  pool,
};
const due = (change: Partial<VestingState>) =>
  decide({ ...idle, ...change }, 100n).map((item) => [item.function, ...item.args].join(" "));

describe("review", () => {
  it("finds nothing due in a quiet store, nor without a pool", () => {
    expect(due({})).toEqual([]);
    expect(due({ pool: undefined, placeable: 5n * token })).toEqual([]);
  });

  it("records every year that can be, and begins to look at the pool at once", () => {
    expect(due({ yearsDue: [1, 3] })).toEqual(["review 1", "review 3"]);
    expect(due({ yearsDue: [1], observedAt: now - day })).toEqual(["review 1", "observe"]);
  });

  it("places a slice when one is a day old, and looks at the pool while it cannot", () => {
    expect(due({ placeable: 5n * token })).toEqual(["placeSlice"]);
    expect(due({ placeable: 99n, observedAt: now - day })).toEqual([]);
    const later = { ...pool, slice: { notBefore: now + 1n, tokens: 10n } };
    expect(due({ placeable: 5n * token, pool: later })).toEqual([]);
    const unseen = { ...pool, slice: { notBefore: now, tokens: 0n } };
    expect(due({ placeable: 5n * token, pool: unseen, observedAt: now - day })).toEqual(["observe"]);
  });

  it("watches staged liquidity and releases what the share allows, when it may", () => {
    const balances = { locked: 0n, staged: 9n, released: 0n, burned: 0n };
    const early = { ...pool, release: { ...pool.release, notBefore: now + 1n } };
    expect(due({ balances, pool: early })).toEqual([]);
    expect(due({ balances, pool: early, observedAt: now - 5n * day })).toEqual(["observe"]);
    expect(due({ balances })).toEqual(["release"]);
    const nothing = { ...pool, release: { ...pool.release, liquidity: 0n } };
    expect(due({ balances, pool: nothing })).toEqual([]);
  });

  it("returns royalties that are worth a transaction", () => {
    const balances = { locked: 0n, staged: 9n, released: 0n, burned: 0n };
    const small = { ...pool, release: { ...pool.release, liquidity: 0n }, earned: 99n };
    expect(due({ balances, pool: small })).toEqual([]);
    expect(due({ balances, pool: { ...small, earned: 100n } })).toEqual(["returnRoyalties"]);
    // Released in between, it earned them before.
    const released = { ...balances, staged: 0n, released: 9n };
    expect(due({ balances: released, pool: { ...small, earned: 100n } })).toEqual(["returnRoyalties"]);
  });

  it("burns after a default and hands out all liquidity after any delisting", () => {
    const balances = { locked: 5n, staged: 9n, released: 0n, burned: 0n };
    const early = { ...pool, release: { ...pool.release, notBefore: now + 9n, liquidity: 0n } };
    expect(due({ exit: 2, balances, pool: early })).toEqual(["burnLocked", "release"]);
    expect(due({ exit: 1, balances, pool: early })).toEqual(["release"]);
    expect(due({ exit: 2, balances: { ...balances, locked: 0n, staged: 0n } })).toEqual([]);
  });
});
