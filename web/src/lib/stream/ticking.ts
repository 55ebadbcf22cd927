import { DAY, divideUp, SCALE, SCALE_BITS } from "@takings/sdk";

/** What one account has in one store's stream, as read in one block. Amounts in the asset's smallest unit. */
export interface Accrual {
  claimable: bigint;
  /** Tokens that earn for the account, smallest unit. */
  earning: bigint;
  /** Scaled units per second for all earning tokens together, as IRoyaltyToken.stream returns it. */
  ratePerSecond: bigint;
  earningSupply: bigint;
  /** Unix seconds. */
  streamEnd: number;
  /** Smallest units of the asset in one accounting unit. */
  assetUnit: bigint;
  /** Timestamp of the block that was read, Unix seconds. */
  at: number;
}

/** Scaled units that the account earns a second. The contract's rate is a multiple of the earning supply. */
const scaledPerSecond = ({ earning, ratePerSecond, earningSupply }: Accrual): bigint =>
  earningSupply === 0n ? 0n : earning * (ratePerSecond / earningSupply);

/**
 * The figure to show at `moment`, at or before the block that was read: what the account had then, rounded down. It
 * is never more than `claimable`, and a claim mined later pays at least that: nothing shown is ahead of the chain.
 */
export function shownAt(accrual: Accrual, moment: number): bigint {
  const end = Math.min(accrual.at, accrual.streamEnd);
  if (moment >= end) return accrual.claimable;
  const milliseconds = BigInt(Math.ceil((end - moment) * 1_000));
  const missing = (scaledPerSecond(accrual) * milliseconds) / 1_000n;
  const units = divideUp(missing, SCALE);
  const shown = accrual.claimable - units * accrual.assetUnit;
  return shown > 0n ? shown : 0n;
}

/** What the account earns in a day while the stream runs, smallest unit, rounded down; 0 once it has ended. */
export function perDay(accrual: Accrual): bigint {
  if (accrual.at >= accrual.streamEnd) return 0n;
  return ((scaledPerSecond(accrual) * DAY) >> SCALE_BITS) * accrual.assetUnit;
}

/**
 * Moves the shown moment on by `elapsed` seconds of this device's clock, towards the newest block that was read and
 * never past it. It follows a poll's length behind, so that figures run smoothly; after a jump it starts anew.
 */
export function glide(shown: number | undefined, elapsed: number, newest: number, lag: number): number {
  if (shown === undefined || newest - shown > 4 * lag || shown > newest) return newest - lag;
  return Math.min(newest, shown + Math.max(0, elapsed));
}
