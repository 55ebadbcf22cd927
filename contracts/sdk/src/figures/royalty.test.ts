import { describe, expect, it } from "vitest";
import { SCALE, TOKEN } from "../constants.ts";
import { commonUnits, notStreamed, pendingPayouts, shareBps, trailingRoyalty, yieldBps } from "./royalty.ts";

const terms = {
  netSales: [600_000_000n, 400_000_000n],
  royaltyBps: 1_000,
  feeBps: 10,
  earningSupply: 200n * TOKEN,
  totalSupply: 1_000n * TOKEN,
};

describe("the trailing royalty", () => {
  it("is share × sales − fee, over what earns today and over all tokens", () => {
    expect(trailingRoyalty(terms)).toEqual({
      netSales: 1_000_000_000n,
      perToken: 499_500n,
      diluted: 99_900n,
    });
  });

  it("is nothing where nothing was sold or nothing earns, and rounds down", () => {
    expect(trailingRoyalty({ ...terms, netSales: [-5n] })).toMatchObject({ netSales: -5n, perToken: 0n });
    expect(trailingRoyalty({ ...terms, earningSupply: 0n }).perToken).toBe(0n);
    expect(trailingRoyalty({ ...terms, netSales: [19n] }).perToken).toBe(0n);
  });

  it("is a yield only where there is a price, rounded down", () => {
    expect(yieldBps(99_999n, 1_000_000n)).toBe(999n);
    expect(yieldBps(1n, 0n)).toBeUndefined();
    expect(yieldBps(1n, undefined)).toBeUndefined();
  });
});

it("amounts of different stablecoins compare at 18 decimals", () => {
  expect(commonUnits(2_000_000n, 6)).toBe(2n * TOKEN);
  expect(commonUnits(TOKEN, 18)).toBe(TOKEN);
  expect(commonUnits(2_000_000n, 6) > commonUnits(TOKEN, 18)).toBe(true);
});

it("a share rounds down, and is none of nothing", () => {
  expect(shareBps(2_999n, 9_999n)).toBe(2_999n);
  expect(shareBps(1n, 0n)).toBe(0n);
});

describe("the stream", () => {
  it("has not reached what streams and what waits, rounded up to a unit", () => {
    expect(notStreamed({ unstreamed: 0n, waiting: 0n }, 10n)).toBe(0n);
    expect(notStreamed({ unstreamed: 1n, waiting: 0n }, 10n)).toBe(1n);
    expect(notStreamed({ unstreamed: SCALE, waiting: 2n * SCALE }, 10n)).toBe(30n);
  });

  it("owes holders the rest of what the token holds, never less than nothing", () => {
    expect(pendingPayouts(60n, 45n)).toBe(15n);
    expect(pendingPayouts(44n, 45n)).toBe(0n);
  });
});
