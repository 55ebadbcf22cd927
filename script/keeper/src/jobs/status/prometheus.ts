import { formatAmount } from "@takings/sdk";
import { formatEther } from "viem";
import type { StoreConfig } from "../../config/schema.ts";
import type { StoreStatus } from "./decide.ts";
import type { Status } from "./job.ts";

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
  ["settlements_due", "Signed and not settled.", (s) => s.due.length.toString()],
  ["open_proposals", "Proposals that are not final.", (s) => s.proposals.length.toString()],
  ["alerts", "Active alerts.", (s) => s.alerts.length.toString()],
];

const quoted = (text: string) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

const label = (name: string, value: string) => `${name}="${quoted(value)}"`;
const block = (metric: string, help: string, lines: readonly string[]) =>
  [`# HELP ${metric} ${help}`, `# TYPE ${metric} gauge`, ...lines, ""].join("\n");

function keeperBlocks({ keeper, alerts }: Status): string[] {
  const { address, blockTime, gasBalance, pending } = keeper;
  const own =
    address === undefined
      ? []
      : [
          block("takings_keeper_gas_balance", "The keeper's coins for gas.", [
            `takings_keeper_gas_balance ${formatEther(gasBalance)}`,
          ]),
          block("takings_keeper_pending_transactions", "Sent and not mined.", [
            `takings_keeper_pending_transactions ${pending}`,
          ]),
        ];
  const active = new Map<string, number>();
  for (const { alert, store = "" } of alerts) {
    const labels = `${label("alert", alert)},${label("store", store)}`;
    active.set(labels, (active.get(labels) ?? 0) + 1);
  }
  return [
    block("takings_block_timestamp_seconds", "Time of the last block.", [
      `takings_block_timestamp_seconds ${blockTime}`,
    ]),
    ...own,
    block(
      "takings_alert",
      "Active alerts of RUNBOOK.md; the keeper's own have no store.",
      [...active].map(([labels, count]) => `takings_alert{${labels}} ${count}`),
    ),
  ];
}

/** The Prometheus text format, one gauge a figure, one line a store. */
export function prometheus(status: Status, stores: readonly StoreConfig[]): string {
  const decimals = new Map(stores.map(({ name, assetDecimals }) => [name, assetDecimals]));
  const blocks = gauges.map(([name, help, value]) => {
    const metric = `takings_store_${name}`;
    const line = (item: StoreStatus) =>
      `${metric}{${label("store", item.store)}} ${value(item, decimals.get(item.store) ?? 0)}`;
    return block(metric, help, status.stores.map(line));
  });
  return [...blocks, ...keeperBlocks(status)].join("");
}
