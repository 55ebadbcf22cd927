import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addressOf, testConfig, testStore } from "../../testing/config.ts";
import type { Proposal } from "../govern/collect.ts";
import { type Alert, alertIds } from "./alerts.ts";
import type { StoreState } from "./collect.ts";
import { decide } from "./decide.ts";
import { decideKeeper, type KeeperState, lastFailures } from "./decideKeeper.ts";
import type { Due } from "./due.ts";
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
  attestorChanges: [],
  proposals: [],
};
const keeper: KeeperState = {
  blockTime: now,
  gasBalance: 0n,
  pending: 0,
  funds: [],
  heights: [7n, 7n],
  failing: [],
};
const names = (status: { alerts: Alert[] }) => status.alerts.map(({ alert }) => alert);
const due = (changes: Partial<Due>): Due => ({
  settlementId: "1",
  action: "submit",
  periodEnd: now - day,
  deposited: 5n,
  ...changes,
});

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

test("settlements that stop, wait for nobody or for one side are alerts, each after its time", () => {
  const alertsOf = (...items: Due[]) => names(decide(calm, store, { due: items, newest: {} }));
  expect(alertsOf(due({}), due({ action: "wait", missing: "bank" }))).toEqual([]);
  expect(alertsOf(due({ periodEnd: now - 3n * day }))).toEqual(["SettlementUnsent"]);
  expect(alertsOf(due({ action: "wait", missing: "bank", periodEnd: now - 11n * day }))).toEqual([
    "AttestorSilent",
  ]);
  expect(alertsOf(due({ action: "stop", reason: "off by 3" }))).toEqual(["SettlementStopped"]);
});

test("decided proposals and changes of attestors are alerts; open ones are not", () => {
  const proposals: Proposal[] = [
    { id: 1n, state: "Active", deadline: now },
    { id: 2n, state: "Queued", eta: now + 1n },
  ];
  expect(names(decide({ ...calm, proposals }, store))).toEqual([]);
  const overdue: Proposal[] = [
    { id: 1n, state: "Succeeded" },
    { id: 2n, state: "Queued", eta: now - 1n },
  ];
  const change = { role: "bank", attestor: addressOf(9), effectiveAt: now + day } as const;
  expect(names(decide({ ...calm, proposals: overdue, attestorChanges: [change] }, store))).toEqual([
    "AttestorChanging",
    "ProposalDue",
    "ProposalDue",
  ]);
});

test("the keeper's money, transactions, endpoints and failures are alerts", () => {
  const own = { ...testConfig(), keeper: addressOf(8) };
  const status = decide(calm, store, { due: [due({ deposited: 10n })], newest: {} });
  const alertsOf = (changes: Partial<KeeperState>, at = now) =>
    names({ alerts: decideKeeper({ ...keeper, ...changes }, own, [status], at) });
  const address = addressOf(8);
  const rich = { address, gasBalance: 10n ** 18n, funds: [{ asset: store.asset, balance: 10n }] };
  expect(alertsOf(rich)).toEqual([]);
  expect(alertsOf({ ...rich, gasBalance: 10n ** 16n })).toEqual(["GasLow"]);
  expect(alertsOf({ ...rich, funds: [{ asset: store.asset, balance: 9n }] })).toEqual(["FundsLow"]);
  expect(alertsOf({ ...rich, pending: 1 })).toEqual(["TransactionStuck"]);
  expect(alertsOf({ ...rich, heights: [undefined, 9n, 3n] })).toEqual(["EndpointDown", "EndpointDown"]);
  expect(alertsOf(rich, now + 901n)).toEqual(["ChainStale"]);
  expect(alertsOf({ ...rich, failing: [{ job: "settle", store: "Maple", detail: "…" }] })).toEqual([
    "JobFailing",
  ]);
});

test("every alert has its chapter in the runbook, and every chapter its alert", () => {
  const runbook = readFileSync(new URL("../../../RUNBOOK.md", import.meta.url), "utf8");
  const chapters = [...runbook.matchAll(/^## `(\w+)`$/gm)].map(([, id]) => id);
  expect(chapters).toEqual(Object.keys(alertIds));
});

test("Prometheus text has one line a store and figure, and one a kind of alert", () => {
  const quoted = { ...store, name: 'Maple "A"' };
  const stores = [decide({ ...calm, arrears: 1n }, quoted)];
  const text = prometheus({ stores, keeper, alerts: stores[0]!.alerts }, [quoted]);
  expect(text).toContain('takings_store_pending_payouts{store="Maple \\"A\\""} 0.000015\n');
  expect(text).toContain("# TYPE takings_store_arrears gauge\n");
  expect(text).toContain('takings_alert{alert="Arrears",store="Maple \\"A\\""} 1\n');
});

test("a job is failing by its last run alone, each store on its own", () => {
  const event = (subject: string, store: string, outcome: string) => ({
    ...{ at: 0, job: "watch", subject, store, outcome },
    detail: `${subject} ${outcome}`,
  });
  const newestFirst = [
    event("settle", "Maple", "done"),
    event("settle", "Birch", "failed"),
    event("settle", "Maple", "failed"),
    event("settle", "Birch", "done"),
    event("metrics", "", "failed"),
  ];
  expect(lastFailures(newestFirst)).toEqual([
    { job: "settle", store: "Birch", detail: "settle failed" },
    { job: "metrics", store: "", detail: "metrics failed" },
  ]);
});
