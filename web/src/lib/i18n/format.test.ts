import { describe, expect, it } from "vitest";
import { createFormats } from "./format.ts";

const format = createFormats("en");
const usd6 = { decimals: 6, symbol: "USDC" };
const usd18 = { decimals: 18, symbol: "USDT" };

describe("amounts", () => {
  it("shows 6 and 18 decimals alike", () => {
    expect(format.amount(1_234_567_890n, usd6)).toBe("1,234.56 USDC");
    expect(format.amount(1_234_567_890_000_000_000_000n, usd18)).toBe("1,234.56 USDT");
  });

  it("rounds down, also below zero, and never through a float", () => {
    expect(format.amount(999_999n, usd6)).toBe("0.99 USDC");
    expect(format.amount(-1n, usd6)).toBe("-0.01 USDC");
    expect(format.amount(123_456_789_012_345_678_901_234_567_890n, usd18)).toBe("123,456,789,012.34 USDT");
  });

  it("keeps more digits when asked", () => {
    expect(format.amount(1_500_000n, usd6, { digits: 6, minimumDigits: 0 })).toBe("1.5 USDC");
  });
});

describe("dates", () => {
  it("shows a half-open period with the last day inside", () => {
    expect(format.period(Date.UTC(2026, 0, 1) / 1000, Date.UTC(2026, 0, 15) / 1000)).toMatch(
      /Jan 1\s–\s14, 2026/,
    );
  });

  it("speaks of durations in the unit that fits", () => {
    expect(format.duration(3_600 * 72)).toBe("3 days");
    expect(format.relative(-7_200)).toBe("2 hours ago");
  });

  it("counts hours, not midnights: almost three days are no day after tomorrow", () => {
    const almostThreeDays = 3 * 86_400 - 3_600;
    expect(format.relative(almostThreeDays)).toBe("in 2 days");
    expect(createFormats("zh-CN").relative(almostThreeDays)).toBe("2天后");
    expect(format.relative(0)).toBe("now");
  });
});
