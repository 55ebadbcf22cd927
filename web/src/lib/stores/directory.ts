import type { PolicyStatus, StoreContracts } from "@takings/sdk";
import {
  liquidityGaugeAbi,
  merchantPolicyAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeFactoryAbi,
  storeMetricsAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi } from "viem";
import { multicallOptions, type ReadClient } from "../chain/index.ts";
import type { ChainConfig } from "../config/index.ts";
import type { Unit } from "../i18n/index.ts";
import { readPrices } from "./prices.ts";
import { readNetSales } from "./sales.ts";
import type { StoreSummary } from "./types.ts";

/** Stores read at once: a site with fewer is searched and sorted as a whole. */
export const pageSize = 50;

export interface Directory {
  total: number;
  offset: number;
  /** Unix seconds of the block that was read. */
  timestamp: number;
  stores: StoreSummary[];
}

/** One page of the factory's list. */
export interface Listing extends Omit<Directory, "stores"> {
  stores: readonly StoreContracts[];
}

/** One page of the factory's list, in one request. */
export async function readListing(client: ReadClient, chain: ChainConfig, page = 0): Promise<Listing> {
  const factory = { address: chain.factory, abi: storeFactoryAbi } as const;
  const offset = page * pageSize;
  const [block, total, stores] = await Promise.all([
    client.getBlock({ blockTag: "latest" }),
    client.readContract({ ...factory, functionName: "storeCount" }),
    client.readContract({ ...factory, functionName: "stores", args: [BigInt(offset), BigInt(pageSize)] }),
  ]);
  return { total: Number(total), offset, timestamp: Number(block.timestamp), stores };
}

/** The listed stores with their current figures. */
export const readDirectory = async (client: ReadClient, listing: Listing): Promise<Directory> => ({
  ...listing,
  stores: await readSummaries(client, listing.stores),
});

/** Current figures of the given stores, in two requests one after the other. */
export async function readSummaries(
  client: ReadClient,
  stores: readonly StoreContracts[],
): Promise<StoreSummary[]> {
  if (stores.length === 0) return [];
  const perStore = stores.map((store) => {
    const token = { address: store.token, abi: royaltyTokenAbi } as const;
    const router = { address: store.router, abi: revenueRouterAbi } as const;
    return [
      { ...token, functionName: "name" },
      { ...token, functionName: "symbol" },
      { ...token, functionName: "totalSupply" },
      { ...token, functionName: "earningSupply" },
      { ...token, functionName: "asset" },
      { ...router, functionName: "royaltyBps" },
      { ...router, functionName: "feeBps" },
      { ...router, functionName: "arrears" },
      { address: store.policy, abi: merchantPolicyAbi, functionName: "status" },
      { address: store.policy, abi: merchantPolicyAbi, functionName: "breaches" },
      { address: store.metrics, abi: storeMetricsAbi, functionName: "reportCount" },
      { address: store.gauge, abi: liquidityGaugeAbi, functionName: "primaryPair" },
      { ...router, functionName: "lastPeriodEnd" },
    ] as const;
  });
  const width = perStore[0]!.length;
  const flat = (await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: perStore.flat() as never,
  })) as unknown[];
  const rows = stores.map((_, index) => flat.slice(index * width, (index + 1) * width));
  const [assets, prices, netSales] = await Promise.all([
    readUnits(
      client,
      rows.map((row) => row[4] as Address),
    ),
    readPrices(
      client,
      rows.map((row, index) => ({ token: stores[index]!.token, pair: row[11] as Address })),
    ),
    readNetSales(
      client,
      rows.map((row, index) => ({ router: stores[index]!.router, lastPeriodEnd: row[12] as bigint })),
    ),
  ]);
  return rows.map((row, index) => {
    return {
      contracts: stores[index]!,
      name: row[0] as string,
      symbol: row[1] as string,
      totalSupply: row[2] as bigint,
      earningSupply: row[3] as bigint,
      asset: { address: row[4] as Address, ...assets.get(row[4] as Address)! },
      royaltyBps: row[5] as number,
      feeBps: row[6] as number,
      arrears: row[7] as bigint,
      status: row[8] as PolicyStatus,
      breaches: row[9] as number,
      reportCount: row[10] as bigint,
      netSales: netSales[index]!,
      price: prices.get(stores[index]!.token),
    };
  });
}

/** Decimals and symbol of each distinct token. */
export async function readUnits(client: ReadClient, tokens: Address[]): Promise<Map<Address, Unit>> {
  const distinct = [...new Set(tokens)];
  const flat = await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: distinct.flatMap(
      (address) =>
        [
          { address, abi: erc20Abi, functionName: "decimals" },
          { address, abi: erc20Abi, functionName: "symbol" },
        ] as const,
    ),
  });
  return new Map(
    distinct.map((address, index) => [
      address,
      { decimals: flat[index * 2] as number, symbol: flat[index * 2 + 1] as string },
    ]),
  );
}
