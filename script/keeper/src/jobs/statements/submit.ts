import { type Clients, checkChain, type Reader, type Writer } from "../../chain/client.ts";
import { type SendOptions, sendOptions } from "../../chain/send.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import type { Loaded } from "./collect.ts";

export interface SubmitOptions {
  config: KeeperConfig;
  clients: Clients;
  /** Only these stores; by default all. */
  stores?: readonly StoreConfig[];
  dryRun?: boolean;
}

/** What one job makes of the statements of one store. */
export interface Submission<Statement, Planned, Outcome> {
  /** What needs the keeper's key, such as `settling`. */
  doing: string;
  plan(store: StoreConfig, loaded: readonly Loaded<Statement>[], reader: Reader): Promise<Planned[]>;
  execute(
    planned: readonly Planned[],
    store: StoreConfig,
    clients: { reader: Reader; writer: Writer },
    send: SendOptions,
  ): Promise<Outcome[]>;
}

export interface SubmittedStore<Planned, Outcome> {
  store: string;
  plan: Planned[];
  /** Empty in a dry run. */
  outcomes: Outcome[];
}

/** Plans and submits store by store; a store without statements is left out. */
export async function submitByStore<Statement extends { store: string }, Planned, Outcome>(
  statements: readonly Loaded<Statement>[],
  options: SubmitOptions,
  { doing, plan, execute }: Submission<Statement, Planned, Outcome>,
): Promise<SubmittedStore<Planned, Outcome>[]> {
  const { config, clients, dryRun = false } = options;
  const { reader, writer } = clients;
  await checkChain(reader, config.chainId);
  const done: SubmittedStore<Planned, Outcome>[] = [];
  for (const store of options.stores ?? config.stores) {
    const loaded = statements.filter(({ statement }) => statement.store === store.name);
    if (loaded.length === 0) continue;
    const planned = await plan(store, loaded, reader);
    const entry = { store: store.name, plan: planned, outcomes: [] as Outcome[] };
    done.push(entry);
    if (dryRun) continue;
    if (writer === undefined) throw new KeeperError("BadKey", `${doing} needs the keeper's key`);
    entry.outcomes = await execute(planned, store, { reader, writer }, sendOptions(config));
  }
  return done;
}
