export interface Policy {
  maxRefundBps: number;
  maxDaysInventory: number;
  minInventoryValue: bigint;
  minMonthlySales: bigint;
  minMonthlyDeposits: bigint;
  maxAge: number;
  breachFractionBps: number;
}

export interface Report {
  periodStart: bigint;
  periodEnd: bigint;
  sales: bigint;
  refunds: bigint;
  inventoryValue: bigint;
  daysInventory: number;
  deposits: bigint;
}

/** The bit of IMerchantPolicy.breaches that a threshold has. */
export const thresholds = { refund: 1, days: 2, inventory: 4, sales: 8, deposits: 16 } as const;
export type ThresholdId = keyof typeof thresholds;

export interface Standing {
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

const monthly = (value: bigint, { periodStart, periodEnd }: Report): bigint =>
  periodEnd > periodStart ? (value * 2_592_000n) / (periodEnd - periodStart) : 0n;
const ratio = (part: bigint, whole: bigint) =>
  whole === 0n ? (part === 0n ? 0 : Number.POSITIVE_INFINITY) : Number((part * 10_000n) / whole) / 10_000;

/** Each threshold that is set, against the last report; what is breached is the contract's own reading. */
export function standings(policy: Policy, report: Report, refundBps: bigint, breaches: number): Standing[] {
  const most = (id: ThresholdId, figure: bigint, threshold: bigint): Standing => ({
    id,
    kind: "max",
    figure,
    threshold,
    room: figure < threshold ? threshold - figure : 0n,
    closeness: ratio(figure, threshold),
    breached: (breaches & thresholds[id]) !== 0,
  });
  const least = (id: ThresholdId, figure: bigint, threshold: bigint): Standing[] =>
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
  const net = report.sales > report.refunds ? report.sales - report.refunds : 0n;
  return [
    most("refund", refundBps, BigInt(policy.maxRefundBps)),
    most("days", BigInt(report.daysInventory), BigInt(policy.maxDaysInventory)),
    ...least("inventory", report.inventoryValue, policy.minInventoryValue),
    ...least("sales", monthly(net, report), policy.minMonthlySales),
    ...least("deposits", monthly(report.deposits, report), policy.minMonthlyDeposits),
  ];
}

/** The threshold that is nearest to being breached, of those that are not. */
export function nextToBreach(all: readonly Standing[]): Standing | undefined {
  return [...all].filter(({ breached }) => !breached).sort((a, b) => b.closeness - a.closeness)[0];
}

/** Further refunds on the report's sales that the refund threshold still allows, smallest unit. */
export function refundRoom(policy: Policy, report: Report): bigint {
  const allowed = (report.sales * BigInt(policy.maxRefundBps)) / 10_000n;
  return allowed > report.refunds ? allowed - report.refunds : 0n;
}
