import {
  BPS,
  netSalesOf,
  type Policy,
  perMonth,
  type ReportFigures,
  shareBps,
  type ThresholdId,
  thresholds,
} from "@takings/sdk";

export interface ThresholdState {
  id: ThresholdId;
  kind: "max" | "min";
  /** Basis points, days, or the smallest unit of money (sales and deposits: per 30 days). */
  figure: bigint;
  threshold: bigint;
  /** How far the figure may still move, in the same measure; 0 at or past the threshold. */
  room: bigint;
  /** How much of the way to the breach is gone: 1 is at the threshold. For drawing and for order. */
  closeness: number;
  breached: boolean;
}

const monthly = (value: bigint, { periodStart, periodEnd }: ReportFigures): bigint =>
  perMonth(value, periodEnd - periodStart);
const ratio = (part: bigint, whole: bigint) =>
  whole === 0n ? (part === 0n ? 0 : Number.POSITIVE_INFINITY) : Number(shareBps(part, whole)) / Number(BPS);

/** Each threshold that is set, against the last report; what is breached is the contract's own reading. */
export function thresholdStates(
  policy: Policy,
  report: ReportFigures,
  refundBps: bigint,
  breaches: number,
): ThresholdState[] {
  const most = (id: ThresholdId, figure: bigint, threshold: bigint): ThresholdState => ({
    id,
    kind: "max",
    figure,
    threshold,
    room: figure < threshold ? threshold - figure : 0n,
    closeness: ratio(figure, threshold),
    breached: (breaches & thresholds[id]) !== 0,
  });
  const least = (id: ThresholdId, figure: bigint, threshold: bigint): ThresholdState[] =>
    threshold === 0n
      ? []
      : [
          {
            id,
            kind: "min",
            figure,
            threshold,
            room: figure > threshold ? figure - threshold : 0n,
            closeness: ratio(threshold, figure),
            breached: (breaches & thresholds[id]) !== 0,
          },
        ];
  return [
    most("refund", refundBps, BigInt(policy.maxRefundBps)),
    most("days", BigInt(report.daysInventory), BigInt(policy.maxDaysInventory)),
    ...least("inventory", report.inventoryValue, policy.minInventoryValue),
    ...least("sales", monthly(netSalesOf(report), report), policy.minMonthlySales),
    ...least("deposits", monthly(report.deposits, report), policy.minMonthlyDeposits),
  ];
}

/** The threshold that is nearest to being breached, of those that are not. */
export function nextToBreach(all: readonly ThresholdState[]): ThresholdState | undefined {
  return [...all].filter(({ breached }) => !breached).sort((a, b) => b.closeness - a.closeness)[0];
}

/** Further refunds on the report's sales that the refund threshold still allows, smallest unit. */
export function refundRoom(policy: Policy, report: ReportFigures): bigint {
  const allowed = (report.sales * BigInt(policy.maxRefundBps)) / BPS;
  return allowed > report.refunds ? allowed - report.refunds : 0n;
}
