import { formatAmount } from "@takings/sdk";
import type { Command } from "commander";
import { formatEther } from "viem";
import { createClients } from "../chain/client.ts";
import type { StoreConfig } from "../config/schema.ts";
import type { Alert } from "../jobs/status/alerts.ts";
import type { StoreStatus } from "../jobs/status/decide.ts";
import { type Status, status } from "../jobs/status/job.ts";
import { prometheus } from "../jobs/status/prometheus.ts";
import { type CommonOptions, configOf, storesOf, withJournal } from "./context.ts";
import { exit, type Report, run } from "./output.ts";

const days = (count: number | null) => (count === null ? "never" : `${count} days ago`);

function storeLines(item: StoreStatus, decimals: number): string[] {
  const show = (value: bigint) => formatAmount(value, decimals);
  const { due, proposals } = item;
  return [
    `${item.store}: settled ${days(item.daysSinceSettlement)}, metrics ${days(item.daysSinceMetrics)}, signed by commerce ${days(item.attestorAges.commerce)}, by bank ${days(item.attestorAges.bank)}`,
    `  arrears ${show(item.arrears)}, merchant credit ${show(item.merchantCredit)}, pending payouts ${show(item.pendingPayouts)}, not streamed yet ${show(item.unstreamed)}`,
    ...due.map(({ settlementId, action, reason }) => `  ${settlementId}: ${reason ?? `due to ${action}`}`),
    ...proposals.map(({ id, state }) => `  proposal ${id}: ${state}`),
  ];
}

const alertLine = ({ alert, store, detail }: Alert) =>
  `ALERT ${alert}${store === undefined ? "" : ` ${store}`}: ${detail}`;

function report(found: Status, stores: readonly StoreConfig[], metrics: boolean): Report {
  const { keeper, alerts } = found;
  const decimals = new Map(stores.map(({ name, assetDecimals }) => [name, assetDecimals]));
  const account =
    keeper.address === undefined
      ? []
      : [`keeper ${keeper.address}: ${formatEther(keeper.gasBalance)} for gas, ${keeper.pending} pending`];
  const text = [
    ...found.stores.flatMap((item) => storeLines(item, decimals.get(item.store) ?? 0)),
    ...account,
    ...alerts.map(alertLine),
  ];
  return {
    exit: alerts.length > 0 ? exit.alert : exit.done,
    lines: metrics ? [prometheus(found, stores).trimEnd()] : text,
    json: { ...found },
  };
}

export function register(program: Command): void {
  program
    .command("status")
    .description(
      "what is due, late, stuck, owed and underfunded, from the chain; exit 4 while an alert is active",
    )
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--store <name>", "only this store")
    .option("--metrics", "Prometheus text format")
    .option("--json", "one JSON object on stdout")
    .action((options: CommonOptions & { metrics?: boolean }) =>
      run("status", options.json === true, async () => {
        const config = configOf(options);
        const stores = storesOf(config, options.store);
        const { reader } = createClients(config);
        return withJournal(config.journal, async (journal) =>
          report(await status({ config, reader, stores, journal }), stores, options.metrics === true),
        );
      }),
    );
}
