import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import type { Side } from "../../settlement/record.ts";
import { collect, collectHints, collectKnown } from "./collect.ts";
import { type Decided, decide, mismatches } from "./decide.ts";
import { execute } from "./execute.ts";

export interface IngestOptions {
  /** Report and bank files, or folders of them. */
  paths: readonly string[];
  /** Without a store the files are only read and checked. */
  store?: StoreConfig;
  /** Without a journal only this run's files are compared. */
  journal?: Journal;
  /** Read only this side's files. */
  only?: Side;
  dryRun?: boolean;
  /** Unix seconds. */
  now?: number;
}

export interface IngestResult extends Decided {
  skipped: string[];
  /** Settlement id → what could explain its deposit difference. */
  explanations: Record<string, string[]>;
}

/** Reads, reconciles and compares a store's files; remembers them in the journal unless it is a dry run. */
export function ingest(options: IngestOptions): IngestResult {
  const { paths, store, journal, only, dryRun = false, now = Math.floor(Date.now() / 1000) } = options;
  const collected = collect(paths, store, only);
  const decided = decide(collected, collectKnown(store?.name, journal, only));
  const explanations = Object.fromEntries(
    mismatches(decided).map(({ record, deposit, difference }) => [
      record.settlementId,
      collectHints(record, deposit, difference),
    ]),
  );
  if (store !== undefined && journal !== undefined && !dryRun) execute(decided, store.name, journal, now);
  return { ...decided, skipped: collected.skipped, explanations };
}
