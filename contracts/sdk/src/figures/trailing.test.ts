import { describe, expect, it } from "vitest";
import { DAY, seconds, YEAR } from "../constants.ts";
import {
  halfYearChange,
  netSalesBySpan,
  readingsAt,
  type SalesEntry,
  salesOf,
  spanBounds,
  sum,
  withAdjustment,
  withPeriod,
} from "./trailing.ts";

/** Settled periods that end on these days, of 100 gross and 10 refunds each. */
const historyOf = (days: number[]): SalesEntry[] =>
  days.reduce<SalesEntry[]>((kept, day) => withPeriod(kept, BigInt(day) * DAY, 100n, 10n), []);
const numbersOf = (history: SalesEntry[]) =>
  history.map(([end, gross, refunds]) => [BigInt(end), BigInt(gross), BigInt(refunds)] as const);

describe("a store's history", () => {
  it("drops what ended two years before the last period", () => {
    expect(historyOf([10, 740, 741]).map(([end]) => BigInt(end) / DAY)).toEqual([740n, 741n]);
    expect(historyOf([11, 740, 741])).toHaveLength(2);
    expect(historyOf([12, 740, 741])).toHaveLength(3);
  });

  it("counts an adjustment as refunds of the last period", () => {
    const adjusted = withAdjustment(historyOf([1, 2]), 5n);
    expect(adjusted.map(([, , refunds]) => refunds)).toEqual(["10", "15"]);
    expect(withAdjustment([], 5n)).toEqual([]);
  });
});

describe("the trailing year", () => {
  it("is the 365 days up to the last period's end, whatever the time is; the year before is the one before it", () => {
    const sales = salesOf(historyOf([100, 735, 736, 900, 1_100]));
    expect(sales).toEqual({ salesTrailing: 270n, salesBefore: 90n, refundsTrailing: 30n });
    expect(salesOf([])).toEqual({ salesTrailing: 0n, salesBefore: 0n, refundsTrailing: 0n });
  });

  it("is bounded by moments a whole year apart, the last one the last period's end", () => {
    const bounds = spanBounds(1_700_000_000n);
    expect(bounds).toHaveLength(13);
    expect(bounds.at(-1)).toBe(1_700_000_000);
    expect(bounds[12]! - bounds[0]!).toBe(seconds.year);
    expect(spanBounds(1_700_000_000n, 1)).toEqual([1_700_000_000 - seconds.year, 1_700_000_000]);
  });

  it("has no bounds before time began: a store that has settled nothing, or little", () => {
    expect(new Set(spanBounds(0n))).toEqual(new Set([0]));
    expect(spanBounds(DAY)[0]).toBe(0);
  });

  it("is the same sum by its spans and out of the history", () => {
    for (const days of [[1], [400, 764, 765], [100, 735, 736, 900, 1_100], [365, 366, 730, 731]]) {
      const history = historyOf(days);
      const last = BigInt(history.at(-1)![0]);
      const spans = netSalesBySpan(readingsAt(numbersOf(history), spanBounds(last)));
      expect(sum(spans)).toBe(salesOf(history).salesTrailing);
    }
    expect(BigInt(seconds.year)).toBe(YEAR);
  });

  it("takes spans out of cumulative readings", () => {
    const readings = [
      { gross: 100n, refunds: 10n },
      { gross: 250n, refunds: 30n },
      { gross: 250n, refunds: 30n },
    ];
    expect(netSalesBySpan(readings)).toEqual([130n, 0n]);
  });

  it("has no change without a base", () => {
    expect(halfYearChange([0n, 5n])).toBeUndefined();
    expect(halfYearChange([100n, 150n])).toBe(0.5);
  });
});
