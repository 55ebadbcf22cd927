import type { Policy, ReportFigures } from "@takings/sdk";
import { describe, expect, it } from "vitest";
import { nextToBreach, refundRoom, thresholdStates } from "./policy.ts";
import { withdrawProblem } from "./withdraw.ts";

const policy: Policy = {
  maxRefundBps: 800,
  maxDaysInventory: 180,
  minInventoryValue: 0n,
  minMonthlySales: 500n,
  minMonthlyDeposits: 0n,
  maxAge: 3_888_000,
  breachFractionBps: 5_000,
};
const report: ReportFigures = {
  periodStart: 0n,
  periodEnd: 1_296_000n,
  sales: 1_000n,
  refunds: 60n,
  inventoryValue: 0n,
  daysInventory: 90,
  deposits: 700n,
};

describe("thresholdStates", () => {
  it("measures sales per 30 days and leaves out what is not set", () => {
    const all = thresholdStates(policy, report, 600n, 0);
    expect(all.map(({ id }) => id)).toEqual(["refund", "days", "sales"]);
    expect(all[2]).toMatchObject({ figure: 1_880n, room: 1_380n });
  });

  it("names what would breach next", () => {
    expect(nextToBreach(thresholdStates(policy, report, 600n, 0))).toMatchObject({
      id: "refund",
      room: 200n,
    });
    expect(nextToBreach(thresholdStates(policy, { ...report, refunds: 90n }, 900n, 1))).toMatchObject({
      id: "days",
    });
    expect(refundRoom(policy, report)).toBe(20n);
  });

  it("has no room at the threshold, which is still met", () => {
    expect(thresholdStates(policy, report, 800n, 0)[0]).toMatchObject({
      room: 0n,
      closeness: 1,
      breached: false,
    });
  });
});

describe("withdrawProblem", () => {
  const open = {
    frozenUntil: 0,
    arrears: 0n,
    limitLeft: 50n,
    effectiveLimit: 100n,
    window: 100,
    balance: 30n,
    credit: 10n,
  };
  const taken = [{ at: 950, amount: 50n, cumulative: 50n }];

  it("refuses in the contract's order", () => {
    const bad = { ...open, frozenUntil: 2_000, arrears: 5n };
    expect(withdrawProblem(0n, bad, taken, 1_000)).toEqual({ kind: "zero" });
    expect(withdrawProblem(60n, bad, taken, 1_000)).toEqual({ kind: "frozen", until: 2_000 });
    expect(withdrawProblem(60n, { ...bad, frozenUntil: 0 }, taken, 1_000)).toEqual({
      kind: "arrears",
      arrears: 5n,
    });
    expect(withdrawProblem(60n, open, taken, 1_000)).toEqual({ kind: "limit", left: 50n, fits: 1_050 });
    expect(withdrawProblem(101n, open, taken, 1_000)).toEqual({ kind: "limit", left: 50n, fits: undefined });
    expect(withdrawProblem(50n, open, taken, 1_000)).toEqual({ kind: "balance", held: 40n });
    expect(withdrawProblem(40n, open, taken, 1_000)).toBeUndefined();
  });
});
