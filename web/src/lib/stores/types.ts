import { type StoreContracts, TOKEN_DECIMALS } from "@takings/sdk";
import type { Address } from "viem";
import type { Unit } from "../i18n/index.ts";

/** A store as the directory lists it. Amounts in the asset's smallest unit. */
export interface ListedStore {
  contracts: Pick<StoreContracts, "token">;
  name: string;
  symbol: string;
  asset: Unit;
  totalSupply: bigint;
  earningSupply: bigint;
  royaltyBps: number;
  feeBps: number;
  arrears: bigint;
  status: number;
  breaches: number;
  reportCount: bigint;
  /** Attested net sales of the trailing year in twelve spans, oldest first. */
  netSales: bigint[];
  /** Of a whole token in the store's pool; undefined without one. */
  price?: bigint;
}

export interface StoreSummary extends ListedStore {
  contracts: StoreContracts;
  asset: Unit & { address: Address };
}

export const tokenUnit = (symbol: string): Unit => ({ decimals: TOKEN_DECIMALS, symbol });
