import { BPS, SCALE, TOKEN, TOKEN_DECIMALS } from "../constants.ts";
import { divideUp } from "../money.ts";
import { sum } from "./trailing.ts";

interface RoyaltyTerms {
  /** Net sales of the trailing year's parts, smallest unit of the stablecoin; a negative year counts as none. */
  netSales: readonly bigint[];
  royaltyBps: number;
  /** The protocol's share of the royalty. */
  feeBps: number;
  /** Smallest token units: what earns today, and all there are. */
  earningSupply: bigint;
  totalSupply: bigint;
}

export interface Royalty {
  netSales: bigint;
  /** Smallest unit of the stablecoin per whole token, rounded down: over tokens that earn today. */
  perToken: bigint;
  /** The same if every token earned. */
  diluted: bigint;
}

/** Royalty of the trailing year per whole token: share × net sales − fee, over the supply; rounded down. */
export function trailingRoyalty(terms: RoyaltyTerms): Royalty {
  const netSales = sum(terms.netSales);
  const base = netSales > 0n ? netSales : 0n;
  const royalty = (base * BigInt(terms.royaltyBps) * (BPS - BigInt(terms.feeBps))) / (BPS * BPS);
  const per = (supply: bigint) => (supply > 0n ? (royalty * TOKEN) / supply : 0n);
  return { netSales, perToken: per(terms.earningSupply), diluted: per(terms.totalSupply) };
}

/** A year's royalty of a token over its price (both smallest unit per whole token), bps, rounded down; undefined without a price. */
export const yieldBps = (perToken: bigint, price: bigint | undefined): bigint | undefined =>
  price === undefined || price === 0n ? undefined : (perToken * BPS) / price;

/** An amount of an asset at 18 decimals, exact, so that figures in different stablecoins compare. Assets have at most 18. */
export const commonUnits = (amount: bigint, assetDecimals: number): bigint =>
  amount * 10n ** BigInt(TOKEN_DECIMALS - assetDecimals);

/** `part` ÷ `whole` in bps, rounded down; 0 of nothing. */
export const shareBps = (part: bigint, whole: bigint): bigint => (whole > 0n ? (part * BPS) / whole : 0n);

/** What IRoyaltyToken.stream has not streamed yet: what streams and what waits, scaled units. */
interface StreamRest {
  unstreamed: bigint;
  waiting: bigint;
}

/**
 * The stablecoin that the stream has not reached, smallest unit, rounded up.
 * @param assetUnit smallest units of the stablecoin in one accounting unit
 */
export const notStreamed = ({ unstreamed, waiting }: StreamRest, assetUnit: bigint): bigint =>
  divideUp((unstreamed + waiting) * assetUnit, SCALE);

/** Streamed to holders and not claimed yet, rounded down: what the token holds less what has not streamed. */
export const pendingPayouts = (held: bigint, unstreamed: bigint): bigint =>
  held > unstreamed ? held - unstreamed : 0n;
