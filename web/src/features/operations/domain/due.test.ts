import { describe, expect, it } from "vitest";
import { alertsOf, tasksOf } from "./due.ts";
import type { StoreWork, VaultWork } from "./types.ts";

const day = 86_400;
const now = 1_000 * day;
const token = 10n ** 18n;

const vault: VaultWork = {
  locked: 0n,
  staged: 0n,
  placeable: 0n,
  yearsDue: [],
  observedAt: now - day,
  window: day,
  pool: { sliceFrom: now, sliceTokens: token, releaseFrom: now, releaseLiquidity: 0n, earned: 0n },
};
const quiet = {
  asset: { decimals: 6, symbol: "mUSD" },
  exit: "none",
  settledUntil: now - 20 * day,
  reportedUntil: now - 44 * day,
  reportMaxAge: 45 * day,
  arrears: 0n,
  sweepableArrears: 0n,
  reserve: 0n,
  unsplit: 0n,
  attestorChanges: [],
  proposals: [],
  vault,
} as unknown as StoreWork;
const kinds = (change: Partial<StoreWork>) => tasksOf({ ...quiet, ...change }, now).map((task) => task.kind);
const alerts = (change: Partial<StoreWork>) => alertsOf({ ...quiet, ...change }, now).map(({ kind }) => kind);

describe("what is due", () => {
  it("is nothing where nothing waits", () => {
    expect(kinds({})).toEqual([]);
    expect(alerts({})).toEqual([]);
  });

  it("queues what passed and executes what has waited long enough, not a second before", () => {
    const proposals = [
      { id: 1n, state: 4, eta: 0 },
      { id: 2n, state: 5, eta: now },
      { id: 3n, state: 5, eta: now + 1 },
      { id: 4n, state: 1, eta: 0 },
    ];
    expect(tasksOf({ ...quiet, proposals }, now)).toEqual([
      { kind: "queue", proposal: 1n },
      { kind: "execute", proposal: 2n },
    ]);
  });

  it("places a slice instead of looking at the pool, and looks where no slice can be placed yet", () => {
    const earned = { ...vault, placeable: token };
    expect(kinds({ vault: earned })).toEqual(["placeSlice"]);
    expect(kinds({ vault: { ...earned, pool: { ...vault.pool!, sliceFrom: now + 1 } } })).toEqual([
      "observe",
    ]);
    expect(kinds({ vault: { ...earned, placeable: 10n ** 15n } })).toEqual([]);
    expect(kinds({ vault: { ...vault, staged: 1n } })).toEqual([]);
    expect(kinds({ vault: { ...vault, staged: 1n, observedAt: now - 5 * day } })).toEqual(["observe"]);
  });

  it("reviews years, and burns what a default left locked", () => {
    expect(kinds({ vault: { ...vault, yearsDue: [1, 2] } })).toEqual(["review", "review"]);
    expect(kinds({ exit: "default", vault: { ...vault, locked: 1n, staged: 1n } })).toEqual(["burnLocked"]);
  });

  it("returns staged royalties only where they are worth a transaction", () => {
    const earning = (earned: bigint) => ({ ...vault, pool: { ...vault.pool!, earned } });
    expect(kinds({ vault: earning(999_999n) })).toEqual([]);
    expect(kinds({ vault: earning(1_000_000n), unsplit: 1n })).toEqual(["split", "returnRoyalties"]);
  });
});

describe("what to look into", () => {
  it("starts a second after the limit, and not before the first settlement", () => {
    expect(alerts({ settledUntil: now - 21 * day })).toEqual([]);
    expect(alerts({ settledUntil: now - 21 * day - 1 })).toEqual(["settlementLate"]);
    expect(alerts({ reportedUntil: now - 45 * day - 1, arrears: 1n })).toEqual(["arrears", "reportsStale"]);
    expect(alerts({ settledUntil: 0, reportedUntil: 0 })).toEqual([]);
  });

  it("asks nothing more of a store that ended, except what it owes", () => {
    expect(alerts({ exit: "agreed", settledUntil: 1, reportedUntil: 1, arrears: 1n })).toEqual(["arrears"]);
  });

  it("tells an attestor's change until it is in force", () => {
    const change = { role: "bank", attestor: "0x0000000000000000000000000000000000000001" } as const;
    expect(alerts({ attestorChanges: [{ ...change, effectiveAt: now + 1 }] })).toEqual(["attestorChanging"]);
    expect(alerts({ attestorChanges: [{ ...change, effectiveAt: now }] })).toEqual([]);
  });
});
