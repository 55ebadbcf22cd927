import type { StoreConfig } from "../../config/schema.ts";
import type { StoreState } from "./collect.ts";

export interface Alert {
  store: string;
  alert: "SettlementLate" | "Arrears" | "MetricsStale" | "Unswept";
  detail: string;
}

export interface StoreStatus extends StoreState {
  store: string;
  /** Whole days since the last settled period ended; null before the first. */
  daysSinceSettlement: number | null;
  daysSinceMetrics: number | null;
  /** Streamed to holders and not claimed yet, rounded down. */
  pendingPayouts: bigint;
  alerts: Alert[];
}

const day = 86_400n;
const daysSince = (now: bigint, then: bigint) =>
  then === 0n ? null : Number((now > then ? now - then : 0n) / day);

/** What of a store is late, owed or stale. A store that has never settled or reported is new, not late. */
export function decide(state: StoreState, store: StoreConfig): StoreStatus {
  const { now, lastPeriodEnd, metricsPeriodEnd, arrears, sweepable } = state;
  const daysSinceSettlement = daysSince(now, lastPeriodEnd);
  const daysSinceMetrics = daysSince(now, metricsPeriodEnd);
  const alerts: Alert[] = [];
  const alert = (name: Alert["alert"], detail: string) =>
    alerts.push({ store: store.name, alert: name, detail });
  if (lastPeriodEnd > 0n && now > lastPeriodEnd + BigInt(store.settlementMaxAge)) {
    alert("SettlementLate", `${daysSinceSettlement} days since the last settled period ended`);
  }
  if (arrears > 0n) alert("Arrears", `${arrears} smallest units owed to holders`);
  if (metricsPeriodEnd > 0n && now > metricsPeriodEnd + BigInt(store.metricsMaxAge)) {
    alert("MetricsStale", `${daysSinceMetrics} days since the last report's period ended`);
  }
  if (sweepable > 0n) alert("Unswept", `${sweepable} smallest units wait for payTransferred()`);
  const streamed = state.royaltyHeld - state.unstreamed;
  return {
    store: store.name,
    ...state,
    daysSinceSettlement,
    daysSinceMetrics,
    pendingPayouts: streamed > 0n ? streamed : 0n,
    alerts,
  };
}
