import { type SaleStatus, tokensFor } from "@takings/sdk";

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

/** What a purchase of `amount` adds, after what was `paid` before. */
export const tokensAdded = (paid: bigint, amount: bigint, price: bigint): bigint =>
  tokensFor(paid + amount, price) - tokensFor(paid, price);

/** Share of `whole`, 0 … 1, for a bar. */
export const shareOf = (part: bigint, whole: bigint): number =>
  whole > 0n ? Number((part * 1_000_000n) / whole) / 1_000_000 : 0;
