import { BPS, divideUp } from "@takings/sdk";
import {
  accepted,
  afterSwap,
  minted,
  type Pool,
  type Side,
  type Sides,
  squareRoot,
  swapped,
} from "../../../lib/pool/index.ts";

/**
 * The part of `amount` to swap so that the rest pairs with what the swap brings, rounded down (PairMath.swapPart):
 * s = (√(R·((10,000 + γ)²·R + 40,000·γ·A)) − (10,000 + γ)·R) ÷ 2γ, γ = 10,000 − fee.
 */
export function swapPart(pool: Pool, side: Side, amount: bigint): bigint {
  const kept = BPS - pool.swapFeeBps;
  const linear = (BPS + kept) * pool[side];
  const square = pool[side] * ((BPS + kept) * linear + 4n * BPS * kept * amount);
  return (squareRoot(square) - linear) / (2n * kept);
}

/** How much worse than the spot price a swap is, the fee aside, in BPS rounded up (PairMath.priceImpactBps). */
export function priceImpactBps(pool: Pool, side: Side, amount: bigint): bigint {
  const kept = amount * (BPS - pool.swapFeeBps);
  const whole = pool[side] * BPS + kept;
  return whole === 0n ? 0n : divideUp(kept * BPS, whole);
}

interface OneSidedPlan {
  /** Of the given side, and what it brings of the other. */
  sold: bigint;
  bought: bigint;
  deposit: Sides;
  liquidity: bigint;
  impactBps: bigint;
}

export function planOneSided(pool: Pool, side: Side, amount: bigint): OneSidedPlan {
  const sold = swapPart(pool, side, amount);
  const bought = swapped(pool, side, sold);
  const after = afterSwap(pool, side, sold);
  const kept = amount - sold;
  const deposit = accepted(
    after,
    side === "token" ? { token: kept, asset: bought } : { token: bought, asset: kept },
  );
  return {
    sold,
    bought,
    deposit,
    liquidity: minted(after, deposit),
    impactBps: priceImpactBps(pool, side, sold),
  };
}

type ImpactLevel = "none" | "note" | "warn" | "confirm" | "blocked";

/** From 1 % it is said, from 3 % warned of, from 5 % it has to be confirmed, from 15 % it is not offered. */
const levels: readonly [bigint, ImpactLevel][] = [
  [1_500n, "blocked"],
  [500n, "confirm"],
  [300n, "warn"],
  [100n, "note"],
];

export const impactLevel = (impact: bigint): ImpactLevel =>
  levels.find(([from]) => impact >= from)?.[1] ?? "none";
