import type { Hex } from "viem";

/** Each settlement is signed twice: by who read the platform's reports, and by who read the bank's. */
export const sides = ["commerce", "bank"] as const;
export type Side = (typeof sides)[number];

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
  /** The name of the source whose format the report is in. */
  source: string;
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

/** One bank document, read and checked. */
export interface BankRecord {
  /** One per settlement id. */
  deposits: DepositRecord[];
  /** Money taken back for a settlement; such a settlement needs a signed adjustment and is not attested. */
  reversals: DepositRecord[];
  /** Rows that name no settlement: the account's other business. */
  others: number;
}

export interface InventoryEntry {
  line: number;
  /** Unix seconds, midnight UTC: the value is that of this day's end. */
  date: number;
  /** Minor units. */
  valueAtCost: bigint;
  /** Minor units, of the time since the entry before. */
  costOfGoodsSold: bigint | undefined;
  /** Gross margin on net sales; gives the cost of goods where the file does not. */
  marginBps: bigint | undefined;
}

/** Stock on hand at cost, by date. */
export interface InventoryRecord {
  file: string;
  currency: string;
  /** In date order. */
  entries: InventoryEntry[];
  evidence: Hex;
}

/** A report that the journal remembers. */
export interface KnownReport {
  store: string;
  settlementId: string;
  evidence: string;
  /** The file's name without its folder. */
  file: string;
}
