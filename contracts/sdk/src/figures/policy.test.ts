import { describe, expect, it } from "vitest";
import { DAY } from "../constants.ts";
import { policyStatus } from "../enums.ts";
import {
  breachesIn,
  breachesOf,
  floorFor,
  netSalesOf,
  perMonth,
  policyStatusAt,
  refundRatioBps,
  staleAfter,
} from "./policy.ts";

const policy = {
  maxRefundBps: 500,
  maxDaysInventory: 90,
  minInventoryValue: 1_000n,
  minMonthlySales: 3_000n,
  minMonthlyDeposits: 2_000n,
  maxAge: 45 * Number(DAY),
  breachFractionBps: 5_000,
};
const report = {
  periodStart: 0n,
  periodEnd: 15n * DAY,
  sales: 1_600n,
  refunds: 80n,
  inventoryValue: 1_000n,
  daysInventory: 90,
  deposits: 1_000n,
};

describe("breaches", () => {
  it("are none exactly at every threshold", () => expect(breachesOf(report, policy)).toBe(0));

  it("have a bit each", () => {
    expect(breachesOf({ ...report, refunds: 81n }, policy) & 1).toBe(1);
    expect(breachesOf({ ...report, daysInventory: 91 }, policy)).toBe(2);
    expect(breachesOf({ ...report, inventoryValue: 999n }, policy)).toBe(4);
    expect(breachesOf({ ...report, sales: 1_499n, refunds: 0n }, policy)).toBe(8);
    expect(breachesOf({ ...report, deposits: 999n }, policy)).toBe(16);
    expect(breachesOf(null, policy)).toBe(0);
    expect(breachesIn(1 | 8)).toEqual([1, 8]);
  });

  it("round the refund ratio up", () => {
    expect(refundRatioBps(30_000n, 1n)).toBe(1n);
    expect(refundRatioBps(0n, 1n)).toBe(10_000n);
    expect(refundRatioBps(0n, 0n)).toBe(0n);
  });

  it("compare net sales that are never negative, by 30 days", () => {
    expect(netSalesOf({ sales: 5n, refunds: 9n })).toBe(0n);
    expect(perMonth(netSalesOf(report), 15n * DAY)).toBe(3_040n);
    expect(perMonth(1n, 0n)).toBe(0n);
  });
});

describe("a policy's status", () => {
  it("is stale before it is breached, after the last fresh moment, as the contract says", () => {
    const last = staleAfter(report, policy);
    expect(last).toBe(60n * DAY);
    expect(staleAfter(null, policy)).toBe(45n * DAY);
    expect(policyStatusAt(0, last, last)).toBe(policyStatus.healthy);
    expect(policyStatusAt(1, last, last)).toBe(policyStatus.breached);
    expect(policyStatusAt(1, last, last + 1n)).toBe(policyStatus.stale);
  });
});

it("the floor of a withdrawal limit is a rate, rounded up", () => {
  expect(floorFor(60n * DAY, { floorLimit: 150n, floorWindow: 30 * Number(DAY) })).toBe(300n);
  expect(floorFor(1n, { floorLimit: 1n, floorWindow: 30 })).toBe(1n);
  expect(floorFor(1n, { floorLimit: 1n, floorWindow: 0 })).toBe(0n);
});
