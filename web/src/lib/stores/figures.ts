import type { ListedStore } from "./types.ts";

const year = 365 * 86_400;
export const spans = 12;

/** The thirteen moments that bound the twelve spans of the year up to `now`, oldest first. */
export const spanBounds = (now: number): number[] =>
  Array.from({ length: spans + 1 }, (_, index) => Math.floor(now - year + (year / spans) * index));

/** Net sales of each span from cumulative readings at its bounds. */
export const netSalesBySpan = (readings: { gross: bigint; refunds: bigint }[]): bigint[] =>
  readings.slice(1).map((reading, index) => {
    const before = readings[index]!;
    return reading.gross - before.gross - (reading.refunds - before.refunds);
  });

export const sum = (values: bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

export interface Royalty {
  netSales: bigint;
  /** Per 10^18 token units, smallest unit of the asset, rounded down: over tokens that earn today. */
  perToken: bigint;
  /** The same if every token earned. */
  diluted: bigint;
}

/** Royalty of the trailing year per token: share × net sales − fee, over the earning supply. */
export function trailingRoyalty(
  store: Pick<ListedStore, "netSales" | "royaltyBps" | "feeBps" | "earningSupply" | "totalSupply">,
): Royalty {
  const netSales = sum(store.netSales);
  const base = netSales > 0n ? netSales : 0n;
  const royalty = (base * BigInt(store.royaltyBps) * BigInt(10_000 - store.feeBps)) / 100_000_000n;
  const per = (supply: bigint) => (supply > 0n ? (royalty * 10n ** 18n) / supply : 0n);
  return { netSales, perToken: per(store.earningSupply), diluted: per(store.totalSupply) };
}

/** A year's royalty of a token as a share of its price, bps, rounded down; undefined without a price. */
export const yieldBps = (perToken: bigint, price: bigint | undefined): bigint | undefined =>
  price === undefined || price === 0n ? undefined : (perToken * 10_000n) / price;

/** Change of the last half of the year against the half before, as a share; undefined without a base. */
export function halfYearChange(netSales: bigint[]): number | undefined {
  const half = netSales.length / 2;
  const before = sum(netSales.slice(0, half));
  if (before <= 0n) return undefined;
  return Number(((sum(netSales.slice(half)) - before) * 10_000n) / before) / 10_000;
}

export const breachBits = [1, 2, 4, 8, 16] as const;
export const breachesIn = (mask: number) => breachBits.filter((bit) => (mask & bit) !== 0);
