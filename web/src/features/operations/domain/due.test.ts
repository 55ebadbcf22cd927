import { ProposalState, TOKEN, type VaultState } from "@takings/sdk";
import { describe, expect, it } from "vitest";
import { alertsOf, tasksOf } from "./due.ts";
import type { StoreWork } from "./types.ts";

const day = 86_400;
const now = 1_000 * day;

const pool: NonNullable<VaultState["pool"]> = {
  slice: { notBefore: BigInt(now), tokens: TOKEN },
  release: { notBefore: BigInt(now), liquidity: 0n },
  earned: 0n,
};
const vault: VaultState = {
  exit: "none",
  balances: { locked: 0n, staged: 0n },
  placeable: 0n,
  yearsDue: [],
  observedAt: BigInt(now - day),
  window: BigInt(day),
  pool,
};
const nobody = "0x0000000000000000000000000000000000000001";
const quiet: StoreWork = {
  contracts: {
    token: nobody,
    router: nobody,
    merchantAccount: nobody,
    policy: nobody,
    metrics: nobody,
    attestors: nobody,
    governor: nobody,
    timelock: nobody,
    treasury: nobody,
    vesting: nobody,
    gauge: nobody,
  },
  name: "Maple",
  symbol: "MPL",
  asset: { decimals: 6, symbol: "mUSD" },
  exit: "none",
  settledUntil: now - 20 * day,
  reportedUntil: now - 44 * day,
  reportMaxAge: 45 * day,
  arrears: 0n,
  sweepableArrears: 0n,
  reserve: 0n,
  unsplit: 0n,
  pendingPayouts: 0n,
  attestorChanges: [],
  proposals: [],
  vault,
};
const kinds = (change: Partial<StoreWork>) => tasksOf({ ...quiet, ...change }, now).map((task) => task.kind);
const alerts = (change: Partial<StoreWork>) => alertsOf({ ...quiet, ...change }, now).map(({ kind }) => kind);

describe("what is due", () => {
  it("is nothing where nothing waits", () => {
    expect(kinds({})).toEqual([]);
    expect(alerts({})).toEqual([]);
  });

  it("is what the governor's proposals and the vault ask for, by the same rules as the keeper's", () => {
    const proposals = [
      { id: 1n, state: ProposalState.Succeeded, eta: 0n },
      { id: 2n, state: ProposalState.Queued, eta: BigInt(now) },
      { id: 3n, state: ProposalState.Queued, eta: BigInt(now + 1) },
    ];
    expect(tasksOf({ ...quiet, proposals, vault: { ...vault, yearsDue: [1] } }, now)).toEqual([
      { kind: "queue", proposal: 1n },
      { kind: "execute", proposal: 2n },
      { kind: "review", year: 1 },
      { kind: "observe", for: "slices" },
    ]);
  });

  it("is to release what is staged after a default, as well as to burn what is locked", () => {
    const ended: Partial<VaultState> = {
      exit: "default",
      pool: { ...pool, release: { notBefore: 0n, liquidity: 9n } },
    };
    const left = (balances: VaultState["balances"]) =>
      kinds({ exit: "default", vault: { ...vault, ...ended, balances } });
    expect(left({ locked: 1n, staged: 9n })).toEqual(["burnLocked", "release"]);
    expect(left({ locked: 0n, staged: 9n })).toEqual(["release"]);
  });

  it("is to return staged royalties only where they are worth a transaction: a whole unit", () => {
    const earning = (earned: bigint) => ({ ...vault, pool: { ...pool, earned } });
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
    expect(alerts({ attestorChanges: [{ ...change, effectiveAt: BigInt(now + 1) }] })).toEqual([
      "attestorChanging",
    ]);
    expect(alerts({ attestorChanges: [{ ...change, effectiveAt: BigInt(now) }] })).toEqual([]);
  });
});
