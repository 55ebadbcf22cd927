import { batchReads } from "../../chain/batchReads.ts";
import { checkChain, type Reader } from "../../chain/client.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { collectState } from "./collect.ts";
import { decide, type StoreStatus } from "./decide.ts";

const storesAtOnce = 500;

/** What is due, late, owed and pending in each store, read from the chain as of one block. */
export async function status(options: {
  config: KeeperConfig;
  reader: Reader;
  stores?: readonly StoreConfig[];
}): Promise<StoreStatus[]> {
  const { config, reader } = options;
  const stores = options.stores ?? config.stores;
  await checkChain(reader, config.chainId);
  const block = await reader.getBlock();
  const batch = batchReads(reader, block.number);
  const results: StoreStatus[] = [];
  for (let start = 0; start < stores.length; start += storesAtOnce) {
    const some = stores.slice(start, start + storesAtOnce);
    const states = await Promise.all(some.map((store) => collectState(batch, block, store)));
    results.push(...states.map((state, index) => decide(state, some[index]!)));
  }
  return results;
}
