// The rules of src/rules. (Ponder runs every file of src, so their tests are here.)
import { describe, expect, it } from "vitest";
import { figuresOf } from "../src/rules/figures.ts";
import { plainRecord } from "../src/rules/plain.ts";
import { readPoolEvents } from "../src/rules/pool.ts";

const nobody = "0x0000000000000000000000000000000000000000";
const somebody = "0x00000000000000000000000000000000000000aa";

describe("what follows from sales, supply and price", () => {
  const known = {
    salesTrailing: 1_000_000_000n,
    royaltyBps: 1_000,
    feeBps: 10,
    supply: 200n * 10n ** 18n,
    earningSupply: 50n * 10n ** 18n,
    price: 20_000_000n,
    assetDecimals: 6,
  };

  it("is share × sales − fee per token, over the price; null without one", () => {
    expect(figuresOf(known)).toMatchObject({
      royaltyPerToken: 1_998_000n,
      royaltyPerTokenDiluted: 499_500n,
      yieldBps: 999n,
    });
    expect(figuresOf({ ...known, price: null }).yieldBps).toBeNull();
  });

  it("orders stores of different stablecoins by what they are worth, not by their units", () => {
    const dollars = figuresOf(known);
    // A tenth of it, in a stablecoin of 18 decimals.
    const less = figuresOf({ ...known, salesTrailing: 100n * 10n ** 18n, assetDecimals: 18 });
    expect(less.royaltyPerToken > dollars.royaltyPerToken).toBe(true);
    expect(less.royaltyOrder < dollars.royaltyOrder).toBe(true);
    expect(less.salesOrder < dollars.salesOrder).toBe(true);
  });
});

describe("a pair's logs", () => {
  const sync = (logIndex: number, reserve0: bigint, reserve1: bigint) => ({
    eventName: "Sync",
    logIndex,
    args: { reserve0, reserve1 },
  });
  const moved = (logIndex: number, from: string, to: string, value: bigint) => ({
    eventName: "Transfer",
    logIndex,
    args: { from, to, value },
  });
  const plain = (eventName: string, logIndex: number) => ({ eventName, logIndex, args: {} });

  it("become what happened, with the reserves after it", () => {
    const logs = [
      moved(0, nobody, nobody, 1_000n),
      moved(1, nobody, somebody, 9_000n),
      sync(2, 10n, 20n),
      plain("Mint", 3),
      sync(4, 12n, 17n),
      plain("Swap", 5),
      moved(6, somebody, nobody, 500n),
      sync(7, 11n, 16n),
      plain("Burn", 8),
      sync(9, 13n, 16n),
    ];
    expect(readPoolEvents(logs, true)).toEqual([
      { kind: "add", logIndex: 3, poolToken: 10n, poolOther: 20n, liquidityDelta: 10_000n },
      { kind: "swap", logIndex: 5, poolToken: 12n, poolOther: 17n, liquidityDelta: 0n },
      { kind: "remove", logIndex: 8, poolToken: 11n, poolOther: 16n, liquidityDelta: -500n },
      { kind: "sync", logIndex: 9, poolToken: 13n, poolOther: 16n, liquidityDelta: 0n },
    ]);
    expect(readPoolEvents(logs.slice(2, 4), false)[0]).toMatchObject({ poolToken: 20n, poolOther: 10n });
  });

  it("keep two syncs without a cause apart", () => {
    expect(readPoolEvents([sync(1, 1n, 1n), sync(2, 2n, 2n)], true).map(({ logIndex }) => logIndex)).toEqual([
      1, 2,
    ]);
  });
});

describe("text", () => {
  it("keeps contracts' values as JSON can hold them", () => {
    expect(plainRecord({ a: 1n, b: ["0xAB", true], c: { d: 5 } })).toEqual({
      a: "1",
      b: ["0xab", true],
      c: { d: "5" },
    });
  });
});
