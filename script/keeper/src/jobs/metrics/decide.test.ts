import { zeroHash } from "viem";
import { describe, expect, test } from "vitest";
import type { MetricsStatement } from "../../settlement/metricsStatement.ts";
import type { InventoryRecord } from "../../settlement/record.ts";
import { addressOf, testStore } from "../../testing/config.ts";
import { refusal } from "../../testing/refusal.ts";
import type { LoadedMetrics, MetricsState } from "./collect.ts";
import { decide, decideStatement } from "./decide.ts";

const store = testStore();
const period = { start: 1_000, end: 2_000 };
const state: MetricsState = { now: 5_000n, lastPeriodEnd: 0n, unsigned: new Set() };
const shared = {
  version: 1,
  kind: "metrics",
  store: store.name,
  chainId: 31_337,
  metrics: store.metrics,
  signer: addressOf(9),
  signature: "0x1234",
} as const;
const span = (start: bigint, deadline: bigint) => ({
  periodStart: start,
  periodEnd: start + 1_000n,
  deadline,
});
const loaded = (statement: MetricsStatement, file: string): LoadedMetrics => ({ file, statement });
const commerce = (start = 1_000n, deadline = 9_000n) => {
  const figures = { sales: 7n, refunds: 1n, inventoryValue: 2n, daysInventory: 3, evidence: zeroHash };
  const values = { ...span(start, deadline), ...figures };
  return loaded({ ...shared, role: "commerce", values }, `${start}.commerce`);
};
const bank = (start = 1_000n, deadline = 9_000n) =>
  loaded({ ...shared, role: "bank", values: { ...span(start, deadline), deposits: 5n } }, `${start}.bank`);
const shown = (statements: LoadedMetrics[], changes: Partial<MetricsState> = {}) =>
  decide(statements, { ...state, ...changes }, 31_337).map((item) => {
    if (item.action === "stop") return `${item.periodEnd} stop: ${item.error.message}`;
    return `${item.periodEnd} ${item.action}${item.action === "wait" ? `: ${item.reason}` : ""}`;
  });

describe("what one side states of a period", () => {
  test("is the deposits for the bank, and figures for commerce, which needs a count of stock", () => {
    const stating = { period, deadline: 9n, store };
    const nothing = { records: [], deposits: [] };
    expect(decideStatement(nothing, undefined, { ...stating, role: "bank" })).toEqual({
      role: "bank",
      values: { periodStart: 1_000n, periodEnd: 2_000n, deadline: 9n, deposits: 0n },
    });
    expect(
      refusal(() => decideStatement(nothing, undefined, { ...stating, role: "commerce" })).message,
    ).toContain("--inventory");
    const entry = { line: 2, date: 1_500, valueAtCost: 100n, costOfGoodsSold: 100n, marginBps: undefined };
    const inventory: InventoryRecord = {
      file: "stock.csv",
      currency: "CAD",
      entries: [entry],
      evidence: zeroHash,
    };
    expect(decideStatement(nothing, inventory, { ...stating, role: "commerce" })).toMatchObject({
      role: "commerce",
      values: { sales: 0n, inventoryValue: 1_000_000n, daysInventory: 1 },
    });
  });
});

describe("what is submitted", () => {
  test("is what both sides signed with one deadline, oldest period first", () => {
    expect(shown([bank(3_000n), commerce(3_000n), commerce(), bank()])).toEqual([
      "2000 submit",
      "4000 submit",
    ]);
    expect(decide([commerce(), bank()], state, 31_337)).toMatchObject([
      { action: "submit", report: { sales: 7n, deposits: 5n, deadline: 9_000n } },
    ]);
  });

  test("waits for the other side, the same deadline and the period's end; what is reported is done", () => {
    const waits = "2000 wait: no statements of both sides with the same deadline yet";
    expect(shown([commerce()])).toEqual([waits]);
    expect(shown([commerce(), bank(1_000n, 9_001n)])).toEqual([waits]);
    expect(shown([commerce(), bank()], { now: 1_999n })).toEqual(["2000 wait: its period has not ended"]);
    expect(shown([commerce(), bank()], { lastPeriodEnd: 2_000n })).toEqual(["2000 done"]);
  });

  test("stops at another chain, a wrong signature and an expired statement", () => {
    expect(decide([commerce(), bank()], state, 1)[0]).toMatchObject({ action: "stop" });
    expect(shown([commerce(), bank()], { unsigned: new Set(["1000.bank"]) })).toEqual([
      "2000 stop: not signed by the store's bank attestor",
    ]);
    expect(shown([commerce(), bank()], { now: 9_001n })).toEqual([
      "2000 stop: the statement has expired: sign again",
    ]);
  });
});
