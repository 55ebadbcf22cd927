import { BPS, DAY, divideUp, largest } from "@takings/sdk";
import { concat, type Hex, keccak256 } from "viem";
import type { StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import { type Rate, toAsset } from "../../money/convert.ts";
import { minorDigits, parseMinor } from "../../money/minor.ts";
import { rateFor } from "../../settlement/build.ts";
import type {
  DepositRecord,
  InventoryEntry,
  InventoryRecord,
  SettlementRecord,
} from "../../settlement/record.ts";

/** Half-open, Unix seconds. */
export interface Period {
  start: number;
  end: number;
}

export interface CommerceFigures {
  sales: bigint;
  refunds: bigint;
  inventoryValue: bigint;
  daysInventory: number;
  evidence: Hex;
}

const maxDays = largest.uint32;

const within = (period: Period, time: number) => time >= period.start && time < period.end;

/** Reports of the period: those that end in it, so that each report counts in one period. */
const reportsOf = (records: readonly SettlementRecord[], period: Period): SettlementRecord[] =>
  records
    .filter(({ periodEnd }) => periodEnd > period.start && periodEnd <= period.end)
    .sort((a, b) => a.periodStart - b.periodStart);

function costOfGoods(entries: readonly InventoryEntry[], sales: bigint): bigint {
  const given = entries.flatMap(({ costOfGoodsSold }) =>
    costOfGoodsSold === undefined ? [] : [costOfGoodsSold],
  );
  if (given.length > 0) return given.reduce((sum, cost) => sum + cost, 0n);
  const margin = entries.at(-1)?.marginBps ?? 0n;
  return ((sales > 0n ? sales : 0n) * (BPS - margin)) / BPS;
}

/** Days that the stock lasts at the period's pace, rounded up; the largest number where stock does not move at all. */
export function daysOfInventory(value: bigint, cost: bigint, period: Period): number {
  if (value === 0n) return 0;
  if (cost === 0n) return Number(maxDays);
  const days = divideUp(value * BigInt(period.end - period.start), cost * DAY);
  // biome-ignore lint/complexity/useMathMinMax: Math.min takes no bigint.
  return Number(days < maxDays ? days : maxDays);
}

/**
 * The commerce side's figures. Sales round down and refunds up: unlike the royalty base these are measured against
 * thresholds that protect holders. Quarantined reports are refused.
 */
export function commerceFigures(
  records: readonly SettlementRecord[],
  inventory: InventoryRecord,
  period: Period,
  store: StoreConfig,
): CommerceFigures {
  const reports = reportsOf(records, period);
  const quarantined = reports.find(({ quarantinedKinds }) => quarantinedKinds.length > 0);
  if (quarantined !== undefined) {
    throw new KeeperError("Quarantined", `settlement ${quarantined.settlementId} has rows of unknown kinds`, {
      file: quarantined.file,
    });
  }
  const entries = inventory.entries.filter(({ date }) => within(period, date));
  const last = entries.at(-1);
  if (last === undefined) {
    throw new KeeperError("BadRow", "no inventory in the period", {
      file: inventory.file,
      expected: `a date from ${new Date(period.start * 1000).toISOString()} to before ${new Date(period.end * 1000).toISOString()}`,
      found: "none",
    });
  }
  const digits = minorDigits(store.currency);
  const conversion = (rate: Rate | undefined) => ({
    minorDigits: digits,
    assetDecimals: store.assetDecimals,
    rate,
  });
  const sums = { sales: 0n, refunds: 0n, net: 0n };
  for (const record of reports) {
    const convert = conversion(rateFor(record.settlementId, store));
    const sold = parseMinor(record.gross, digits) + parseMinor(record.promotion, digits);
    sums.net += sold;
    sums.sales += toAsset(sold, convert, "down");
    sums.refunds += toAsset(parseMinor(record.refunds, digits), convert, "up");
  }
  const rate = rateFor(reports.at(-1)?.settlementId ?? "", store);
  return {
    sales: sums.sales > 0n ? sums.sales : 0n,
    refunds: sums.refunds > 0n ? sums.refunds : 0n,
    inventoryValue: toAsset(last.valueAtCost, conversion(rate), "down"),
    daysInventory: daysOfInventory(last.valueAtCost, costOfGoods(entries, sums.net), period),
    evidence: keccak256(concat([...reports.map(({ evidence }) => evidence), inventory.evidence])),
  };
}

/** The bank side's figure: settlement deposits by value date, each rounded down. */
export function bankFigure(deposits: readonly DepositRecord[], period: Period, store: StoreConfig): bigint {
  const digits = minorDigits(store.currency);
  return deposits
    .filter(({ valueDate }) => within(period, valueDate))
    .reduce((sum, { amount, settlementId }) => {
      const rate = rateFor(settlementId, store);
      return (
        sum +
        toAsset(
          parseMinor(amount, digits),
          { minorDigits: digits, assetDecimals: store.assetDecimals, rate },
          "down",
        )
      );
    }, 0n);
}
