import { formatAmount } from "@takings/sdk";
import type { StoreConfig } from "../../config/schema.ts";
import type { StoreStatus } from "./decide.ts";

type Value = (status: StoreStatus, decimals: number) => string;

const money =
  (pick: (status: StoreStatus) => bigint): Value =>
  (status, decimals) =>
    formatAmount(pick(status), decimals);

const gauges: readonly [name: string, help: string, value: Value][] = [
  ["last_settlement_timestamp_seconds", "End of the last settled period.", (s) => s.lastPeriodEnd.toString()],
  [
    "last_metrics_timestamp_seconds",
    "End of the last reported period.",
    (s) => s.metricsPeriodEnd.toString(),
  ],
  ["arrears", "Royalties owed but not covered, in the stablecoin.", money((s) => s.arrears)],
  ["merchant_credit", "Merchant's credit at the router, in the stablecoin.", money((s) => s.merchantCredit)],
  [
    "merchant_balance",
    "Merchant's balance, credit included, in the stablecoin.",
    money((s) => s.merchantBalance),
  ],
  [
    "merchant_available",
    "What the merchant could withdraw, in the stablecoin.",
    money((s) => s.merchantAvailable),
  ],
  ["fee_credit", "Protocol fee not collected, in the stablecoin.", money((s) => s.feeCredit)],
  ["unswept", "Transferred to the router and not split, in the stablecoin.", money((s) => s.sweepable)],
  ["pending_payouts", "Streamed and not claimed, in the stablecoin.", money((s) => s.pendingPayouts)],
  ["unstreamed", "Not streamed yet, in the stablecoin.", money((s) => s.unstreamed)],
  ["alerts", "Alerts that stand.", (s) => s.alerts.length.toString()],
];

const quoted = (text: string) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

/** The Prometheus text format, one gauge a figure, one line a store. */
export function prometheus(statuses: readonly StoreStatus[], stores: readonly StoreConfig[]): string {
  const byName = new Map(stores.map(({ name, assetDecimals }) => [name, assetDecimals]));
  const decimals = (name: string) => byName.get(name) ?? 0;
  return gauges
    .map(([name, help, value]) => {
      const metric = `takings_store_${name}`;
      const lines = statuses.map(
        (status) => `${metric}{store="${quoted(status.store)}"} ${value(status, decimals(status.store))}`,
      );
      return [`# HELP ${metric} ${help}`, `# TYPE ${metric} gauge`, ...lines, ""].join("\n");
    })
    .join("");
}
