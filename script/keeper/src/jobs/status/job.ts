import { checkChain, type Reader } from "../../chain/client.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { collectState } from "./collect.ts";
import { decide, type StoreStatus } from "./decide.ts";

/** What is due, late, owed and pending in each store, read from the chain. */
export async function status(options: {
  config: KeeperConfig;
  reader: Reader;
  stores?: readonly StoreConfig[];
}): Promise<StoreStatus[]> {
  const { config, reader } = options;
  await checkChain(reader, config.chainId);
  const results: StoreStatus[] = [];
  for (const store of options.stores ?? config.stores)
    results.push(decide(await collectState(reader, store), store));
  return results;
}
