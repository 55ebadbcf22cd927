import { BPS, TOKEN } from "./constants.ts";

/** What a pool holds: smallest token units, and smallest units of the other currency. */
interface Reserves {
  token: bigint;
  asset: bigint;
}

/** Price of a whole token in a pool, smallest unit of the other currency, rounded down; 0 for an empty pool. */
export const tokenPrice = ({ token, asset }: Reserves): bigint =>
  token === 0n ? 0n : (asset * TOKEN) / token;

/** The same; undefined where the pool is empty or a token is worth less than a unit: there is no price then. */
export const priceIn = (reserves: Reserves): bigint | undefined => tokenPrice(reserves) || undefined;

/**
 * Tokens for what one account has paid to a sale, smallest unit, rounded down as PublicSale rounds.
 * @param price smallest unit of the stablecoin per whole token
 */
export const tokensFor = (paid: bigint, price: bigint): bigint => (price > 0n ? (paid * TOKEN) / price : 0n);

/** Where a sale's proceeds go if it ends with `raised`: the pool's part rounds down, the merchant gets the rest. */
export function proceedsOf(raised: bigint, liquidityProceedsBps: number): { pool: bigint; merchant: bigint } {
  const pool = (raised * BigInt(liquidityProceedsBps)) / BPS;
  return { pool, merchant: raised - pool };
}
