import { batchReads } from "../../chain/batchReads.ts";
import { checkChain, type Reader } from "../../chain/client.ts";
import { describeChainError } from "../../chain/send.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import type { Alert } from "./alerts.ts";
import { collectState } from "./collect.ts";
import { collectKeeper } from "./collectKeeper.ts";
import { collectReversed } from "./collectReversed.ts";
import { decide, type StoreStatus } from "./decide.ts";
import { decideKeeper, type KeeperState } from "./decideKeeper.ts";
import { collectDue, statementsByStore } from "./due.ts";

const storesAtOnce = 500;

export interface StatusOptions {
  config: KeeperConfig;
  reader: Reader;
  stores?: readonly StoreConfig[];
  journal?: Journal;
  /** The wall clock, Unix seconds. */
  now?: number;
}

export interface Status {
  stores: StoreStatus[];
  keeper: KeeperState;
  alerts: Alert[];
}

/** What is due, late, stuck, owed and underfunded, in each store and of the keeper, as of one block. */
export async function status(options: StatusOptions): Promise<Status> {
  const { config, reader, journal, now = Math.floor(Date.now() / 1000) } = options;
  const stores = options.stores ?? config.stores;
  await checkChain(reader, config.chainId);
  const block = await reader.getBlock();
  const batch = batchReads(reader, block.number);
  const statements = statementsByStore(config);
  const found: StoreStatus[] = [];
  const unreadable: Alert[] = [];
  const look = async (store: StoreConfig): Promise<StoreStatus | Alert> => {
    try {
      const state = await collectState(batch, block, store);
      const own = statements.get(store.name) ?? [];
      const reversed = await collectReversed(batch, store, journal);
      return decide(state, store, await collectDue(reader, config, store, state, own), reversed);
    } catch (error) {
      return { alert: "Unreadable", store: store.name, detail: describeChainError(error) };
    }
  };
  for (let start = 0; start < stores.length; start += storesAtOnce) {
    for (const result of await Promise.all(stores.slice(start, start + storesAtOnce).map(look))) {
      if ("alert" in result) unreadable.push(result);
      else found.push(result);
    }
  }
  const keeper = await collectKeeper(reader, config, journal);
  const alerts = [
    ...unreadable,
    ...found.flatMap((store) => store.alerts),
    ...decideKeeper(keeper, config, found, BigInt(now)),
  ];
  return { stores: found, keeper, alerts };
}
