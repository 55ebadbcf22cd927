import { formatMinor } from "../../money/minor.ts";
import type { QuarantinedKind } from "../../settlement/record.ts";
import type { RowClass } from "./rules.ts";

export interface ReportRow {
  line: number;
  type: string;
  amountType: string;
  description: string;
  /** Minor units. */
  amount: bigint;
  class: RowClass;
}

/** Sums of a report by class, in minor units. */
export class Totals {
  readonly byClass: Record<RowClass, bigint> = {
    gross: 0n,
    promotion: 0n,
    refund: 0n,
    refundFeeReversal: 0n,
    fee: 0n,
    advertising: 0n,
    reimbursement: 0n,
    cashMovement: 0n,
    tax: 0n,
    reserve: 0n,
    quarantined: 0n,
  };
  rows = 0;
  readonly #kinds = new Map<string, { row: ReportRow; rows: number; amount: bigint; lines: number[] }>();

  add(row: ReportRow): void {
    this.rows += 1;
    this.byClass[row.class] += row.amount;
    if (row.class !== "quarantined") return;
    const key = `${row.type}\t${row.amountType}\t${row.description}`;
    const kind = this.#kinds.get(key) ?? { row, rows: 0, amount: 0n, lines: [] };
    kind.rows += 1;
    kind.amount += row.amount;
    if (kind.lines.length < 10) kind.lines.push(row.line);
    this.#kinds.set(key, kind);
  }

  sum(): bigint {
    return Object.values(this.byClass).reduce((total, amount) => total + amount, 0n);
  }

  quarantinedKinds(digits: number): QuarantinedKind[] {
    return [...this.#kinds.values()].map(({ row, rows, amount, lines }) => ({
      transactionType: row.type,
      amountType: row.amountType,
      amountDescription: row.description,
      rows,
      amount: formatMinor(amount, digits),
      lines,
    }));
  }
}
