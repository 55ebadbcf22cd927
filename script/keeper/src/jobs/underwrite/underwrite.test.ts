import { describe, expect, it } from "vitest";
import { KeeperError } from "../../errors.ts";
import type { InventoryRecord, SettlementRecord } from "../../settlement/record.ts";
import type { IngestedSettlement } from "../ingest/decide.ts";
import { decide, type Figures, isFlattering, recordsOf } from "./decide.ts";
import { computeFigures, sumWithin } from "./figures.ts";
import { seasonsOf } from "./seasons.ts";

const day = 86_400;
const origin = Date.UTC(2024, 0, 1) / 1000;
const fortnight = 14 * day;

/** Fortnight `index` since 2024: 1,000.00 gross, 50.00 promotions, 100.00 refunds, fees and advertising 300.00. */
const record = (index: number, gross = "1000.00", promotion = "-50.00"): SettlementRecord => ({
  source: "amazon-v2",
  file: `report-${index}.txt`,
  settlementId: `${95353045000 + index}`,
  currency: "USD",
  periodStart: origin + index * fortnight,
  periodEnd: origin + (index + 1) * fortnight,
  depositDate: null,
  gross,
  promotion,
  refunds: "100.00",
  refundFeeReversal: "10.00",
  fees: "-210.00",
  advertising: "-100.00",
  reimbursement: "0.00",
  quarantinedKinds: [],
  ...{ statedTotal: "0.00", computedTotal: "0.00", reconciles: true, rows: 0, evidence: "0x" },
  ...{ cashMovement: "0.00", tax: "0.00", reserve: "0.00", quarantined: "0.00" },
});
const records = (count: number) => Array.from({ length: count }, (_, index) => record(index));

const inventory = (entries: [number, bigint, bigint][]): InventoryRecord => ({
  file: "stock.csv",
  currency: "USD",
  entries: entries.map(([date, valueAtCost, costOfGoodsSold], line) => ({
    line,
    date,
    valueAtCost,
    costOfGoodsSold,
    marginBps: undefined,
  })),
  evidence: "0x",
});

describe("figures", () => {
  it("count the trailing 365 days to the second, a straddling report by its time inside", () => {
    const { netSales, grossSales, refundBps, months } = computeFigures(records(53), undefined);
    // 365 days of 14-day reports of 850.00 net: 26 whole ones and 1/14 of another, rounded down part by part.
    expect(grossSales).toBe(26n * 100_000n + 7_142n);
    expect(netSales).toBe(26n * 85_000n + 7_142n - 357n - 714n);
    expect(refundBps).toBe(1_000);
    expect(months).toBe(24);
  });

  it("know growth only with two years of reports", () => {
    expect(computeFigures(records(30), undefined).growthBps).toBeUndefined();
    const grown = records(53).map((item, index) => (index < 27 ? item : record(index, "1900.00")));
    // Of 742 days the last 365 hold 26 reports of 1,750.00 and a day of 850.00 a fortnight; those before only the latter.
    expect(computeFigures(grown, undefined).growthBps).toBe(10_559);
    const halved = records(53).map((item, index) => (index < 40 ? item : record(index, "575.00", "-50.00")));
    expect(computeFigures(halved, undefined).halfYearGrowthBps).toBeLessThan(-4_900);
  });

  it("turn stock and cost of goods into days and margin", () => {
    const asOf = origin + 26 * fortnight;
    const stock = inventory([
      [origin + 90 * day, 30_000n, 250_000n],
      [origin + 180 * day, 50_000n, 250_000n],
      [asOf, 40_000n, 500_000n],
    ]);
    const { inventoryValue, daysInventory, operatingMarginBps, netSales } = computeFigures(
      records(26),
      stock,
    );
    expect(inventoryValue).toBe(40_000n);
    // 400.00 on average, 10,000.00 sold at cost in a year: 14.6 days.
    expect(daysInventory).toBe(15);
    const operating = netSales - 26n * 30_000n - 1_000_000n;
    expect(operatingMarginBps).toBe(Number((operating * 10_000n) / netSales));
  });

  it("refuse reports of two currencies, stock in another, and no reports at all", () => {
    const mixed = [record(0), { ...record(1), currency: "GBP" }];
    expect(() => computeFigures(mixed, undefined)).toThrow("two currencies");
    const stock = { ...inventory([[origin, 1n, 1n]]), currency: "EUR" };
    expect(() => computeFigures(records(2), stock)).toThrow("another currency");
    expect(() => computeFigures([], undefined)).toThrow("no settlement report");
  });

  it("conserve sums over any cut, to a unit a part", () => {
    const flow = { start: 0, end: 1_000, gross: 999n, promotion: -10n, refunds: 7n, operating: -3n };
    for (const cut of [1, 333, 500, 999]) {
      const parts = sumWithin([flow], 0, cut).gross + sumWithin([flow], cut, 1_000).gross;
      expect(parts === 999n || parts === 998n).toBe(true);
    }
  });
});

describe("seasons", () => {
  it("show the month that sells most, and what promotions go with", () => {
    const flows = Array.from({ length: 12 }, (_, month) => {
      const festive = month === 10;
      return {
        start: Date.UTC(2024, month, 1) / 1000,
        end: Date.UTC(2024, month + 1, 1) / 1000,
        gross: festive ? 300_000n : 100_000n,
        promotion: festive ? -30_000n : -1_000n,
        refunds: 0n,
        operating: 0n,
      };
    });
    const { months, peak, promotionUpliftBps } = seasonsOf(flows);
    expect(months).toHaveLength(12);
    expect(peak?.month).toBe("2024-11");
    expect(peak!.promotionBps).toBe(1_000);
    expect(promotionUpliftBps).toBeGreaterThan(10_000);
    const days = months.map(({ month }) => new Date(`${month}-28`).getUTCMonth());
    expect(days).toEqual([...Array(12).keys()]);
  });
});

describe("the comparison", () => {
  const honest: Figures = decide(records(53), undefined, undefined, undefined).figures;

  it("agrees with honest figures", () => {
    const { comparisons } = decide(records(53), undefined, undefined, honest);
    expect(comparisons.map(({ verdict }) => verdict)).toEqual(Array(7).fill("agrees"));
  });

  it.each<[keyof Figures, Partial<Figures>]>([
    ["netSales", { netSales: (honest.netSales * 103n) / 100n }],
    ["months", { months: 25 }],
    ["refundBps", { refundBps: 899 }],
    ["growthBps", { growthBps: 101 }],
  ])("names a flattering %s", (field, change) => {
    const { comparisons } = decide(records(53), undefined, undefined, { ...honest, ...change });
    expect(comparisons.filter(({ verdict }) => verdict === "flattering").map((item) => item.field)).toEqual([
      field,
    ]);
  });

  it("calls understatement modest, and converts at the stated rate, down", () => {
    const rate = { numerator: 13n, denominator: 10n, source: "a bank" };
    const { figures, comparisons } = decide(records(53), undefined, rate, honest);
    const { computed } = decide(records(53), undefined, undefined, undefined);
    expect(figures.netSales).toBe((computed.netSales * 13n) / 1_000n);
    expect(figures.netSales).toBeGreaterThan(honest.netSales);
    expect(comparisons[0]!.verdict).toBe("modest");
  });
});

describe("the reports to underwrite from", () => {
  const read = (index: number, status: IngestedSettlement["status"]): IngestedSettlement => ({
    ...{ record: record(index), status, deposit: undefined },
    ...{ depositState: "missing", difference: 0n },
  });

  it("are all of them, or none: one that is refused or quarantined stops the underwriting", () => {
    const settlements = [read(0, "accepted"), read(1, "known")];
    expect(recordsOf({ settlements, refused: [] })).toEqual([record(0), record(1)]);
    const error = new KeeperError("Truncated", "cut off");
    expect(() => recordsOf({ settlements, refused: [{ file: "a.txt", error }] })).toThrow("cut off");
    const quarantined = [...settlements, read(2, "quarantined")];
    expect(() => recordsOf({ settlements: quarantined, refused: [] })).toThrow("unknown kinds");
  });

  it("alert only where a figure flatters", () => {
    const plain = decide(records(53), undefined, undefined, undefined);
    const { figures } = plain;
    expect(isFlattering(plain)).toBe(false);
    expect(isFlattering(decide(records(53), undefined, undefined, figures))).toBe(false);
    const boasting = { ...figures, netSales: figures.netSales * 2n };
    expect(isFlattering(decide(records(53), undefined, undefined, boasting))).toBe(true);
  });
});
