// The rules of src/rules. (Ponder runs every file of src, so their tests stand here.)
import { describe, expect, it } from "vitest";
import {
  breachesOf,
  priceOf,
  refundRatioBps,
  royaltyFigures,
  type SalesEntry,
  salesOf,
  withAdjustment,
  withPeriod,
} from "../src/rules/figures.ts";
import { plainRecord, shortText } from "../src/rules/plain.ts";
import { readPoolEvents } from "../src/rules/pool.ts";
import { titleOf } from "../src/rules/proposal.ts";

const DAY = 86_400n;
const nobody = "0x0000000000000000000000000000000000000000";
const somebody = "0x00000000000000000000000000000000000000aa";

describe("a store's sales", () => {
  const history = (days: number[]): SalesEntry[] =>
    days.reduce<SalesEntry[]>((kept, day) => withPeriod(kept, BigInt(day) * DAY, 100n, 10n), []);

  it("are those of the 365 days up to the last period's end, and of the year before", () => {
    const sales = salesOf(history([100, 735, 736, 900, 1_100]));
    expect(sales).toEqual({ salesTrailing: 270n, salesBefore: 90n, refundsTrailing: 30n });
  });

  it("drop what ended two years before the last period", () => {
    expect(history([10, 740, 741]).map(([end]) => BigInt(end) / DAY)).toEqual([740n, 741n]);
    expect(history([11, 740, 741])).toHaveLength(2);
    expect(history([12, 740, 741])).toHaveLength(3);
  });

  it("count an adjustment as refunds of the last period", () => {
    const adjusted = withAdjustment(history([1, 2]), 5n);
    expect(adjusted.map(([, , refunds]) => refunds)).toEqual(["10", "15"]);
    expect(withAdjustment([], 5n)).toEqual([]);
  });
});

describe("royalty figures", () => {
  const figures = {
    salesTrailing: 1_000_000_000n,
    royaltyBps: 1_000,
    feeBps: 10,
    supply: 200n * 10n ** 18n,
    earningSupply: 50n * 10n ** 18n,
    price: 20_000_000n,
  };

  it("are share × sales − fee per token, over the price", () => {
    expect(royaltyFigures(figures)).toEqual({
      royaltyPerToken: 1_998_000n,
      royaltyPerTokenDiluted: 499_500n,
      yieldBps: 999n,
    });
  });

  it("are nothing where nothing was sold, nobody earns or there is no price", () => {
    expect(royaltyFigures({ ...figures, salesTrailing: -5n }).royaltyPerToken).toBe(0n);
    expect(royaltyFigures({ ...figures, earningSupply: 0n }).royaltyPerToken).toBe(0n);
    expect(royaltyFigures({ ...figures, price: null }).yieldBps).toBeNull();
    expect(priceOf(0n, 5n)).toBe(0n);
  });
});

describe("breaches", () => {
  const policy = {
    maxRefundBps: 500n,
    maxDaysInventory: 90n,
    minInventoryValue: 1_000n,
    minMonthlySales: 3_000n,
    minMonthlyDeposits: 2_000n,
    maxAge: 45n * DAY,
    breachFractionBps: 5_000n,
  };
  const report = {
    periodStart: 0n,
    periodEnd: 15n * DAY,
    sales: 1_600n,
    refunds: 80n,
    inventoryValue: 1_000n,
    daysInventory: 90n,
    deposits: 1_000n,
  };

  it("are none exactly at every threshold", () => expect(breachesOf(report, policy)).toBe(0));
  it("are told one by one", () => {
    expect(breachesOf({ ...report, refunds: 81n }, policy) & 1).toBe(1);
    expect(breachesOf({ ...report, daysInventory: 91n }, policy)).toBe(2);
    expect(breachesOf({ ...report, inventoryValue: 999n }, policy)).toBe(4);
    expect(breachesOf({ ...report, sales: 1_499n, refunds: 0n }, policy)).toBe(8);
    expect(breachesOf({ ...report, deposits: 999n }, policy)).toBe(16);
    expect(breachesOf(null, policy)).toBe(0);
  });
  it("round the refund ratio up", () => {
    expect(refundRatioBps(30_000n, 1n)).toBe(1n);
    expect(refundRatioBps(0n, 1n)).toBe(10_000n);
    expect(refundRatioBps(0n, 0n)).toBe(0n);
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
  it("takes a title from the first line that says something", () => {
    expect(titleOf("\n\n# Raise the limit\n\nBecause.")).toBe("Raise the limit");
    expect(titleOf("")).toBe("");
    expect(titleOf("x".repeat(500))).toHaveLength(200);
  });
  it("keeps contracts' values as JSON can hold them", () => {
    expect(plainRecord({ a: 1n, b: ["0xAB", true], c: { d: 5 } })).toEqual({
      a: "1",
      b: ["0xab", true],
      c: { d: "5" },
    });
  });
  it("reads a platform's name from a word", () => {
    expect(shortText("0x616d617a6f6e0000000000000000000000000000000000000000000000000000")).toBe("amazon");
    const hash = `0x${"ab".repeat(32)}` as const;
    expect(shortText(hash)).toBe(hash);
  });
});
