import { policyStatus } from "@takings/sdk";
import { describe, expect, it } from "vitest";
import type { ListedStore } from "../../lib/stores/index.ts";
import { arrange } from "./arrange.ts";

const tokens = 10n ** 18n;
const storeOf = (name: string, change: Partial<ListedStore>): ListedStore => ({
  contracts: { token: `0x${"ab".repeat(20)}` },
  name,
  symbol: name.slice(0, 3).toUpperCase(),
  asset: { decimals: 6, symbol: "mUSD" },
  totalSupply: 10n * tokens,
  earningSupply: 10n * tokens,
  royaltyBps: 1_000,
  feeBps: 0,
  arrears: 0n,
  status: policyStatus.healthy,
  breaches: 0,
  reportCount: 1n,
  netSales: [],
  ...change,
});
// Issued in this order: 900 dollars, 1,000 dollars in a stablecoin of 18 decimals, 1,100 dollars.
const stores = [
  storeOf("Alder", { netSales: [400_000_000n, 500_000_000n], price: 9_000_000n }),
  storeOf("Birch", { netSales: [1_000n * tokens], asset: { decimals: 18, symbol: "DAI" } }),
  storeOf("Cedar", { netSales: [1_100_000_000n], price: 22_000_000n }),
];
const names = (sort: Parameters<typeof arrange>[2], query = "") =>
  arrange(stores, query, sort).map(({ name }) => name);

describe("the list without an indexer", () => {
  it("sorts by what the columns show, whatever the stablecoin's decimals", () => {
    expect(names("sales")).toEqual(["Cedar", "Birch", "Alder"]);
    expect(names("royalty")).toEqual(["Cedar", "Birch", "Alder"]);
    expect(names("yield")).toEqual(["Alder", "Cedar", "Birch"]);
    expect(names("newest")).toEqual(["Cedar", "Birch", "Alder"]);
    expect(names("name")).toEqual(["Alder", "Birch", "Cedar"]);
  });

  it("finds by name, symbol and address", () => {
    expect(names("name", " birch ")).toEqual(["Birch"]);
    expect(names("name", "CED")).toEqual(["Cedar"]);
    expect(names("name", "0xabab")).toHaveLength(3);
    expect(names("name", "oak")).toEqual([]);
  });
});
