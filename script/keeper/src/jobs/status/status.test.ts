import { expect, test } from "vitest";
import { testStore } from "../../testing/config.ts";
import type { StoreState } from "./collect.ts";
import { decide } from "./decide.ts";
import { prometheus } from "./prometheus.ts";

const day = 86_400n;
const now = 2_000_000_000n;
const store = testStore();
const calm: StoreState = {
  now,
  lastPeriodEnd: now - 3n * day,
  arrears: 0n,
  merchantCredit: 5n,
  feeCredit: 0n,
  sweepable: 0n,
  merchantBalance: 7n,
  merchantAvailable: 0n,
  royaltyReceived: 100n,
  royaltyHeld: 60n,
  unstreamed: 45n,
  metricsPeriodEnd: now - 3n * day,
};

test("a store in order has no alerts; a new one is not late", () => {
  expect(decide(calm, store)).toMatchObject({ daysSinceSettlement: 3, pendingPayouts: 15n, alerts: [] });
  expect(decide({ ...calm, lastPeriodEnd: 0n, metricsPeriodEnd: 0n }, store)).toMatchObject({
    daysSinceSettlement: null,
    alerts: [],
  });
});

test("lateness, arrears, stale metrics and unsplit money are alerts", () => {
  const state = {
    ...calm,
    lastPeriodEnd: now - 22n * day,
    metricsPeriodEnd: now - 46n * day,
    arrears: 1n,
    sweepable: 1n,
  };
  expect(decide(state, store).alerts.map(({ alert }) => alert)).toEqual([
    "SettlementLate",
    "Arrears",
    "MetricsStale",
    "Unswept",
  ]);
});

test("Prometheus text has one line a store and figure", () => {
  const text = prometheus([decide(calm, { ...store, name: 'Maple "A"' })], [{ ...store, name: 'Maple "A"' }]);
  expect(text).toContain('takings_store_pending_payouts{store="Maple \\"A\\""} 0.000015\n');
  expect(text).toContain("# TYPE takings_store_arrears gauge\n");
});
