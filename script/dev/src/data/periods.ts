import { shareOf } from "./fees.ts";
import { hashDigits, type Random } from "./random.ts";
import { type ReportContent, type ReportLine, totalOf } from "./report.ts";

export const DAY = 86_400_000;
export const FORTNIGHT = 14 * DAY;
export const PERIODS_PER_YEAR = 26;
const DEPOSIT_DELAY = 2 * DAY;

/** What the marketplace charges per report, modelled; shares are of the report's gross sales. */
export interface Charges {
  advertisingBps: readonly [number, number];
  storageBps: readonly [number, number];
  /** Hundredths, in each report that contains the first of a month. */
  subscription: bigint;
  /** Withheld at the end of each report, given back in the next. */
  reserveBps: readonly [number, number];
  /** How often a report carries a reimbursement for lost stock. */
  reimbursementChanceBps: number;
}

/** The last midnight (UTC) at least two days before `now`: its deposit has arrived. */
export function lastPeriodEnd(now: Date): number {
  return Math.floor((now.getTime() - DEPOSIT_DELAY) / DAY) * DAY;
}

/** Sorts lines into fortnights from `yearStart`; lines outside them are not in any report. */
export function intoPeriods(lines: readonly ReportLine[], yearStart: number, count: number): ReportLine[][] {
  const periods: ReportLine[][] = Array.from({ length: count }, () => []);
  for (const line of lines) periods[Math.floor((line.postedAt - yearStart) / FORTNIGHT)]?.push(line);
  for (const period of periods) period.sort((a, b) => a.postedAt - b.postedAt);
  return periods;
}

function service(
  type: string,
  amountType: string,
  description: string,
  amount: bigint,
  at: number,
): ReportLine {
  return { type, amountType, description, amount, postedAt: at };
}

function other(description: string, amount: bigint, at: number): ReportLine {
  return service("other-transaction", "other-transaction", description, amount, at);
}

function firstOfMonthIn(start: number, end: number): number | undefined {
  const from = new Date(start);
  for (const month of [from.getUTCMonth(), from.getUTCMonth() + 1]) {
    const first = Date.UTC(from.getUTCFullYear(), month, 1);
    if (first >= start && first < end) return first;
  }
  return undefined;
}

function chargeLines(
  gross: bigint,
  start: number,
  end: number,
  charges: Charges,
  random: Random,
): ReportLine[] {
  const share = ([min, max]: readonly [number, number]) => shareOf(gross, random.between(min, max));
  const lines = [
    service(
      "ServiceFee",
      "Cost of Advertising",
      "TransactionTotalAmount",
      -share(charges.advertisingBps),
      end - 6 * DAY,
    ),
    other("Storage Fee", -share(charges.storageBps), end - 4 * DAY),
  ];
  const billing = firstOfMonthIn(start, end);
  if (billing !== undefined) lines.push(other("Subscription Fee", -charges.subscription, billing));
  if (random.chance(charges.reimbursementChanceBps)) {
    const amount = BigInt(random.between(900, 6_000));
    lines.push(
      service("other-transaction", "FBA Inventory Reimbursement", "WAREHOUSE_LOST", amount, end - 3 * DAY),
    );
  }
  return lines.filter((line) => line.amount !== 0n);
}

function grossOf(lines: readonly ReportLine[]): bigint {
  return totalOf(
    lines.filter(
      (line) => line.type === "Order" && line.amountType === "ItemPrice" && line.description !== "Tax",
    ),
  );
}

const positive = (amount: bigint) => (amount > 0n ? amount : 0n);
const smaller = (a: bigint, b: bigint) => (a <= b ? a : b);

/**
 * Closes fortnight after fortnight: charges, then what the previous report left behind (its reserve comes back, its
 * deficit is owed), then this report's own reserve, never more than what is left to withhold.
 */
export function closePeriods(
  periods: readonly ReportLine[][],
  yearStart: number,
  slug: string,
  charges: Charges,
  random: Random,
): ReportContent[] {
  let reserve = 0n;
  let deficit = 0n;
  return periods.map((sold, index) => {
    const periodStart = yearStart + index * FORTNIGHT;
    const periodEnd = periodStart + FORTNIGHT;
    const gross = grossOf(sold);
    const lines: ReportLine[] = [];
    if (reserve > 0n) lines.push(other("Previous Reserve Amount Balance", reserve, periodStart));
    if (deficit > 0n) lines.push(other("Payable to Amazon", -deficit, periodStart));
    lines.push(...sold, ...chargeLines(gross, periodStart, periodEnd, charges, random));

    const wanted = shareOf(gross, random.between(...charges.reserveBps));
    reserve = smaller(wanted, positive(totalOf(lines)));
    if (reserve > 0n) lines.push(other("Current Reserve Amount", -reserve, periodEnd - 1_000));
    deficit = positive(-totalOf(lines));
    return {
      settlementId: hashDigits(`${slug} settlement ${index}`, 11),
      periodStart,
      periodEnd,
      depositAt: periodEnd + DEPOSIT_DELAY,
      lines,
    };
  });
}
