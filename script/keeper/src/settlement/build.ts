import { netPayout, type Settlement } from "@takings/sdk";
import { type Hex, keccak256, stringToBytes, zeroHash } from "viem";
import type { StoreConfig } from "../config/schema.ts";
import { KeeperError } from "../errors.ts";
import { type Conversion, type Rate, signedRate, toAsset } from "../money/convert.ts";
import { minorDigits, parseMinor } from "../money/minor.ts";
import type { DepositRecord, SettlementRecord } from "./record.ts";

/** What of a store's configuration royalty inputs depend on. */
export type SettlementStore = Pick<
  StoreConfig,
  "name" | "commerceSource" | "bankSource" | "assetDecimals" | "assetCurrency" | "currency" | "rate" | "rates"
>;

/** The hash of a platform's settlement id or of a source's name. */
export const hashText = (text: string): Hex => keccak256(stringToBytes(text));

/** The rate for one settlement: none where the report's currency is the stablecoin's. */
export function rateFor(settlementId: string, store: SettlementStore): Rate | undefined {
  const rate = store.rates?.[settlementId] ?? store.rate;
  if (store.currency === store.assetCurrency) {
    if (rate === undefined) return undefined;
    throw new KeeperError("BadConfig", `${store.name}: a rate although no conversion takes place`);
  }
  if (rate !== undefined) return rate;
  throw new KeeperError("NoRate", `no exchange rate for settlement ${settlementId} of ${store.name}`, {
    expected: `${store.currency} to ${store.assetCurrency}, with its source`,
    found: "none",
  });
}

function conversionFor(settlementId: string, currency: string, store: SettlementStore): Conversion {
  if (currency !== store.currency) {
    throw new KeeperError("OtherStore", `settlement ${settlementId} is not in ${store.name}'s currency`, {
      expected: store.currency,
      found: currency,
    });
  }
  return {
    minorDigits: minorDigits(currency),
    assetDecimals: store.assetDecimals,
    rate: rateFor(settlementId, store),
  };
}

export type CommerceFields = Omit<Settlement, "bankSource" | "deposited" | "deadline">;
export type BankFields = Pick<
  Settlement,
  "id" | "bankSource" | "deposited" | "rateNumerator" | "rateDenominator" | "rateSource"
>;

/**
 * What the commerce side states, in the stablecoin's smallest unit: gross (with promotions) rounds up, refunds round
 * down, both in the holders' favor; the net payout rounds down, as the deposit does. Should refunds or sales net out
 * negative, they count on the other side, which leaves the base unchanged.
 */
export function commerceFields(record: SettlementRecord, store: SettlementStore): CommerceFields {
  if (record.quarantinedKinds.length > 0) {
    const kinds = record.quarantinedKinds;
    throw new KeeperError("Quarantined", `settlement ${record.settlementId} has rows of unknown kinds`, {
      file: record.file,
      line: kinds[0]!.lines[0],
      expected: "every row classified",
      found: kinds.map((k) => `${k.transactionType} / ${k.amountType} / ${k.amountDescription}`).join("; "),
    });
  }
  const conversion = conversionFor(record.settlementId, record.currency, store);
  const read = (amount: string) => parseMinor(amount, conversion.minorDigits);
  const sales = toAsset(read(record.gross) + read(record.promotion), conversion, "up");
  const refunded = toAsset(read(record.refunds), conversion, "down");
  const gross = (sales > 0n ? sales : 0n) + (refunded < 0n ? -refunded : 0n);
  const refunds = (refunded > 0n ? refunded : 0n) + (sales < 0n ? -sales : 0n);
  const payout = toAsset(read(record.statedTotal), conversion, "down");
  return {
    id: hashText(record.settlementId),
    commerceSource: hashText(store.commerceSource),
    periodStart: BigInt(record.periodStart),
    periodEnd: BigInt(record.periodEnd),
    gross,
    refunds,
    deductions: gross - refunds - payout,
    ...signedRate(conversion.rate),
    evidence: record.evidence,
  };
}

/** What the bank side states: the deposit, rounded down, by the same rate. */
export function bankFields(
  deposit: Pick<DepositRecord, "settlementId" | "amount" | "currency">,
  store: SettlementStore,
): BankFields {
  const conversion = conversionFor(deposit.settlementId, deposit.currency, store);
  return {
    id: hashText(deposit.settlementId),
    bankSource: hashText(store.bankSource),
    deposited: toAsset(parseMinor(deposit.amount, conversion.minorDigits), conversion, "down"),
    ...signedRate(conversion.rate),
  };
}

/** A settlement with only what the commerce side vouches for; the rest is empty. */
export const commerceOnly = (fields: CommerceFields, deadline: bigint): Settlement => ({
  ...fields,
  bankSource: zeroHash,
  deposited: 0n,
  deadline,
});

/** A settlement with only what the bank side vouches for; the rest is empty. */
export const bankOnly = (fields: BankFields, deadline: bigint): Settlement => ({
  ...fields,
  commerceSource: zeroHash,
  periodStart: 0n,
  periodEnd: 0n,
  gross: 0n,
  refunds: 0n,
  deductions: 0n,
  evidence: zeroHash,
  deadline,
});

/** What the bank should have received for a report, minor units: its stated total, or nothing where that is negative. */
export function expectedDeposit(record: Pick<SettlementRecord, "statedTotal" | "currency">): bigint {
  const total = parseMinor(record.statedTotal, minorDigits(record.currency));
  return total > 0n ? total : 0n;
}

/** How far `deposit` is from {@link expectedDeposit}, minor units. */
export const depositOff = (record: SettlementRecord, deposit: Pick<DepositRecord, "amount">): bigint =>
  parseMinor(deposit.amount, minorDigits(record.currency)) - expectedDeposit(record);

/** How far the deposit is from what the platform says it paid out; a negative payout means no deposit. */
export function depositDifference(
  s: Pick<Settlement, "gross" | "refunds" | "deductions" | "deposited">,
): bigint {
  const payout = netPayout(s);
  return s.deposited - (payout > 0n ? payout : 0n);
}
