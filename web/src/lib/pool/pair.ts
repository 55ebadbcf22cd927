import { BPS } from "@takings/sdk";

/** A V2 pair of the store's token and its asset as read in one block; smallest units. */
export interface Pool {
  token: bigint;
  asset: bigint;
  /** Liquidity tokens in existence. */
  liquidity: bigint;
  /** What the exchange keeps of a swap's input, bps. */
  swapFeeBps: bigint;
}

export interface Sides {
  token: bigint;
  asset: bigint;
}

export type Side = keyof Sides;
export const otherSide = (side: Side): Side => (side === "token" ? "asset" : "token");

/** What the first deposit leaves in the pair forever. */
export const lockedLiquidity = 1_000n;
export const isEmpty = (pool: Pool) => pool.liquidity === 0n || pool.token === 0n || pool.asset === 0n;

const min = (a: bigint, b: bigint) => (a < b ? a : b);

/** ⌊√value⌋, by Newton's method from above. */
export function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** What goes with `amount` of `side` at the pool's price, rounded down as the router does. */
export const matching = (pool: Pool, side: Side, amount: bigint): bigint =>
  (amount * pool[otherSide(side)]) / pool[side];

/** What the router takes of two offered amounts: one of them whole, never more than offered of the other. */
export function accepted(pool: Pool, offered: Sides): Sides {
  if (isEmpty(pool)) return offered;
  const asset = matching(pool, "token", offered.token);
  if (asset <= offered.asset) return { token: offered.token, asset };
  return { token: matching(pool, "asset", offered.asset), asset: offered.asset };
}

/** Liquidity tokens for a deposit, rounded down; of the first one {@link lockedLiquidity} stays in the pair. */
export function minted(pool: Pool, { token, asset }: Sides): bigint {
  if (isEmpty(pool)) {
    const all = squareRoot(token * asset);
    return all > lockedLiquidity ? all - lockedLiquidity : 0n;
  }
  return min((token * pool.liquidity) / pool.token, (asset * pool.liquidity) / pool.asset);
}

/** What `liquidity` represents, each side rounded down. */
export const redeemed = (pool: Pool, liquidity: bigint): Sides =>
  pool.liquidity === 0n
    ? { token: 0n, asset: 0n }
    : {
        token: (liquidity * pool.token) / pool.liquidity,
        asset: (liquidity * pool.asset) / pool.liquidity,
      };

/** What a swap of `amount` of `side` brings of the other side, rounded down. */
export function swapped(pool: Pool, side: Side, amount: bigint): bigint {
  const kept = amount * (BPS - pool.swapFeeBps);
  return (kept * pool[otherSide(side)]) / (pool[side] * BPS + kept);
}

/** What has to be paid of the other side to take `amount` of `side` out, rounded up; undefined where the pool has no more. */
export function costOf(pool: Pool, side: Side, amount: bigint): bigint | undefined {
  if (amount >= pool[side]) return undefined;
  return (pool[otherSide(side)] * amount * BPS) / ((pool[side] - amount) * (BPS - pool.swapFeeBps)) + 1n;
}

/** The pool after a swap: the fee stays in it. */
export const afterSwap = (pool: Pool, side: Side, amount: bigint): Pool => ({
  ...pool,
  [side]: pool[side] + amount,
  [otherSide(side)]: pool[otherSide(side)] - swapped(pool, side, amount),
});

/** Least of `amount` that is still accepted, rounded down. */
export const atLeast = (amount: bigint, slippageBps: bigint): bigint => (amount * (BPS - slippageBps)) / BPS;
