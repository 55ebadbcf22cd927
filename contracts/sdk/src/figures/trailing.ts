// The trailing year of a store: the 365 days up to the end of its last settled period, whoever asks and whenever. It is the
// "last twelve months" of a company's accounts, counted to the last reported period, so that what is shown, what is sorted
// and what an index keeps are one figure. A period counts whole in the span that its end falls into, as in
// IRevenueRouter.cumulativeSales.

import { BPS, seconds, YEAR } from "../constants.ts";

/**
 * The moments that bound the trailing year's spans, oldest first, Unix seconds: where `cumulativeSales` is to be asked.
 * @param lastPeriodEnd end of the last settled period, Unix seconds; 0 before the first
 * @param spans equal parts of the year
 */
export const spanBounds = (lastPeriodEnd: bigint, spans = 12): number[] =>
  Array.from({ length: spans + 1 }, (_, index) =>
    Math.max(0, Number(lastPeriodEnd) - seconds.year + Math.floor((seconds.year * index) / spans)),
  );

/** Sales and refunds of all periods that ended by some moment, smallest unit. */
export interface Reading {
  gross: bigint;
  refunds: bigint;
}

/** Net sales of each span from cumulative readings at its bounds, smallest unit. */
export const netSalesBySpan = (readings: readonly Reading[]): bigint[] =>
  readings.slice(1).map((reading, index) => {
    const before = readings[index]!;
    return reading.gross - before.gross - (reading.refunds - before.refunds);
  });

export const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/** A settled period's attested sales as JSON holds them: `[periodEnd, gross, refunds]`, whole numbers as text. */
export type SalesEntry = [periodEnd: string, gross: string, refunds: string];

/** The history with one more period; what ended two years or more before it is dropped. */
export function withPeriod(
  history: readonly SalesEntry[],
  end: bigint,
  gross: bigint,
  refunds: bigint,
): SalesEntry[] {
  const kept = history.filter(([periodEnd]) => BigInt(periodEnd) > end - 2n * YEAR);
  return [...kept, [String(end), String(gross), String(refunds)]];
}

/** The history with `reduction` more refunds in its last period, as `cumulativeSales` counts an adjustment. */
export function withAdjustment(history: readonly SalesEntry[], reduction: bigint): SalesEntry[] {
  return history.map(([end, gross, refunds], index) =>
    index === history.length - 1 ? [end, gross, String(BigInt(refunds) + reduction)] : [end, gross, refunds],
  );
}

/** Cumulative sales at each of `bounds` out of a history: what `cumulativeSales` answers, less what the history dropped. */
export const readingsAt = (
  history: readonly (readonly [periodEnd: bigint, gross: bigint, refunds: bigint])[],
  bounds: readonly number[],
): Reading[] =>
  bounds.map((bound) =>
    history.reduce(
      (total, [end, gross, refunds]) =>
        end <= bound ? { gross: total.gross + gross, refunds: total.refunds + refunds } : total,
      { gross: 0n, refunds: 0n },
    ),
  );

/** Smallest unit of the stablecoin. */
interface TrailingSales {
  /** Net sales of the trailing year, of the year before it, and the former's refunds. */
  salesTrailing: bigint;
  salesBefore: bigint;
  refundsTrailing: bigint;
}

/** The trailing year's sums out of a history; the same as the sum of {@link netSalesBySpan} between {@link spanBounds}. */
export function salesOf(history: readonly SalesEntry[]): TrailingSales {
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

/** Change of the last half of the spans against the half before, as a share; undefined without a base. For drawing only. */
export function halfYearChange(netSales: readonly bigint[]): number | undefined {
  const half = netSales.length / 2;
  const before = sum(netSales.slice(0, half));
  if (before <= 0n) return undefined;
  return Number(((sum(netSales.slice(half)) - before) * BPS) / before) / Number(BPS);
}
