import type { Hex } from "viem";
import { KeeperError } from "../../errors.ts";
import { formatMinor } from "../../money/minor.ts";
import type { SettlementRecord } from "../../settlement/record.ts";
import type { Summary } from "./summary.ts";
import type { Totals } from "./totals.ts";

/** What a report that was read to its end says; `reconciles` only where its rows add up to its stated total. */
export function toRecord(file: string, evidence: Hex, summary: Summary, totals: Totals): SettlementRecord {
  const show = (value: bigint) => formatMinor(value, summary.digits);
  const sums = totals.byClass;
  const computed = totals.sum();
  return {
    source: "amazon-v2",
    file,
    settlementId: summary.settlementId,
    currency: summary.currency,
    periodStart: summary.periodStart,
    periodEnd: summary.periodEnd,
    depositDate: summary.depositDate,
    statedTotal: show(summary.total),
    computedTotal: show(computed),
    reconciles: computed === summary.total,
    gross: show(sums.gross),
    promotion: show(sums.promotion),
    refunds: show(-sums.refund),
    refundFeeReversal: show(sums.refundFeeReversal),
    fees: show(sums.fee),
    advertising: show(sums.advertising),
    reimbursement: show(sums.reimbursement),
    cashMovement: show(sums.cashMovement),
    tax: show(sums.tax),
    reserve: show(sums.reserve),
    quarantined: show(sums.quarantined),
    quarantinedKinds: totals.quarantinedKinds(summary.digits),
    rows: totals.rows,
    evidence,
  };
}

/** A complete report whose rows do not add up to its stated total, with the figures that it does give. */
export class NotReconciled extends KeeperError {
  readonly record: SettlementRecord;

  constructor(record: SettlementRecord, difference: string, hints: string[]) {
    const { file, statedTotal, computedTotal, currency, rows } = record;
    super("TotalMismatch", `rows do not add up to the stated total: off by ${difference} ${currency}`, {
      file,
      line: 2,
      expected: `${statedTotal} ${currency}`,
      found: `${computedTotal} ${currency} on ${rows} rows (the file is cut off, or a row is altered, missing or doubled)`,
      hints,
    });
    this.record = record;
  }

  override toJSON() {
    return { ...this.record, ...super.toJSON() };
  }
}
