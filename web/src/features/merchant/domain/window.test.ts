import { describe, expect, it } from "vitest";
import { fitsAt, inWindow, releases, usedIn, withdrawalsOf } from "./window.ts";

/** 40 at 100, 30 at 200, 20 at 300; window 250. */
const withdrawals = withdrawalsOf(
  [
    { at: 100, cumulative: 140n },
    { at: 200, cumulative: 170n },
    { at: 300, cumulative: 190n },
  ],
  100n,
);

describe("rolling window", () => {
  it("takes amounts out of the cumulative history", () => {
    expect(withdrawals.map(({ amount }) => amount)).toEqual([40n, 30n, 20n]);
  });

  it("counts (now − window, now]: a withdrawal is out exactly one window later", () => {
    expect(usedIn(withdrawals, 250, 349)).toBe(90n);
    expect(usedIn(withdrawals, 250, 350)).toBe(50n);
    expect(inWindow(withdrawals, 250, 299).map(({ at }) => at)).toEqual([100, 200]);
  });

  it("says when room comes and how much", () => {
    expect(releases(withdrawals, 100n, 250, 310)).toEqual([
      { at: 350, more: 40n, left: 50n },
      { at: 450, more: 30n, left: 80n },
      { at: 550, more: 20n, left: 100n },
    ]);
  });

  it("gives no room while more than a lowered limit is used", () => {
    expect(releases(withdrawals, 30n, 250, 310)).toEqual([
      { at: 450, more: 10n, left: 10n },
      { at: 550, more: 20n, left: 30n },
    ]);
  });
});

describe("fitsAt", () => {
  it("is now, later or never", () => {
    expect(fitsAt(withdrawals, 10n, 100n, 250, 310)).toBe(310);
    expect(fitsAt(withdrawals, 11n, 100n, 250, 310)).toBe(350);
    expect(fitsAt(withdrawals, 50n, 100n, 250, 310)).toBe(350);
    expect(fitsAt(withdrawals, 51n, 100n, 250, 310)).toBe(450);
    expect(fitsAt(withdrawals, 100n, 100n, 250, 310)).toBe(550);
    expect(fitsAt(withdrawals, 101n, 100n, 250, 310)).toBeUndefined();
    expect(fitsAt([], 100n, 100n, 250, 310)).toBe(310);
  });

  it("agrees with the window itself", () => {
    for (let limit = 20n; limit <= 120n; limit += 20n)
      for (let amount = 1n; amount <= limit; amount += 7n) {
        const at = fitsAt(withdrawals, amount, limit, 250, 310)!;
        expect(usedIn(withdrawals, 250, at) + amount).toBeLessThanOrEqual(limit);
        if (at > 310) expect(usedIn(withdrawals, 250, at - 1) + amount).toBeGreaterThan(limit);
      }
  });
});
