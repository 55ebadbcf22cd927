import { describe, expect, it } from "vitest";
import { DAY, TOKEN } from "./constants.ts";
import { changing, endedYears, isLate, proposalDue, type VaultState, vaultDue } from "./due.ts";
import { ProposalState } from "./enums.ts";

const now = 1_900_000_000n;
const pool: NonNullable<VaultState["pool"]> = {
  slice: { notBefore: now, tokens: 10n },
  release: { notBefore: now, liquidity: 7n },
  earned: 0n,
};
const idle: VaultState = {
  exit: "none",
  balances: { locked: 800n, staged: 0n },
  placeable: 0n,
  yearsDue: [],
  observedAt: now,
  window: DAY,
  pool,
};
const tasks = (change: Partial<VaultState>) => vaultDue({ ...idle, ...change }, 100n, now);
const due = (change: Partial<VaultState>) =>
  tasks(change).map((task) => (task.kind === "review" ? `review ${task.year}` : task.kind));

describe("what is due with reserved tokens", () => {
  it("is nothing in a quiet store, nor without a pool", () => {
    expect(due({})).toEqual([]);
    expect(due({ pool: undefined, placeable: 5n * TOKEN })).toEqual([]);
  });

  it("is every year that can be reviewed, and a look at the pool at once", () => {
    expect(due({ yearsDue: [1, 3] })).toEqual(["review 1", "review 3"]);
    expect(tasks({ yearsDue: [1], observedAt: now - DAY })).toEqual([
      { kind: "review", year: 1 },
      { kind: "observe", for: "slices" },
    ]);
  });

  it("is a slice once a day, and a look at the pool while none can be placed; what rounding leaves is none", () => {
    expect(due({ placeable: 5n * TOKEN, observedAt: 0n })).toEqual(["placeSlice"]);
    expect(due({ placeable: TOKEN / 1_000n, observedAt: now - DAY })).toEqual([]);
    const later = { ...pool, slice: { notBefore: now + 1n, tokens: 10n } };
    expect(due({ placeable: 5n * TOKEN, pool: later })).toEqual([]);
    const unseen = { ...pool, slice: { notBefore: now, tokens: 0n } };
    expect(due({ placeable: 5n * TOKEN, pool: unseen, observedAt: now - DAY })).toEqual(["observe"]);
  });

  it("is a look at the pool every five days while liquidity is staged, and the release that its share allows", () => {
    const balances = { locked: 0n, staged: 9n };
    const early = { ...pool, release: { notBefore: now + 1n, liquidity: 7n } };
    expect(due({ balances, pool: early, observedAt: now - 5n * DAY + 1n })).toEqual([]);
    expect(tasks({ balances, pool: early, observedAt: now - 5n * DAY })).toEqual([
      { kind: "observe", for: "share" },
    ]);
    expect(due({ balances })).toEqual(["release"]);
    expect(due({ balances, pool: { ...pool, release: { notBefore: now, liquidity: 0n } } })).toEqual([]);
    expect(due({ balances: { locked: 0n, staged: 0n } })).toEqual([]);
  });

  it("is to return royalties that are worth a transaction, also after the release", () => {
    expect(due({ pool: { ...pool, earned: 99n } })).toEqual([]);
    expect(due({ pool: { ...pool, earned: 100n } })).toEqual(["returnRoyalties"]);
    expect(vaultDue({ ...idle, pool: { ...pool, earned: 0n } }, 0n, now)).toEqual([]);
  });

  it("is, after a default, to burn what is locked and to release all that is staged", () => {
    // After any delisting `nextRelease` says: at once, and the whole stake.
    const ended = { ...pool, release: { notBefore: 0n, liquidity: 9n } };
    const balances = { locked: 5n, staged: 9n };
    expect(due({ exit: "default", balances, pool: ended })).toEqual(["burnLocked", "release"]);
    expect(due({ exit: "default", balances, pool: undefined })).toEqual(["burnLocked"]);
    expect(
      due({ exit: "default", balances: { locked: 0n, staged: 9n }, pool: ended, observedAt: 0n }),
    ).toEqual(["release"]);
    expect(due({ exit: "agreed", balances, pool: ended, observedAt: 0n })).toEqual(["release"]);
    expect(due({ exit: "default", balances: { locked: 0n, staged: 0n }, pool: ended })).toEqual([]);
  });
});

it("a year is over at its last second's end", () => {
  expect(endedYears(100n, 10n, 99n)).toEqual([]);
  expect(endedYears(100n, 10n, 109n)).toEqual([]);
  expect(endedYears(100n, 10n, 120n)).toEqual([1, 2]);
});

it("a proposal that passed is queued, and executed at its time, not a second before", () => {
  expect(proposalDue({ state: ProposalState.Succeeded, eta: 0n }, now)).toBe("queue");
  expect(proposalDue({ state: ProposalState.Queued, eta: now }, now)).toBe("execute");
  expect(proposalDue({ state: ProposalState.Queued, eta: now + 1n }, now)).toBeUndefined();
  expect(proposalDue({ state: ProposalState.Active, eta: 0n }, now)).toBeUndefined();
});

it("a period is late a second after its limit; a store without one is new", () => {
  expect(isLate(now - 10n, 10n, now)).toBe(false);
  expect(isLate(now - 11n, 10n, now)).toBe(true);
  expect(isLate(0n, 10n, now)).toBe(false);
});

it("an attestor changes until the change is in force", () => {
  const change = { role: "bank", attestor: "someone" } as const;
  expect(changing([{ ...change, effectiveAt: now + 1n }], now)).toHaveLength(1);
  expect(changing([{ ...change, effectiveAt: now }], now)).toEqual([]);
});
