import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterSwap, matching, type Pool, type Side, squareRoot } from "../../../lib/pool/index.ts";
import { impactLevel, planOneSided, priceImpactBps, swapPart } from "./oneSided.ts";

const reserve = fc.bigInt({ min: 10n ** 9n, max: 10n ** 28n });
const pools = fc
  .record({ token: reserve, asset: reserve, swapFeeBps: fc.constantFrom(25n, 30n) })
  .map((sides): Pool => ({ ...sides, liquidity: squareRoot(sides.token * sides.asset) }));
const side = fc.constantFrom<Side[]>("token", "asset");
const pool: Pool = { token: 1_000_000n, asset: 1_000_000n, liquidity: 1_000_000n, swapFeeBps: 30n };

describe("one-sided liquidity", () => {
  it("is the well-known root at a fee of 0.3 %", () => {
    const known = (r: bigint, a: bigint) =>
      (squareRoot(r * (1997n ** 2n * r + 3_988_000n * a)) - 1997n * r) / 1994n;
    fc.assert(
      fc.property(reserve, reserve, (r, a) => {
        const part = swapPart({ ...pool, token: r }, "token", a);
        const difference = part - known(r, a);
        expect(difference >= -1n && difference <= 1n).toBe(true);
      }),
    );
  });

  it("keeps enough of what came in to pair with all that was bought", () => {
    fc.assert(
      fc.property(pools, side, fc.bigInt({ min: 1n, max: 10n ** 27n }), (each, from, amount) => {
        const sold = swapPart(each, from, amount);
        const { bought } = planOneSided(each, from, amount);
        const after = afterSwap(each, from, sold);
        const other = from === "token" ? "asset" : "token";
        const needed = bought === 0n ? 0n : matching(after, other, bought);
        // Rounded down, so the kept part is never short of its partner by more than a rounding.
        expect(amount - sold).toBeGreaterThanOrEqual(needed - 1n);
        expect(sold <= amount).toBe(true);
      }),
    );
  });

  it("knows the impact of a swap, rounded up", () => {
    expect(priceImpactBps(pool, "token", 0n)).toBe(0n);
    expect(priceImpactBps(pool, "token", 1n)).toBe(1n);
    expect(priceImpactBps(pool, "token", 10_131n)).toBe(100n);
  });

  it("speaks, warns, asks and blocks at 1, 3, 5 and 15 %", () => {
    const at = (impact: bigint) => impactLevel(impact);
    expect([99n, 100n, 299n, 300n, 499n, 500n, 1_499n, 1_500n].map(at)).toEqual([
      "none",
      "note",
      "note",
      "warn",
      "warn",
      "confirm",
      "confirm",
      "blocked",
    ]);
  });
});
