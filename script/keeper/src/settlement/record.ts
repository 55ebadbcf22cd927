import type { Hex } from "viem";

/** Rows of one kind that no rule knows. */
export interface QuarantinedKind {
  transactionType: string;
  amountType: string;
  amountDescription: string;
  rows: number;
  /** Decimal, report currency. */
  amount: string;
  /** The first lines, at most ten. */
  lines: number[];
}

/** One commerce report, read and reconciled. Amounts are decimal strings in the report's currency. */
export interface SettlementRecord {
  source: "amazon-v2";
  file: string;
  settlementId: string;
  currency: string;
  /** Unix seconds, half-open. */
  periodStart: number;
  periodEnd: number;
  /** ISO date-time, or null where the report names none. */
  depositDate: string | null;
  statedTotal: string;
  computedTotal: string;
  /** Always true: a report that does not reconcile is refused. */
  reconciles: boolean;
  gross: string;
  /** Signed as in the report; lowers gross. */
  promotion: string;
  /** Positive where customers were paid back. All other classes keep the report's sign. */
  refunds: string;
  refundFeeReversal: string;
  fees: string;
  advertising: string;
  reimbursement: string;
  cashMovement: string;
  tax: string;
  reserve: string;
  quarantined: string;
  quarantinedKinds: QuarantinedKind[];
  /** Data rows, the summary not counted. */
  rows: number;
  /** keccak256 of the file's bytes. */
  evidence: Hex;
}

/** What a bank statement says of one settlement. */
export interface DepositRecord {
  file: string;
  line: number;
  settlementId: string;
  /** Unix seconds, midnight UTC. */
  valueDate: number;
  /** Decimal, the account's currency; never negative. */
  amount: string;
  currency: string;
  reference: string;
}

/** A report that the journal remembers. */
export interface KnownReport {
  store: string;
  settlementId: string;
  evidence: string;
  /** The file's name without its folder. */
  file: string;
}
