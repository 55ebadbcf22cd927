import { existsSync } from "node:fs";
import { join } from "node:path";
import type { StoreConfig } from "../../config/schema.ts";
import type { Refusal } from "../../errors.ts";
import { slug } from "../../journal/files.ts";
import { type Side, sides } from "../../settlement/record.ts";
import { type ConnectOptions, connectionOf } from "../../sources/catalog.ts";
import { receive } from "./inbox.ts";

export interface Fetched {
  /** Folders with everything that the store's sources have ever handed over. */
  paths: string[];
  /** Files of this run. */
  written: string[];
  /** Sources that did not finish. */
  refused: Refusal[];
}

export interface FetchOptions extends ConnectOptions {
  store: StoreConfig;
  /** The folder of all stores' documents. */
  inbox: string;
  /** One side's source alone, as on an attestor's machine, which has no other's secrets. */
  only?: Side;
}

/** Fetches what the store's configured sources have that is not in the inbox yet. */
export async function fetchSources(options: FetchOptions): Promise<Fetched> {
  const { store, inbox, only } = options;
  const fetched: Fetched = { paths: [], written: [], refused: [] };
  for (const side of sides) {
    if (only !== undefined && only !== side) continue;
    const connection = connectionOf(store, side, options);
    if (connection === undefined) continue;
    const folder = join(inbox, slug(store.name), side);
    const { written, problem } = await receive(connection.fetch, folder);
    if (existsSync(folder)) fetched.paths.push(folder);
    fetched.written.push(...written);
    if (problem !== undefined) fetched.refused.push({ file: problem.place.file ?? folder, error: problem });
  }
  return fetched;
}
