import { review } from "@takings/sdk";
import { describe, expect, it } from "vitest";
import { partsOf, tranchesIn } from "./allocation.ts";
import { nextReview, progressBps, reviewableFrom, reviewState, type Year, yearCount } from "./years.ts";

const day = 86_400;
const yearSeconds = 365 * day;
const year = (number: number, more: Partial<Year> = {}): Year => ({
  number,
  startsAt: (number - 1) * yearSeconds,
  endsAt: number * yearSeconds,
  netSales: 90n,
  target: 100n,
  recorded: review.open,
  due: review.open,
  ...more,
});

describe("the years of a vault", () => {
  it("are those begun and the next", () => {
    expect(yearCount(0, 0, yearSeconds)).toBe(2);
    expect(yearCount(0, yearSeconds - 1, yearSeconds)).toBe(2);
    expect(yearCount(0, yearSeconds, yearSeconds)).toBe(3);
    expect(yearCount(1_000, 0, yearSeconds)).toBe(1);
  });

  it("stand where the contract says, before what the clock says", () => {
    const end = yearSeconds;
    expect(reviewState(year(1, { recorded: review.met }), end, end)).toBe("met");
    expect(reviewState(year(1, { recorded: review.missed }), end, end)).toBe("missed");
    expect(reviewState(year(1, { due: review.met }), end, end)).toBe("dueMet");
    expect(reviewState(year(1, { due: review.missed }), end + 61 * day, end)).toBe("dueMissed");
    expect(reviewState(year(1), end, end - 1)).toBe("unsettled");
    expect(reviewState(year(1), end, end)).toBe("grace");
    expect(reviewState(year(1), end - 1, 0)).toBe("running");
    expect(reviewState(year(2), end - 1, 0)).toBe("ahead");
  });

  it("can be reviewed at their end, after corrections below the target, and not before settlements", () => {
    const end = yearSeconds;
    expect(reviewableFrom(year(1), "running", end - 9, 60)).toBe(end);
    expect(reviewableFrom(year(1), "dueMet", end + 9, 60)).toBe(end + 9);
    expect(reviewableFrom(year(1), "grace", end + 9, 60)).toBe(end + 60);
    expect(reviewableFrom(year(1), "unsettled", end + 9, 60)).toBeUndefined();
  });

  it("name the first one that is not reviewed", () => {
    const years = [year(1, { recorded: review.missed }), year(2), year(3)];
    expect(nextReview(years)?.number).toBe(2);
    expect(progressBps(years[1]!)).toBe(9_000n);
  });
});

describe("where reserved tokens are", () => {
  it("splits the locked ones by what reviews have earned, and loses none", () => {
    const balances = { locked: 70n, staged: 20n, released: 5n, burned: 5n };
    const parts = partsOf(balances, 10n);
    expect(parts).toEqual({ locked: 60n, earned: 10n, staged: 20n, released: 5n, burned: 5n });
    expect(partsOf(balances, 1_000n)).toMatchObject({ locked: 0n, earned: 70n });
    expect(tranchesIn(100n, 30n)).toBe(4);
  });
});
