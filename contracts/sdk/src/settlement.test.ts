import { describe, expect, it } from "vitest";
import { splitRevenue } from "./settlement.ts";

const none = { carriedBase: 0n, arrears: 0n };

describe("splitRevenue", () => {
  it("splits the worked example: gross 100, deposit 85, royalty 10 %, fee 0.1 %", () => {
    expect(splitRevenue(100_000_000n, 85_000_000n, none, 1_000n, 10n)).toEqual({
      royaltyDue: 10_000_000n,
      royaltyPaid: 10_000_000n,
      fee: 10_000n,
      streamed: 9_990_000n,
      merchant: 75_000_000n,
      carry: none,
    });
  });

  it("turns what a deposit cannot cover into arrears, paid first by the next", () => {
    const first = splitRevenue(100n, 4n, none, 1_000n, 0n);
    expect(first).toMatchObject({ royaltyPaid: 4n, merchant: 0n, carry: { arrears: 6n } });
    const second = splitRevenue(100n, 50n, first.carry, 1_000n, 0n);
    expect(second).toMatchObject({ royaltyPaid: 16n, merchant: 34n, carry: { arrears: 0n } });
  });

  it("carries a negative base into the next period", () => {
    const first = splitRevenue(-30n, 0n, none, 1_000n, 0n);
    expect(first).toMatchObject({ royaltyDue: 0n, carry: { carriedBase: -30n } });
    expect(splitRevenue(100n, 100n, first.carry, 1_000n, 0n).royaltyDue).toBe(7n);
  });

  it("rounds the royalty in the holders' favour and conserves every unit", () => {
    const split = splitRevenue(99n, 99n, none, 1_000n, 100n);
    expect(split.royaltyDue).toBe(10n);
    expect(split.streamed + split.fee + split.merchant).toBe(99n);
  });
});
