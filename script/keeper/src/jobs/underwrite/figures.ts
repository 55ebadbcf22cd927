import { BPS, divideUp, refundRatioBps, seconds } from "@takings/sdk";
import { KeeperError } from "../../errors.ts";
import { minorDigits, parseMinor } from "../../money/minor.ts";
import type { InventoryRecord, SettlementRecord } from "../../settlement/record.ts";
import { daysOfInventory } from "../metrics/figures.ts";

const { day, year } = seconds;

/** One report's amounts, minor units of its currency. */
export interface Flow {
  start: number;
  end: number;
  gross: bigint;
  promotion: bigint;
  refunds: bigint;
  /** Fees, advertising, their reversals and reimbursements; negative where they cost. */
  operating: bigint;
}

export function flowOf(record: SettlementRecord): Flow {
  const digits = minorDigits(record.currency);
  const amount = (text: string) => parseMinor(text, digits);
  return {
    start: record.periodStart,
    end: record.periodEnd,
    gross: amount(record.gross),
    promotion: amount(record.promotion),
    refunds: amount(record.refunds),
    operating:
      amount(record.fees) +
      amount(record.advertising) +
      amount(record.refundFeeReversal) +
      amount(record.reimbursement),
  };
}

export const netOf = (flow: Pick<Flow, "gross" | "promotion" | "refunds">) =>
  flow.gross + flow.promotion - flow.refunds;

/** Sum over [start, end): a report that straddles an edge counts by the part of its time inside, rounded down. */
export function sumWithin(flows: readonly Flow[], start: number, end: number): Omit<Flow, "start" | "end"> {
  const sum = { gross: 0n, promotion: 0n, refunds: 0n, operating: 0n };
  for (const flow of flows) {
    const inside = Math.min(flow.end, end) - Math.max(flow.start, start);
    if (inside <= 0) continue;
    const part = (value: bigint) => (value * BigInt(inside)) / BigInt(flow.end - flow.start);
    for (const key of ["gross", "promotion", "refunds", "operating"] as const) sum[key] += part(flow[key]);
  }
  return sum;
}

/** value ÷ of, in bps towards zero; 0 of nothing. */
export const ratioBps = (value: bigint, of: bigint): number =>
  of === 0n ? 0 : Number((value * BPS) / (of < 0n ? -of : of));

const growth = (now: bigint, before: bigint) => ratioBps(now - before, before);

/** What an application declares, in the currency's minor units where it is money. */
export interface Computed {
  currency: string;
  /** The window's end: that of the last report. */
  asOf: number;
  netSales: bigint;
  grossSales: bigint;
  refundBps: number;
  /** Undefined with less than 24 months of history. */
  growthBps: number | undefined;
  /** Last six months against the six before; undefined with less than 12 months. */
  halfYearGrowthBps: number | undefined;
  months: number;
  inventoryValue: bigint;
  daysInventory: number;
  operatingMarginBps: number;
}

/**
 * Formulas (CFI, "Financial Ratios": https://corporatefinanceinstitute.com/resources/accounting/financial-ratios/):
 * net sales = gross − promotions − refunds · refund ratio = refunds ÷ gross · growth = net sales ÷ those of the 12
 * months before − 1 · DIO = average inventory ÷ cost of goods sold × days · operating margin = (net sales − fees −
 * advertising + reimbursements − cost of goods sold) ÷ net sales. Ratios against the merchant round up.
 */
export function computeFigures(
  records: readonly SettlementRecord[],
  inventory: InventoryRecord | undefined,
): Computed {
  const currency = records[0]?.currency;
  if (currency === undefined) throw new KeeperError("EmptyFile", "no settlement report to compute from");
  const mixed = records.find((record) => record.currency !== currency);
  if (mixed !== undefined)
    throw new KeeperError("MixedCurrencies", "reports of two currencies", {
      file: mixed.file,
      expected: currency,
      found: mixed.currency,
    });
  const flows = records.map(flowOf).sort((a, b) => a.start - b.start);
  const asOf = Math.max(...flows.map((flow) => flow.end));
  const first = flows[0]!.start;
  const recent = sumWithin(flows, asOf - year, asOf);
  const net = netOf(recent);
  const stretch = (from: number, to: number) => netOf(sumWithin(flows, asOf - from, asOf - to));
  const known = asOf - first;
  const stock = inventoryOf(inventory, currency, asOf, net);
  return {
    currency,
    asOf,
    netSales: net,
    grossSales: recent.gross,
    refundBps: Number(refundRatioBps(recent.gross, recent.refunds)),
    growthBps: known >= 2 * year ? growth(stretch(year, 0), stretch(2 * year, year)) : undefined,
    halfYearGrowthBps: known >= year ? growth(stretch(year / 2, 0), stretch(year, year / 2)) : undefined,
    months: Math.floor(((asOf - first) * 12) / (365.25 * day)),
    inventoryValue: stock.last,
    daysInventory: stock.days,
    operatingMarginBps: ratioBps(net + recent.operating - stock.cost, net),
  };
}

function inventoryOf(inventory: InventoryRecord | undefined, currency: string, asOf: number, net: bigint) {
  if (inventory === undefined) return { last: 0n, days: 0, cost: 0n };
  if (inventory.currency !== currency)
    throw new KeeperError("MixedCurrencies", "the inventory is in another currency than the reports", {
      file: inventory.file,
      expected: currency,
      found: inventory.currency,
    });
  const entries = inventory.entries.filter(({ date }) => date > asOf - year && date <= asOf + day);
  const last = entries.at(-1);
  if (last === undefined)
    throw new KeeperError("BadRow", "no inventory in the last 12 months", { file: inventory.file });
  const average = entries.reduce((sum, { valueAtCost }) => sum + valueAtCost, 0n) / BigInt(entries.length);
  const costs = entries.flatMap(({ costOfGoodsSold }) =>
    costOfGoodsSold === undefined ? [] : [costOfGoodsSold],
  );
  if (costs.length === 0) {
    const cost = divideUp(net * (BPS - (last.marginBps ?? 0n)), BPS);
    return { last: last.valueAtCost, days: daysOfInventory(average, cost, { start: 0, end: year }), cost };
  }
  // Each entry's cost is of the time since the entry before it.
  const covered = {
    start: inventory.entries.filter(({ date }) => date <= asOf - year).at(-1)?.date ?? asOf - year,
    end: last.date,
  };
  const cost = costs.reduce((sum, value) => sum + value, 0n);
  return {
    last: last.valueAtCost,
    days: daysOfInventory(average, cost, covered),
    cost: divideUp(cost * BigInt(year), BigInt(covered.end - covered.start)),
  };
}
