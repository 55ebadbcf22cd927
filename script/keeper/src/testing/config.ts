import { type Address, padHex, toHex } from "viem";
import { parseConfig } from "../config/load.ts";
import type { KeeperConfigInput, StoreConfig } from "../config/schema.ts";

export const addressOf = (number: number): Address => padHex(toHex(number), { size: 20 });

/** A configuration that is valid and points nowhere. */
export const configInput = (): KeeperConfigInput => ({
  chainId: 31_337,
  rpcUrls: ["http://127.0.0.1:1"],
  journal: ":memory:",
  stores: [
    {
      name: "Maple",
      token: addressOf(1),
      router: addressOf(2),
      metrics: addressOf(3),
      attestors: addressOf(4),
      merchantAccount: addressOf(5),
      asset: addressOf(6),
      assetDecimals: 6,
      assetCurrency: "CAD",
      commerceSource: "amazon:maple:Amazon.ca",
      bankSource: "bank:maple:CAD",
      marketplaces: ["Amazon.ca"],
      currency: "CAD",
    },
  ],
});

export const testConfig = () => parseConfig(configInput());
export const testStore = (changes: Partial<StoreConfig> = {}): StoreConfig => ({
  ...testConfig().stores[0]!,
  ...changes,
});
