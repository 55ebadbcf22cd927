import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accepted,
  afterSwap,
  atLeast,
  costOf,
  lockedLiquidity,
  minted,
  type Pool,
  redeemed,
  squareRoot,
  swapped,
} from "./pair.ts";

const reserve = fc.bigInt({ min: 10n ** 6n, max: 10n ** 28n });
const amount = fc.bigInt({ min: 1n, max: 10n ** 28n });
const fee = fc.constantFrom(25n, 30n);
const pools = fc
  .record({ token: reserve, asset: reserve, swapFeeBps: fee })
  .map((sides): Pool => ({ ...sides, liquidity: squareRoot(sides.token * sides.asset) }));

describe("a V2 pair", () => {
  it("roots exactly", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 240n }), (value) => {
        const root = squareRoot(value);
        expect(root * root <= value && (root + 1n) * (root + 1n) > value).toBe(true);
      }),
    );
  });

  it("satisfies the pair's own check of every swap: (Rin + in − fee)·(Rout − out) ≥ Rin·Rout", () => {
    fc.assert(
      fc.property(pools, amount, fc.constantFrom("token", "asset"), (pool, sold, side) => {
        const after = afterSwap(pool, side as "token", sold);
        const fed = sold * pool.swapFeeBps;
        const adjusted = { ...after, [side]: after[side as "token"] * 10_000n - fed } as Pool;
        expect(adjusted.token * adjusted.asset).toBeGreaterThanOrEqual(pool.token * pool.asset * 10_000n);
      }),
    );
  });

  it("asks for what takes the wanted amount out, and for no unit more than rounding takes", () => {
    fc.assert(
      fc.property(pools, amount, (pool, wanted) => {
        const cost = costOf(pool, "token", wanted);
        expect(cost === undefined).toBe(wanted >= pool.token);
        if (cost === undefined) return;
        expect(swapped(pool, "asset", cost)).toBeGreaterThanOrEqual(wanted);
        if (cost > 1n) expect(swapped(pool, "asset", cost - 2n)).toBeLessThan(wanted);
      }),
    );
  });

  it("takes one of the two offered amounts whole and never more of the other", () => {
    fc.assert(
      fc.property(pools, amount, amount, (pool, token, asset) => {
        const taken = accepted(pool, { token, asset });
        expect(taken.token === token || taken.asset === asset).toBe(true);
        expect(taken.token <= token && taken.asset <= asset).toBe(true);
      }),
    );
  });

  it("never gives back more than was deposited", () => {
    fc.assert(
      fc.property(pools, amount, amount, (pool, token, asset) => {
        const taken = accepted(pool, { token, asset });
        const liquidity = minted(pool, taken);
        const after: Pool = {
          ...pool,
          token: pool.token + taken.token,
          asset: pool.asset + taken.asset,
          liquidity: pool.liquidity + liquidity,
        };
        const back = redeemed(after, liquidity);
        expect(back.token <= taken.token && back.asset <= taken.asset).toBe(true);
      }),
    );
  });

  it("keeps the first thousandths of a first deposit", () => {
    const empty: Pool = { token: 0n, asset: 0n, liquidity: 0n, swapFeeBps: 30n };
    expect(minted(empty, { token: 4_000_000n, asset: 1_000_000n })).toBe(2_000_000n - lockedLiquidity);
    expect(minted(empty, { token: 10n, asset: 10n })).toBe(0n);
  });

  it("rounds the least accepted amount down", () => {
    expect(atLeast(999n, 50n)).toBe(994n);
  });
});
