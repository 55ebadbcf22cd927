import { type Context, ponder } from "ponder:registry";
import { limitChange, metricsReport, policyChange, store, withdrawal } from "ponder:schema";
import { breachesOf, type ReportFigures, refundRatioBps, staleAfter } from "@takings/sdk";
import { changeStore, type StoreRow, stamp, storeIdOf } from "./common.ts";
import { policyColumns, policyOf } from "./policyRow.ts";
import { lower, plainRecord } from "./rules/plain.ts";

ponder.on("MerchantAccount:Withdrawn", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { recipient, amount, availableAfter } = event.args;
  await context.db
    .insert(withdrawal)
    .values({ ...stamp(context, event), storeId, recipient: lower(recipient), amount, availableAfter });
  await changeStore(context, storeId, (row) => ({ withdrawn: row.withdrawn + amount }));
});

ponder.on("MerchantAccount:LimitChanged", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { limit, window } = event.args;
  await context.db.insert(limitChange).values({ ...stamp(context, event), storeId, limit, window });
  await changeStore(context, storeId, () => ({ withdrawalLimit: limit, withdrawalWindow: window }));
});

function lastReport(row: StoreRow): ReportFigures | null {
  if (row.lastReport === null) return null;
  const kept = row.lastReport;
  return {
    periodStart: BigInt(kept.periodStart!),
    periodEnd: BigInt(kept.periodEnd!),
    sales: BigInt(kept.sales!),
    refunds: BigInt(kept.refunds!),
    inventoryValue: BigInt(kept.inventoryValue!),
    daysInventory: Number(kept.daysInventory),
    deposits: BigInt(kept.deposits!),
  };
}

/** Judges the store's last report by its policy again, after either changed. */
const judge = (context: Context, storeId: string, change: (row: StoreRow) => Partial<StoreRow>) =>
  changeStore(context, storeId, (row) => {
    const changed = { ...row, ...change(row) };
    const [report, policy] = [lastReport(changed), policyOf(changed.currentPolicy)];
    return { ...changed, breaches: breachesOf(report, policy), staleAfter: staleAfter(report, policy) };
  });

ponder.on("MerchantPolicy:PolicyChanged", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const currentPolicy = plainRecord(event.args.policy) as Record<string, string>;
  await context.db
    .insert(policyChange)
    .values({ ...stamp(context, event), storeId, ...policyColumns(policyOf(currentPolicy)) });
  await judge(context, storeId, () => ({ currentPolicy }));
});

ponder.on("MerchantPolicy:CauseObserved", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { since } = event.args;
  await changeStore(context, storeId, () => ({ causeSince: since === 0n ? null : since }));
});

ponder.on("StoreMetrics:MetricsReported", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { evidence, ...args } = event.args;
  const report: ReportFigures = args;
  const ratio = Number(refundRatioBps(report.sales, report.refunds));
  const kept = { ...plainRecord(report), refundRatioBps: String(ratio) } as Record<string, string>;
  await judge(context, storeId, (row) => ({ lastReport: kept, reportCount: row.reportCount + 1 }));
  const judged = await context.db.find(store, { id: storeId });
  await context.db.insert(metricsReport).values({
    ...stamp(context, event),
    storeId,
    ...report,
    daysInventory: BigInt(report.daysInventory),
    refundRatioBps: ratio,
    breaches: judged!.breaches,
    evidence,
  });
});
