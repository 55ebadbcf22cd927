import { formatAmount } from "@takings/sdk";
import type { Command } from "commander";
import { createClients } from "../chain/client.ts";
import type { StoreConfig } from "../config/schema.ts";
import type { StoreStatus } from "../jobs/status/decide.ts";
import { status } from "../jobs/status/job.ts";
import { prometheus } from "../jobs/status/prometheus.ts";
import { type CommonOptions, configOf, storesOf } from "./context.ts";
import { exit, type Report, run } from "./output.ts";

const days = (count: number | null) => (count === null ? "never" : `${count} days ago`);

export function report(
  statuses: readonly StoreStatus[],
  stores: readonly StoreConfig[],
  metrics: boolean,
): Report {
  const alerts = statuses.flatMap((item) => item.alerts);
  const text = statuses.map((item) => {
    const decimals = stores.find(({ name }) => name === item.store)?.assetDecimals ?? 0;
    const show = (value: bigint) => formatAmount(value, decimals);
    return [
      `${item.store}: settled ${days(item.daysSinceSettlement)}, metrics ${days(item.daysSinceMetrics)}`,
      `  arrears ${show(item.arrears)}, merchant credit ${show(item.merchantCredit)}, pending payouts ${show(item.pendingPayouts)}, not streamed yet ${show(item.unstreamed)}`,
      ...item.alerts.map(({ alert, detail }) => `  ALERT ${alert}: ${detail}`),
    ].join("\n");
  });
  return {
    exit: alerts.length > 0 ? exit.alert : exit.done,
    lines: metrics ? [prometheus(statuses, stores).trimEnd()] : text,
    json: { stores: statuses, alerts },
  };
}

export function register(program: Command): void {
  program
    .command("status")
    .description(
      "what is due, late, owed and pending in each store, from the chain; exit 4 while an alert stands",
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
        return report(await status({ config, reader, stores }), stores, options.metrics === true);
      }),
    );
}
