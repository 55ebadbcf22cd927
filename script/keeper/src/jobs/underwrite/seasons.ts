import { type Flow, netOf, ratioBps, sumWithin } from "./figures.ts";

interface Month {
  /** YYYY-MM, UTC. */
  month: string;
  /** Minor units. */
  netSales: bigint;
  /** This month's net sales per day against the average day's, 10,000 = average. */
  indexBps: number;
  /** Promotions ÷ gross sales. */
  promotionBps: number;
}

export interface Seasons {
  months: Month[];
  peak: Month | undefined;
  trough: Month | undefined;
  /** Part of gross sales that promotions took, all months. */
  promotionBps: number;
  /** Average seasonal index of the months with above-median promotion, less that of the others. */
  promotionUpliftBps: number;
}

const startOfMonth = (year: number, month: number) => Date.UTC(year, month, 1) / 1000;

/**
 * Seasonal indices: a month's daily net sales ÷ the average day's (ratio-to-average method; Hyndman & Athanasopoulos,
 * "Forecasting: Principles and Practice", https://otexts.com/fpp3/). Only whole months inside the reports count, the last
 * 24 of them.
 */
export function seasonsOf(flows: readonly Flow[]): Seasons {
  const first = Math.min(...flows.map(({ start }) => start));
  const last = Math.max(...flows.map(({ end }) => end));
  const sums: { month: string; seconds: number; net: bigint; gross: bigint; promotion: bigint }[] = [];
  const begin = new Date(first * 1000);
  for (let index = 0; ; index += 1) {
    const start = startOfMonth(begin.getUTCFullYear(), begin.getUTCMonth() + index);
    const end = startOfMonth(begin.getUTCFullYear(), begin.getUTCMonth() + index + 1);
    if (end > last) break;
    if (start < first) continue;
    const sum = sumWithin(flows, start, end);
    const month = new Date(start * 1000).toISOString().slice(0, 7);
    sums.push({ month, seconds: end - start, net: netOf(sum), gross: sum.gross, promotion: -sum.promotion });
  }
  const counted = sums.slice(-24);
  const total = (pick: (sum: (typeof sums)[number]) => bigint) =>
    counted.reduce((all, sum) => all + pick(sum), 0n);
  const seconds = total((sum) => BigInt(sum.seconds));
  const net = total((sum) => sum.net);
  const months = counted.map(
    (sum): Month => ({
      month: sum.month,
      netSales: sum.net,
      indexBps: ratioBps(sum.net * seconds, net * BigInt(sum.seconds)),
      promotionBps: ratioBps(sum.promotion, sum.gross),
    }),
  );
  const byIndex = [...months].sort((a, b) => a.indexBps - b.indexBps);
  return {
    months,
    peak: byIndex.at(-1),
    trough: byIndex[0],
    promotionBps: ratioBps(
      total((sum) => sum.promotion),
      total((sum) => sum.gross),
    ),
    promotionUpliftBps: uplift(months),
  };
}

function uplift(months: readonly Month[]): number {
  const sorted = months.map(({ promotionBps }) => promotionBps).sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const average = (list: readonly Month[]) =>
    list.length === 0 ? undefined : list.reduce((sum, { indexBps }) => sum + indexBps, 0) / list.length;
  const promoted = average(months.filter(({ promotionBps }) => promotionBps > median));
  const plain = average(months.filter(({ promotionBps }) => promotionBps <= median));
  return promoted === undefined || plain === undefined ? 0 : Math.round(promoted - plain);
}
