import { expect, it } from "vitest";
import { TOKEN } from "./constants.ts";
import { priceIn, proceedsOf, tokenPrice, tokensFor } from "./prices.ts";

it("a token's price is the pool's other side over its tokens, rounded down", () => {
  expect(tokenPrice({ token: 3n * TOKEN, asset: 10n })).toBe(3n);
  expect(tokenPrice({ token: 0n, asset: 5n })).toBe(0n);
});

it("there is no price in an empty pool, nor below a unit", () => {
  expect(priceIn({ token: 0n, asset: 5n })).toBeUndefined();
  expect(priceIn({ token: 6n * TOKEN, asset: 5n })).toBeUndefined();
  expect(priceIn({ token: 5n * TOKEN, asset: 5n })).toBe(1n);
});

it("a sale's tokens round down, and its pool's part of the proceeds too", () => {
  expect(tokensFor(2n, 3n)).toBe((2n * TOKEN) / 3n);
  expect(tokensFor(2n, 0n)).toBe(0n);
  expect(proceedsOf(101n, 5_000)).toEqual({ pool: 50n, merchant: 51n });
});
