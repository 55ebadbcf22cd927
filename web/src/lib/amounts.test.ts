import { describe, expect, it } from "vitest";
import { readAmount } from "./amounts.ts";

describe("readAmount", () => {
  it("accepts what people type", () => {
    expect(readAmount("1,000.5", 6)).toEqual({ value: 1_000_500_000n });
    expect(readAmount(" 12 ", 18)).toEqual({ value: 12n * 10n ** 18n });
  });

  it("says why it refuses", () => {
    expect(readAmount("1.000,50", 6)).toEqual({ problem: "amount.ambiguous" });
    expect(readAmount("1,5", 6)).toEqual({ problem: "amount.ambiguous" });
    expect(readAmount("0.0000001", 6)).toEqual({ problem: "amount.tooManyDecimals" });
    expect(readAmount("-1", 6)).toEqual({ problem: "amount.negative" });
    expect(readAmount("ten", 6)).toEqual({ problem: "amount.notANumber" });
    expect(readAmount("", 6)).toEqual({ problem: "amount.empty" });
  });
});
