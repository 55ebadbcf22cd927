import { KeeperError, type Refusal } from "../../errors.ts";
import { depositOff, expectedDeposit } from "../../settlement/build.ts";
import type { BankRecord, DepositRecord, SettlementRecord } from "../../settlement/record.ts";

export type DepositState = "matched" | "missing" | "mismatched" | "notExpected" | "reversed";

/**
 * The deposits of this run's files with those known before, by settlement. A file with another deposit for a settlement
 * than is known is refused.
 */
export function mergeDeposits(
  banks: readonly { file: string; content: BankRecord }[],
  known: readonly DepositRecord[],
  refused: Refusal[],
): Map<string, DepositRecord> {
  const merged = new Map(known.map((deposit) => [deposit.settlementId, deposit]));
  for (const { file, content } of banks) {
    const conflict = content.deposits.find((deposit) => {
      const earlier = merged.get(deposit.settlementId);
      return (
        earlier !== undefined &&
        (earlier.amount !== deposit.amount || earlier.valueDate !== deposit.valueDate)
      );
    });
    if (conflict === undefined) {
      for (const deposit of content.deposits) {
        if (!merged.has(deposit.settlementId)) merged.set(deposit.settlementId, deposit);
      }
      continue;
    }
    const earlier = merged.get(conflict.settlementId)!;
    refused.push({
      file,
      error: new KeeperError("DuplicateDeposit", `another deposit for settlement ${conflict.settlementId}`, {
        file,
        line: conflict.line,
        expected: `${earlier.amount} as in ${earlier.file}:${earlier.line}`,
        found: conflict.amount,
      }),
    });
  }
  return merged;
}

/** A report's deposit, and by how much it is off what the report says was paid out. */
export function depositOf(
  record: SettlementRecord,
  deposits: Map<string, DepositRecord>,
  reversals: readonly DepositRecord[],
) {
  const deposit = deposits.get(record.settlementId);
  const expected = expectedDeposit(record);
  if (reversals.some(({ settlementId }) => settlementId === record.settlementId)) {
    return { deposit, depositState: "reversed" as const, difference: -expected };
  }
  if (deposit === undefined) {
    return {
      deposit,
      depositState: expected === 0n ? ("notExpected" as const) : ("missing" as const),
      difference: -expected,
    };
  }
  const difference = depositOff(record, deposit);
  return {
    deposit,
    depositState: difference === 0n ? ("matched" as const) : ("mismatched" as const),
    difference,
  };
}
