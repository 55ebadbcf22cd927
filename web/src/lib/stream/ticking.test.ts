import { describe, expect, it } from "vitest";
import { type Accrual, glide, perDay, shownAt } from "./ticking.ts";

const tokens = 10n ** 18n;
const supply = 2_000_000n * tokens;
/** 0.7 dollars a second for all, of which this account holds a fifth: 0.14 a second. */
const indexRate = (700_000n << 100n) / supply;
const accrual: Accrual = {
  claimable: 5_000_000n,
  earning: 400_000n * tokens,
  ratePerSecond: indexRate * supply,
  earningSupply: supply,
  streamEnd: 2_000,
  assetUnit: 1n,
  at: 1_000,
};

/** What the contract would answer at `moment`, given that nothing was left below a unit at `at`. */
const chainAt = (a: Accrual, moment: number) =>
  a.claimable +
  ((a.earning * indexRate * BigInt(Math.min(moment, a.streamEnd) - Math.min(a.at, a.streamEnd))) >> 100n);

describe("shownAt", () => {
  it("is the claimable of the block that was read, from then on", () => {
    expect(shownAt(accrual, 1_000)).toBe(5_000_000n);
    expect(shownAt(accrual, 1_500)).toBe(5_000_000n);
  });

  it("runs up to it and is never ahead of the chain", () => {
    let last = 0n;
    for (let moment = 988; moment <= 1_000; moment += 0.25) {
      const shown = shownAt(accrual, moment);
      expect(shown).toBeGreaterThanOrEqual(last);
      expect(shown).toBeLessThanOrEqual(chainAt(accrual, Math.ceil(moment)));
      last = shown;
    }
    expect(accrual.claimable - shownAt(accrual, 990)).toBe(1_400_000n);
  });

  it("stands still once the stream has ended", () => {
    const ended = { ...accrual, streamEnd: 900 };
    expect(shownAt(ended, 950)).toBe(5_000_000n);
    expect(shownAt(ended, 899)).toBeLessThan(5_000_000n);
    expect(perDay(ended)).toBe(0n);
  });

  it("is never negative, without tokens neither moves", () => {
    expect(shownAt({ ...accrual, claimable: 3n }, 900)).toBe(0n);
    expect(shownAt({ ...accrual, earning: 0n }, 900)).toBe(5_000_000n);
    expect(shownAt({ ...accrual, earningSupply: 0n, ratePerSecond: 0n }, 900)).toBe(5_000_000n);
  });

  it("counts in whole accounting units with 18 decimals", () => {
    const fine = { ...accrual, assetUnit: 10n ** 12n, claimable: 5n * 10n ** 18n };
    expect(shownAt(fine, 990) % 10n ** 12n).toBe(0n);
    expect(fine.claimable - shownAt(fine, 990)).toBe(1_400_000n * 10n ** 12n);
  });
});

describe("perDay", () => {
  it("is the account's part of the rate, rounded down", () => {
    expect(perDay(accrual)).toBe(140_000n * 86_400n - 1n);
  });
});

describe("glide", () => {
  it("starts a poll behind, follows the clock and never passes the newest block", () => {
    expect(glide(undefined, 0, 1_000, 6)).toBe(994);
    expect(glide(994, 2, 1_000, 6)).toBe(996);
    expect(glide(999.5, 2, 1_000, 6)).toBe(1_000);
  });

  it("starts anew after a jump of the chain's clock, back or forth", () => {
    expect(glide(1_000, 1, 4_600, 6)).toBe(4_594);
    expect(glide(1_000, 1, 900, 6)).toBe(894);
  });
});
