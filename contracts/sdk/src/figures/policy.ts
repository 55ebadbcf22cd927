import type { ContractFunctionReturnType } from "viem";
import type { merchantPolicyAbi, storeMetricsAbi } from "../abi/index.ts";
import { BPS, MONTH } from "../constants.ts";
import { type PolicyStatus, policyStatus } from "../enums.ts";
import { divideUp } from "../money.ts";

/** IMerchantPolicy.Policy: bps, days and seconds are numbers, money is in the stablecoin's smallest unit. */
export type Policy = ContractFunctionReturnType<typeof merchantPolicyAbi, "view", "policy">;

/** What of IStoreMetrics.Report the thresholds are measured against. */
export type ReportFigures = Omit<
  ContractFunctionReturnType<typeof storeMetricsAbi, "view", "latest">,
  "evidence" | "deadline"
>;

/** The bit of IMerchantPolicy.breaches that a threshold has. */
export const thresholds = { refund: 1, days: 2, inventory: 4, sales: 8, deposits: 16 } as const;
export type ThresholdId = keyof typeof thresholds;

const breachBits = [1, 2, 4, 8, 16] as const;
export const breachesIn = (mask: number) => breachBits.filter((bit) => (mask & bit) !== 0);

/** Refunds ÷ sales in bps, rounded up; 10,000 where there are refunds without sales (IStoreMetrics.refundRatioBps). */
export function refundRatioBps(sales: bigint, refunds: bigint): bigint {
  if (refunds === 0n) return 0n;
  return sales === 0n ? BPS : divideUp(refunds * BPS, sales);
}

/** Sales less refunds, never negative: what the policy compares. */
export const netSalesOf = ({ sales, refunds }: Pick<ReportFigures, "sales" | "refunds">): bigint =>
  sales > refunds ? sales - refunds : 0n;

/** `amount` in `span` seconds as an amount in 30 days, rounded down; 0 of no time. */
export const perMonth = (amount: bigint, span: bigint): bigint => (span > 0n ? (amount * MONTH) / span : 0n);

/** The mask of IMerchantPolicy.breaches: a threshold is met when the figure is ≤ a maximum or ≥ a minimum. */
export function breachesOf(report: ReportFigures | null, policy: Policy): number {
  if (report === null) return 0;
  const period = report.periodEnd - report.periodStart;
  const breached: Record<ThresholdId, boolean> = {
    refund: refundRatioBps(report.sales, report.refunds) > BigInt(policy.maxRefundBps),
    days: report.daysInventory > policy.maxDaysInventory,
    inventory: report.inventoryValue < policy.minInventoryValue,
    sales: netSalesOf(report) * MONTH < policy.minMonthlySales * period,
    deposits: report.deposits * MONTH < policy.minMonthlyDeposits * period,
  };
  const ids = Object.keys(thresholds) as ThresholdId[];
  return ids.reduce((mask, id) => (breached[id] ? mask | thresholds[id] : mask), 0);
}

/** The last moment at which the figures are not stale, Unix seconds. */
export const staleAfter = (report: Pick<ReportFigures, "periodEnd"> | null, { maxAge }: Policy): bigint =>
  (report?.periodEnd ?? 0n) + BigInt(maxAge);

/** IMerchantPolicy.status at `now`: figures that are stale say nothing about breaches. Unix seconds. */
export function policyStatusAt(breaches: number, lastFresh: bigint, now: bigint): PolicyStatus {
  if (now > lastFresh) return policyStatus.stale;
  return breaches === 0 ? policyStatus.healthy : policyStatus.breached;
}

/**
 * The least withdrawal limit that the terms allow for a window, rounded up: the floor is a rate (MerchantAccount).
 * @param window seconds
 */
export function floorFor(window: bigint, terms: { floorLimit: bigint; floorWindow: number }): bigint {
  const span = BigInt(terms.floorWindow);
  return span === 0n ? 0n : divideUp(terms.floorLimit * window, span);
}
