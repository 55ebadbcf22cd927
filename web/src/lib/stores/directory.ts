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
import { callsOf, type ReadClient, readBatch } from "../chain/index.ts";
import type { ChainConfig } from "../config/index.ts";
import type { Unit } from "../i18n/index.ts";
import { readPrices } from "./prices.ts";
import { readNetSales } from "./sales.ts";
import type { StoreSummary } from "./types.ts";

/** Stores read at once: a site with fewer is searched and sorted as a whole. */
export const pageSize = 50;

interface Directory {
  total: number;
  offset: number;
  /** Unix seconds of the block that was read. */
  timestamp: number;
  stores: StoreSummary[];
}

/** One page of the factory's list. */
interface Listing extends Omit<Directory, "stores"> {
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
async function readSummaries(client: ReadClient, stores: readonly StoreContracts[]): Promise<StoreSummary[]> {
  const rows = await readBatch(
    client,
    stores.map((store) => {
      const token = callsOf(store.token, royaltyTokenAbi);
      const router = callsOf(store.router, revenueRouterAbi);
      const policy = callsOf(store.policy, merchantPolicyAbi);
      return {
        name: token("name"),
        symbol: token("symbol"),
        totalSupply: token("totalSupply"),
        earningSupply: token("earningSupply"),
        asset: token("asset"),
        royaltyBps: router("royaltyBps"),
        feeBps: router("feeBps"),
        arrears: router("arrears"),
        status: policy("status"),
        breaches: policy("breaches"),
        reportCount: callsOf(store.metrics, storeMetricsAbi)("reportCount"),
        pair: callsOf(store.gauge, liquidityGaugeAbi)("primaryPair"),
        lastPeriodEnd: router("lastPeriodEnd"),
      };
    }),
  );
  const [assets, prices, netSales] = await Promise.all([
    readUnits(
      client,
      rows.map(({ asset }) => asset),
    ),
    readPrices(
      client,
      rows.map(({ pair }, index) => ({ token: stores[index]!.token, pair })),
    ),
    readNetSales(
      client,
      rows.map(({ lastPeriodEnd }, index) => ({ router: stores[index]!.router, lastPeriodEnd })),
    ),
  ]);
  return rows.map(({ pair: _, lastPeriodEnd: _end, asset, status, ...row }, index) => ({
    ...row,
    contracts: stores[index]!,
    asset: { address: asset, ...assets.get(asset)! },
    status: status as PolicyStatus,
    netSales: netSales[index]!,
    price: prices.get(stores[index]!.token),
  }));
}

/** Decimals and symbol of each distinct token. */
export async function readUnits(client: ReadClient, tokens: Address[]): Promise<Map<Address, Unit>> {
  const distinct = [...new Set(tokens)];
  const units = await readBatch(
    client,
    distinct.map((address) => {
      const token = callsOf(address, erc20Abi);
      return { decimals: token("decimals"), symbol: token("symbol") };
    }),
  );
  return new Map(distinct.map((address, index) => [address, units[index]!]));
}
