import { KeeperError } from "../../errors.ts";
import { minorDigits, parseMinor } from "../../money/minor.ts";
import type { SettlementStore } from "../../settlement/build.ts";
import type { DepositRecord, SettlementRecord, Side } from "../../settlement/record.ts";

/** A deposit that the bank took back. */
export interface Reversal {
  settlementId: string;
  /** Decimal, the report's currency; positive. */
  amount: string;
  currency: string;
}

/** What one side's journal shows. */
export interface SeenReversals {
  /** Commerce only. */
  records: readonly SettlementRecord[];
  /** Bank only; negative amounts. */
  reversals: readonly DepositRecord[];
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

/** The reversals that one side signs: the bank those of its records, commerce those that it confirms by id. */
export const reversalsOf = (
  role: Side,
  { records, reversals }: SeenReversals,
  confirmed: readonly string[],
  store: SettlementStore,
): Reversal[] =>
  role === "commerce"
    ? confirmed.map((text) => confirmReversal(text, records, store))
    : reversals.map(({ settlementId, amount, currency }) => ({
        settlementId,
        amount: amount.replace(/^-/, ""),
        currency,
      }));
