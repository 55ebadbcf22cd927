import { describe, expect, it } from "vitest";
import { AmountError, divideDown, divideUp, formatAmount, parseAmount } from "./money.ts";

describe("parseAmount", () => {
  it.each([
    ["1000", 6, 1_000_000_000n],
    ["1,000.5", 6, 1_000_500_000n],
    ["1 000.5", 18, 1_000_500_000_000_000_000_000n],
    [" .5 ", 6, 500_000n],
    ["5.", 6, 5_000_000n],
    ["0", 0, 0n],
    ["0.000001", 6, 1n],
  ])("reads %s with %i decimals", (text, decimals, value) => {
    expect(parseAmount(text, decimals)).toBe(value);
  });

  it.each([
    ["", "empty"],
    ["-1", "negative"],
    ["1e6", "not-a-number"],
    ["1,5", "ambiguous"],
    ["1.000,50", "ambiguous"],
    ["1.000.000", "ambiguous"],
    ["12,34,567", "ambiguous"],
    ["1,000 000", "ambiguous"],
    ["0.0000001", "too-many-decimals"],
    [".", "not-a-number"],
  ])("refuses %j as %s", (text, reason) => {
    try {
      parseAmount(text, 6);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AmountError);
      expect((error as AmountError).reason).toBe(reason);
    }
  });
});

describe("formatAmount", () => {
  it("is exact and inverse to parseAmount", () => {
    for (const value of [0n, 1n, 999_999n, 1_000_000n, 123_456_789_012_345n]) {
      expect(parseAmount(formatAmount(value, 6), 6)).toBe(value);
    }
    expect(formatAmount(-1_500_000n, 6, 2)).toBe("-1.50");
    expect(formatAmount(7n, 0)).toBe("7");
  });
});

describe("division", () => {
  it("rounds as its name says, on both sides of zero", () => {
    expect([divideUp(7n, 2n), divideUp(-7n, 2n), divideUp(6n, 2n)]).toEqual([4n, -3n, 3n]);
    expect([divideDown(7n, 2n), divideDown(-7n, 2n), divideDown(-6n, 2n)]).toEqual([3n, -4n, -3n]);
  });
});
