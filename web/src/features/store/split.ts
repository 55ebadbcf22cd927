import type { SettlementRow } from "./read.ts";

interface Split {
  gross: bigint;
  refunds: bigint;
  deductions: bigint;
  royalty: bigint;
  fee: bigint;
  merchant: bigint;
}

/** Adds up where the gross sales of some settlements went. Deductions that added money count as zero. */
export function whereItWent(rows: SettlementRow[]): Split {
  const total = (value: (row: SettlementRow) => bigint) => rows.reduce((all, row) => all + value(row), 0n);
  const deductions = total((row) => row.deductions);
  return {
    gross: total((row) => row.gross),
    refunds: total((row) => row.refunds),
    deductions: deductions > 0n ? deductions : 0n,
    royalty: total((row) => row.royaltyPaid - row.fee),
    fee: total((row) => row.fee),
    merchant: total((row) => row.merchantShare),
  };
}
