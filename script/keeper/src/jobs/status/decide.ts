import { DAY, formatAmount, isLate, ProposalState, pendingPayouts, proposalDue } from "@takings/sdk";
import type { StoreConfig } from "../../config/schema.ts";
import type { Alert, AlertId } from "./alerts.ts";
import type { StoreState } from "./collect.ts";
import type { Statements } from "./due.ts";

export interface StoreStatus extends StoreState, Statements {
  store: string;
  /** Whole days since the last settled period ended; null before the first. */
  daysSinceSettlement: number | null;
  daysSinceMetrics: number | null;
  /** Whole days since the end of the newest period that each side has signed; null where it has signed none. */
  attestorAges: { commerce: number | null; bank: number | null };
  /** Streamed to holders and not claimed yet, rounded down. */
  pendingPayouts: bigint;
  alerts: Alert[];
}

/** How long what could be done may wait before somebody should look. */
const patience = 2n * DAY;
/** A deposit arrives days after its period. */
const silence = 10n * DAY;

const daysSince = (now: bigint, then: bigint) =>
  then === 0n ? null : Number((now > then ? now - then : 0n) / DAY);

function settlementAlerts(status: StoreStatus, store: StoreConfig): [AlertId, string][] {
  const { now, lastPeriodEnd, due } = status;
  const late = isLate(lastPeriodEnd, BigInt(store.settlementMaxAge), now);
  const found: [AlertId, string][] = late
    ? [["SettlementLate", `${status.daysSinceSettlement} days since the last settled period ended`]]
    : [];
  for (const { settlementId, action, periodEnd, missing, reason } of due) {
    if (action === "stop") found.push(["SettlementStopped", `${settlementId}: ${reason}`]);
    else if (action === "submit" && now > periodEnd + patience)
      found.push(["SettlementUnsent", `${settlementId} ended ${daysSince(now, periodEnd)} days ago`]);
    else if (missing !== undefined && now > periodEnd + silence)
      found.push(["AttestorSilent", `${settlementId}: no ${missing} statement`]);
  }
  return found;
}

function proposalAlerts({ now, proposals }: StoreStatus): [AlertId, string][] {
  return proposals.flatMap(({ id, state, eta = 0n }): [AlertId, string][] => {
    const due = proposalDue({ state: ProposalState[state], eta }, now);
    if (due === undefined) return [];
    return [["ProposalDue", `proposal ${id} waits to be ${due === "queue" ? "queued" : "executed"}`]];
  });
}

/**
 * What of a store is due, late, owed or stale. A store that has never settled or reported is new, not late.
 * @param reversed settlements whose deposit was taken back, not adjusted yet
 */
export function decide(
  state: StoreState,
  store: StoreConfig,
  statements: Statements = { due: [], newest: {} },
  reversed: readonly string[] = [],
): StoreStatus {
  const { now, lastPeriodEnd, metricsPeriodEnd, arrears, sweepable, attestorChanges } = state;
  const show = (amount: bigint) => formatAmount(amount, store.assetDecimals);
  const age = (then: bigint | undefined) => (then === undefined ? null : daysSince(now, then));
  const { commerce, bank } = statements.newest;
  const status: StoreStatus = {
    store: store.name,
    ...state,
    ...statements,
    daysSinceSettlement: daysSince(now, lastPeriodEnd),
    daysSinceMetrics: daysSince(now, metricsPeriodEnd),
    attestorAges: { commerce: age(commerce), bank: age(bank) },
    pendingPayouts: pendingPayouts(state.royaltyHeld, state.unstreamed),
    alerts: [],
  };
  const found: [AlertId, string][] = [
    ...settlementAlerts(status, store),
    ...attestorChanges.map(({ role, attestor, effectiveAt }): [AlertId, string] => [
      "AttestorChanging",
      `${role} becomes ${attestor} on ${new Date(Number(effectiveAt) * 1000).toISOString()}`,
    ]),
    ...proposalAlerts(status),
  ];
  if (arrears > 0n) found.push(["Arrears", `${show(arrears)} owed to holders`]);
  if (isLate(metricsPeriodEnd, BigInt(store.metricsMaxAge), now))
    found.push(["MetricsStale", `${status.daysSinceMetrics} days since the last report's period ended`]);
  for (const id of reversed) found.push(["DepositReversed", `${id}: nothing is signed or submitted for it`]);
  if (sweepable > 0n) found.push(["Unswept", `${show(sweepable)} wait for payTransferred()`]);
  status.alerts = found.map(([alert, detail]) => ({ alert, store: store.name, detail }));
  return status;
}
