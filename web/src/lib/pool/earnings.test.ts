import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownAt } from "../stream/index.ts";
import { accrualOf, poolYield, royaltiesPerYear, type Stream, worth } from "./earnings.ts";
import type { Pool } from "./pair.ts";

const tokens = 10n ** 18n;
const supply = 1_000_000n * tokens;
/** A dollar a second for all tokens, so a tenth of one for the pool's tenth of them. */
const stream: Stream = {
  ratePerSecond: ((1_000_000n << 100n) / supply) * supply,
  earningSupply: supply,
  streamEnd: 2_000,
  assetUnit: 1n,
  at: 1_000,
};
const pool: Pool = {
  token: 100_000n * tokens,
  asset: 50_000_000_000n,
  liquidity: 1_000n * tokens,
  swapFeeBps: 30n,
};

describe("what pooled tokens earn", () => {
  it("annualises the stream's rate, and is nothing once it ended", () => {
    const exact = 31_536_000n * 100_000n;
    const shown = royaltiesPerYear(stream, pool.token);
    expect(exact - shown).toBeGreaterThanOrEqual(0n);
    expect(exact - shown).toBeLessThan(1_000n);
    expect(royaltiesPerYear({ ...stream, at: 2_000 }, pool.token)).toBe(0n);
  });

  it("goes to staked liquidity alone", () => {
    expect(worth(pool, pool.liquidity)).toBe(100_000_000_000n);
    const half = poolYield(stream, pool, pool.liquidity / 2n);
    const all = poolYield(stream, pool, pool.liquidity);
    expect(half.perYear).toBe(all.perYear);
    expect(half.stakedBps! / all.stakedBps!).toBe(2n);
    expect(poolYield(stream, pool, 0n).stakedBps).toBeUndefined();
  });

  it("never shows more than was read, at any moment", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 1_000n * tokens }),
        fc.double({ min: 0, max: 3_000, noNaN: true }),
        (earned, staked, moment) => {
          const shown = shownAt(
            accrualOf(stream, pool, { earned, staked, totalStaked: pool.liquidity }),
            moment,
          );
          expect(shown >= 0n && shown <= earned).toBe(true);
        },
      ),
    );
  });
});
