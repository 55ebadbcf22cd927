import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import { minorDigits } from "../../money/minor.ts";
import { collect, explainDifference, type Side } from "./collect.ts";
import { type Decided, decide } from "./decide.ts";
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
  const memory = store === undefined ? undefined : journal;
  const bankMemory = only === "commerce" ? undefined : memory;
  const decided = decide(collected, {
    store: store?.name,
    reports: memory?.knownReports() ?? [],
    deposits: bankMemory?.deposits(store!.name) ?? [],
    reversals: bankMemory?.deposits(store!.name, true) ?? [],
  });
  const explanations: Record<string, string[]> = {};
  for (const { record, deposit, depositState, difference } of decided.settlements) {
    if (depositState !== "mismatched" || deposit === undefined) continue;
    explanations[record.settlementId] = explainDifference(
      record,
      deposit,
      difference,
      minorDigits(record.currency),
    );
  }
  if (store !== undefined && journal !== undefined && !dryRun) execute(decided, store.name, journal, now);
  return { ...decided, skipped: collected.skipped, explanations };
}
