// What a store's present figures are computed from; the same rules as the contracts, in whole numbers.

const DAY = 86_400n;
const YEAR = 365n * DAY;
const BPS = 10_000n;
/** Smallest units of one token. */
export const TOKEN = 10n ** 18n;

/** A period's attested sales, as `store.salesHistory` keeps them: `[periodEnd, gross, refunds]`. */
export type SalesEntry = [string, string, string];

/** The history with one more period; what ended more than two years before it is dropped. */
export function withPeriod(history: readonly SalesEntry[], end: bigint, gross: bigint, refunds: bigint) {
  const kept = history.filter(([periodEnd]) => BigInt(periodEnd) > end - 2n * YEAR);
  return [...kept, [String(end), String(gross), String(refunds)] satisfies SalesEntry];
}

/** The history with `reduction` more refunds in its last period, as {IRevenueRouter-cumulativeSales} counts them. */
export function withAdjustment(history: readonly SalesEntry[], reduction: bigint): SalesEntry[] {
  return history.map(([end, gross, refunds], index) =>
    index === history.length - 1
      ? [end, gross, String(BigInt(refunds) + reduction)]
      : ([end, gross, refunds] as SalesEntry),
  );
}

export interface Sales {
  /** Net sales of the 365 days up to the last period's end, of the 365 days before, and the former's refunds. */
  salesTrailing: bigint;
  salesBefore: bigint;
  refundsTrailing: bigint;
}

/** Sums by the last period's end; a period counts whole in the year that its end falls into. */
export function salesOf(history: readonly SalesEntry[]): Sales {
  const sales = { salesTrailing: 0n, salesBefore: 0n, refundsTrailing: 0n };
  const last = BigInt(history.at(-1)?.[0] ?? 0);
  for (const [end, gross, refunds] of history) {
    const net = BigInt(gross) - BigInt(refunds);
    if (BigInt(end) > last - YEAR) {
      sales.salesTrailing += net;
      sales.refundsTrailing += BigInt(refunds);
    } else if (BigInt(end) > last - 2n * YEAR) sales.salesBefore += net;
  }
  return sales;
}

export interface Figures {
  salesTrailing: bigint;
  royaltyBps: number;
  feeBps: number;
  supply: bigint;
  earningSupply: bigint;
  price: bigint | null;
}

/** Share × net sales − fee, per whole token that earns and per whole token of the supply, and over the price; rounded down. */
export function royaltyFigures({ salesTrailing, royaltyBps, feeBps, supply, earningSupply, price }: Figures) {
  const base = salesTrailing > 0n ? salesTrailing : 0n;
  const royalty = (base * BigInt(royaltyBps) * (BPS - BigInt(feeBps))) / (BPS * BPS);
  const per = (tokens: bigint) => (tokens > 0n ? (royalty * TOKEN) / tokens : 0n);
  const royaltyPerToken = per(earningSupply);
  return {
    royaltyPerToken,
    royaltyPerTokenDiluted: per(supply),
    yieldBps: price === null || price === 0n ? null : (royaltyPerToken * BPS) / price,
  };
}

/** Smallest units of the other currency per whole token, rounded down; 0 for an empty pool. */
export const priceOf = (poolToken: bigint, poolOther: bigint): bigint =>
  poolToken === 0n ? 0n : (poolOther * TOKEN) / poolToken;

/** Refunds ÷ sales in bps, rounded up; 10,000 where there are refunds without sales ({IStoreMetrics-refundRatioBps}). */
export function refundRatioBps(sales: bigint, refunds: bigint): bigint {
  if (refunds === 0n) return 0n;
  return sales === 0n ? BPS : (refunds * BPS + sales - 1n) / sales;
}

export interface Report {
  periodStart: bigint;
  periodEnd: bigint;
  sales: bigint;
  refunds: bigint;
  inventoryValue: bigint;
  daysInventory: bigint;
  deposits: bigint;
}

export interface Policy {
  maxRefundBps: bigint;
  maxDaysInventory: bigint;
  minInventoryValue: bigint;
  minMonthlySales: bigint;
  minMonthlyDeposits: bigint;
  maxAge: bigint;
  breachFractionBps: bigint;
}

/** The mask of {IMerchantPolicy-breaches}: 1 refund ratio, 2 days of inventory, 4 inventory, 8 sales, 16 deposits. */
export function breachesOf(report: Report | null, policy: Policy): number {
  if (report === null) return 0;
  const period = report.periodEnd - report.periodStart;
  const netSales = report.sales > report.refunds ? report.sales - report.refunds : 0n;
  const month = 30n * DAY;
  return [
    refundRatioBps(report.sales, report.refunds) > policy.maxRefundBps,
    report.daysInventory > policy.maxDaysInventory,
    report.inventoryValue < policy.minInventoryValue,
    netSales * month < policy.minMonthlySales * period,
    report.deposits * month < policy.minMonthlyDeposits * period,
  ].reduce((mask, breached, bit) => (breached ? mask | (1 << bit) : mask), 0);
}

/** The last moment at which the figures are not stale. */
export const staleAfter = (report: Report | null, policy: Policy): bigint =>
  (report?.periodEnd ?? 0n) + policy.maxAge;
