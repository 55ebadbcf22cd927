import { existsSync } from "node:fs";
import { join } from "node:path";
import type { StoreConfig } from "../../config/schema.ts";
import { slug } from "../../journal/files.ts";
import type { Clock } from "../../sources/api/clock.ts";
import { configuredSource, type Environment } from "../../sources/configured.ts";
import { receive } from "../../sources/inbox.ts";
import type { Refusal, Side } from "./collect.ts";

export interface Fetched {
  /** Folders with what the store's sources have handed over, ever. */
  paths: string[];
  /** Files of this run. */
  written: string[];
  /** Sources that did not get to their end. */
  refused: Refusal[];
}

export interface FetchOptions {
  store: StoreConfig;
  /** The folder of all stores' documents. */
  inbox: string;
  /** One side's source alone, as on an attestor's machine, which has no other's secrets. */
  only?: Side;
  environment?: Environment;
  clock?: Clock;
}

/** Fetches what the store's configured sources have that is not in the inbox yet. */
export async function fetchSources(options: FetchOptions): Promise<Fetched> {
  const { store, inbox, only, environment, clock } = options;
  const fetched: Fetched = { paths: [], written: [], refused: [] };
  for (const side of ["commerce", "bank"] as const) {
    if (only !== undefined && only !== side) continue;
    const source = configuredSource(store, side, environment, clock);
    if (source === undefined) continue;
    const folder = join(inbox, slug(store.name), side);
    const { written, problem } = await receive(source, folder);
    if (existsSync(folder)) fetched.paths.push(folder);
    fetched.written.push(...written);
    if (problem !== undefined) fetched.refused.push({ file: problem.place.file ?? folder, error: problem });
  }
  return fetched;
}
