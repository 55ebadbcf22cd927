import { parseAmount } from "@takings/sdk";
import { type Clients, checkChain } from "../../chain/client.ts";
import { sendOptions } from "../../chain/send.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import { collect } from "./collect.ts";
import { decide, type ReviewAction } from "./decide.ts";
import { type ActionOutcome, execute } from "./execute.ts";

export interface ReviewOptions {
  config: KeeperConfig;
  clients: Clients;
  stores?: readonly StoreConfig[];
  dryRun?: boolean;
}

export interface ReviewedStore {
  store: string;
  due: ReviewAction[];
  outcomes: ActionOutcome[];
}

/** Does what is due with reserved tokens: reviews, looks at the pool, slices, releases, royalties returned, burns. */
export async function review(options: ReviewOptions): Promise<ReviewedStore[]> {
  const { config, clients, dryRun = false } = options;
  const { reader, writer } = clients;
  await checkChain(reader, config.chainId);
  const send = sendOptions(config);
  const results: ReviewedStore[] = [];
  for (const store of options.stores ?? config.stores) {
    if (store.vesting === undefined) continue;
    const due = decide(
      await collect(reader, store.vesting),
      parseAmount(store.minPayout, store.assetDecimals),
    );
    const entry: ReviewedStore = { store: store.name, due, outcomes: [] };
    results.push(entry);
    if (dryRun || due.length === 0) continue;
    if (writer === undefined) throw new KeeperError("BadKey", "reviewing needs the keeper's key");
    entry.outcomes = await execute(due, store.vesting, { reader, writer }, send);
  }
  return results;
}
