import { divideUp, SCALE_BITS, shareBps, YEAR } from "@takings/sdk";
import type { Accrual } from "../stream/index.ts";
import type { Pool } from "./pair.ts";

/** The stream of a store's royalties as of one block. */
export type Stream = Pick<Accrual, "ratePerSecond" | "earningSupply" | "streamEnd" | "assetUnit" | "at">;

/** What the pool's tokens earn in 365 days at the stream's present rate, rounded down; 0 while nothing streams. */
export function royaltiesPerYear(stream: Stream, tokens: bigint): bigint {
  if (stream.earningSupply === 0n || stream.at >= stream.streamEnd) return 0n;
  const scaled = (stream.ratePerSecond / stream.earningSupply) * tokens * YEAR;
  return (scaled >> SCALE_BITS) * stream.assetUnit;
}

/** Both sides of `liquidity` in the asset, at the pool's price, rounded down. */
export const worth = (pool: Pool, liquidity: bigint): bigint =>
  pool.liquidity === 0n ? 0n : (2n * pool.asset * liquidity) / pool.liquidity;

interface PoolYield {
  perYear: bigint;
  stakedValue: bigint;
  /** Royalties of all pooled tokens over the value of the staked liquidity, bps; undefined without stakes. */
  stakedBps?: bigint;
}

/** Unstaked liquidity earns none of it: those who staked share what all pooled tokens earn. */
export function poolYield(stream: Stream, pool: Pool, totalStaked: bigint): PoolYield {
  const perYear = royaltiesPerYear(stream, pool.token);
  const stakedValue = worth(pool, totalStaked);
  return {
    perYear,
    stakedValue,
    stakedBps: stakedValue > 0n ? shareBps(perYear, stakedValue) : undefined,
  };
}

/** A stake's part of the pool's royalties as something that ticks; its speed is rounded up, so it shows less. */
export const accrualOf = (
  stream: Stream,
  pool: Pool,
  { earned, staked, totalStaked }: { earned: bigint; staked: bigint; totalStaked: bigint },
): Accrual => ({
  ...stream,
  claimable: earned,
  earning: totalStaked === 0n ? 0n : divideUp(pool.token * staked, totalStaked),
});
