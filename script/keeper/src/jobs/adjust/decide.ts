import type { Hex } from "viem";
import { keccak256, stringToBytes } from "viem";
import { KeeperError } from "../../errors.ts";
import { toAsset } from "../../money/convert.ts";
import { minorDigits, parseMinor } from "../../money/minor.ts";
import { hashText, rateFor, type SettlementStore } from "../../settlement/build.ts";
import type { SettlementRecord } from "../../settlement/record.ts";

/** A deposit that the bank took back. */
export interface Reversal {
  settlementId: string;
  /** Decimal, the report's currency; positive. */
  amount: string;
  currency: string;
}

/** What the chain says of a settlement; amounts in the stablecoin's smallest unit. */
export interface SettledFacts {
  gross: bigint;
  refunds: bigint;
  deposited: bigint;
  adjusted: boolean;
}

export type PlannedAdjustment = { settlementId: string } & (
  | { action: "sign"; baseReduction: bigint; evidence: Hex }
  /** The chain has it. */
  | { action: "done" }
  /** There is nothing to take back from coming bases. */
  | { action: "none"; reason: string }
);

/** One for each settlement, so that nothing is taken back twice. */
export const adjustmentId = (settlementId: string): Hex => hashText(`reversal:${settlementId}`);

/**
 * By how much coming bases fall: the settlement's base, gross − refunds, by the part of its deposit that was taken back.
 * Rounds down, in the holders' favour.
 */
export function planAdjustment(
  reversal: Reversal,
  facts: SettledFacts | undefined,
  store: SettlementStore & { assetDecimals: number },
): PlannedAdjustment {
  const { settlementId, amount, currency } = reversal;
  const base = { settlementId };
  if (facts === undefined) return { ...base, action: "none", reason: "it is not settled" };
  if (facts.adjusted) return { ...base, action: "done" };
  if (facts.deposited === 0n) return { ...base, action: "none", reason: "it brought no deposit" };
  const digits = minorDigits(currency);
  const rate = rateFor(settlementId, store);
  const conversion = { minorDigits: digits, assetDecimals: store.assetDecimals, rate };
  const back = toAsset(parseMinor(amount, digits), conversion, "down");
  const sold = facts.gross - facts.refunds;
  const baseReduction = back >= facts.deposited ? sold : (sold * back) / facts.deposited;
  if (baseReduction <= 0n) return { ...base, action: "none", reason: "it gave holders nothing" };
  const evidence = keccak256(stringToBytes(`reversal:${settlementId}:${amount}:${currency}`));
  return { ...base, action: "sign", baseReduction, evidence };
}

/**
 * What the commerce side confirms: that the platform did not pay again what the bank took back. Refused where a later
 * report brings the same sum as a cash movement, for then it comes with that report's deposit.
 */
export function confirmReversal(
  text: string,
  records: readonly SettlementRecord[],
  store: SettlementStore,
): Reversal {
  const [settlementId, given] = text.split("=") as [string, string | undefined];
  const record = records.find((item) => item.settlementId === settlementId);
  if (record === undefined)
    throw new KeeperError("Usage", "no report of this settlement was ingested", { found: settlementId });
  const digits = minorDigits(store.currency);
  const amount = given ?? record.statedTotal;
  const sum = parseMinor(amount, digits);
  if (sum <= 0n) throw new KeeperError("Usage", "a reversal is a positive amount", { found: amount });
  const again = records.find(
    (item) => item.periodStart > record.periodStart && parseMinor(item.cashMovement, digits) === sum,
  );
  if (again !== undefined) {
    throw new KeeperError(
      "ConflictingContent",
      `the platform pays ${amount} again with settlement ${again.settlementId}`,
      {
        file: again.file,
        expected: "no cash movement of this amount in a later report",
        found: again.cashMovement,
      },
    );
  }
  return { settlementId, amount, currency: store.currency };
}
