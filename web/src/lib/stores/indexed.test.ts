import { policyStatus } from "@takings/sdk";
import { describe, expect, it } from "vitest";
import { Row } from "../indexer/index.ts";
import { readIndexed, summaryAt } from "./indexed.ts";

const day = 86_400;
const now = 1_700_000_000;
const row = (change: object) =>
  new Row(
    {
      token: `0x${"ab".repeat(20)}`,
      name: "Loom",
      symbol: "LOOM",
      assetSymbol: "mUSD",
      assetDecimals: 6,
      supply: "100",
      earningSupply: "20",
      royaltyBps: 1_000,
      feeBps: 10,
      arrears: "0",
      breaches: 0,
      staleAfter: String(now),
      reportCount: 3,
      price: null,
      salesHistory: [
        [String(now - 366 * day), "999", "0"],
        [String(now - 365 * day), "100", "0"],
        [String(now - 364 * day), "50", "5"],
        [String(now), "70", "0"],
      ],
      ...change,
    },
    "row",
  );

const toSummary = (each: Row, at: number) => summaryAt(readIndexed(each), at);

describe("a store from the indexer", () => {
  it("has the net sales of the trailing year in twelve spans, as the router's readings give them", () => {
    const { netSales } = toSummary(row({}), now);
    expect(netSales).toHaveLength(12);
    expect(netSales[0]).toBe(45n);
    expect(netSales[11]).toBe(70n);
    expect(netSales.reduce((a, b) => a + b)).toBe(115n);
  });

  it("shows the year that it is sorted by: up to the last settled period, whatever the time is", () => {
    expect(toSummary(row({}), now + 300 * day).netSales).toEqual(toSummary(row({}), now).netSales);
  });

  it("is stale after the last moment, breached or not, as the contract says", () => {
    expect(toSummary(row({}), now).status).toBe(policyStatus.healthy);
    expect(toSummary(row({}), now + 1).status).toBe(policyStatus.stale);
    expect(toSummary(row({ breaches: 1 }), now).status).toBe(policyStatus.breached);
    expect(toSummary(row({ breaches: 1 }), now + 1).status).toBe(policyStatus.stale);
  });

  it("has a price where there is a pool, and is refused where a figure is none", () => {
    expect(toSummary(row({}), now).price).toBeUndefined();
    expect(toSummary(row({ price: "1500000" }), now).price).toBe(1_500_000n);
    expect(() => toSummary(row({ salesHistory: [["x", "1", "1"]] }), now)).toThrow("row.salesHistory[0]");
  });
});
