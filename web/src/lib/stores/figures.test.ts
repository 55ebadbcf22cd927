import { describe, expect, it } from "vitest";
import {
  breachesIn,
  halfYearChange,
  netSalesBySpan,
  spanBounds,
  trailingRoyalty,
  yieldBps,
} from "./figures.ts";

describe("trailing figures", () => {
  it("bounds exactly one year", () => {
    const bounds = spanBounds(1_700_000_000);
    expect(bounds).toHaveLength(13);
    expect(bounds[12]! - bounds[0]!).toBe(365 * 86_400);
  });

  it("takes spans out of cumulative readings", () => {
    expect(
      netSalesBySpan([
        { gross: 100n, refunds: 10n },
        { gross: 250n, refunds: 30n },
        { gross: 250n, refunds: 30n },
      ]),
    ).toEqual([130n, 0n]);
  });

  it("divides the royalty by what earns today, and by all tokens", () => {
    const tokens = 10n ** 18n;
    const royalty = trailingRoyalty({
      netSales: [600_000_000n, 400_000_000n],
      royaltyBps: 1_000,
      feeBps: 10,
      earningSupply: 200n * tokens,
      totalSupply: 1_000n * tokens,
    });
    expect(royalty).toEqual({ netSales: 1_000_000_000n, perToken: 499_500n, diluted: 99_900n });
  });

  it("has no royalty on negative sales and no change without a base", () => {
    expect(
      trailingRoyalty({ netSales: [-5n], royaltyBps: 1_000, feeBps: 0, earningSupply: 1n, totalSupply: 1n })
        .perToken,
    ).toBe(0n);
    expect(halfYearChange([0n, 5n])).toBeUndefined();
    expect(halfYearChange([100n, 150n])).toBe(0.5);
  });

  it("has a yield only where there is a price, rounded down", () => {
    expect(yieldBps(99_999n, 1_000_000n)).toBe(999n);
    expect(yieldBps(1n, 0n)).toBeUndefined();
    expect(yieldBps(1n, undefined)).toBeUndefined();
  });

  it("names the breached thresholds", () => {
    expect(breachesIn(1 | 8)).toEqual([1, 8]);
  });
});
