import type { SaleStatus } from "./types.ts";

const token = 10n ** 18n;

export interface SaleFigures {
  price: bigint;
  softCap: bigint;
  hardCap: bigint;
  walletCap: bigint;
  liquidityProceedsBps: number;
  opensAt: number;
  closesAt: number;
  finalizableUntil: number;
  raised: bigint;
  finalized: boolean;
}

/** IPublicSale.status at `now`, so that the page need not wait for the next reading to see time pass. */
export function statusAt(sale: SaleFigures, now: number): SaleStatus {
  if (sale.finalized) return "finalized";
  if (now < sale.opensAt) return "upcoming";
  if (now < sale.closesAt && sale.raised < sale.hardCap) return "open";
  return sale.raised >= sale.softCap && now < sale.finalizableUntil ? "succeeded" : "failed";
}

/** Tokens for all that one account has paid in, rounded down as the sale rounds. */
export const tokensFor = (paid: bigint, price: bigint): bigint => (price > 0n ? (paid * token) / price : 0n);

/** What a purchase of `amount` adds, after what was `paid` before. */
export const tokensAdded = (paid: bigint, amount: bigint, price: bigint): bigint =>
  tokensFor(paid + amount, price) - tokensFor(paid, price);

/** Where the proceeds would go if the sale ended with `raised`. */
export function proceedsOf(raised: bigint, liquidityProceedsBps: number): { pool: bigint; merchant: bigint } {
  const pool = (raised * BigInt(liquidityProceedsBps)) / 10_000n;
  return { pool, merchant: raised - pool };
}

/** Share of `whole`, 0 … 1, for a bar. */
export const shareOf = (part: bigint, whole: bigint): number =>
  whole > 0n ? Number((part * 1_000_000n) / whole) / 1_000_000 : 0;
