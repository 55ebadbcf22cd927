import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import type { DepositRecord, SettlementRecord } from "../../settlement/record.ts";
import type { Refusal, Side } from "../ingest/collect.ts";
import { ingest } from "../ingest/job.ts";

export interface Seen {
  records: SettlementRecord[];
  deposits: DepositRecord[];
  refused: Refusal[];
}

/** What one side's attestor has in front of it: only files, or only journal entries, of its own source. */
export function collect(
  role: Side,
  paths: readonly string[],
  store: StoreConfig,
  journal: Journal | undefined,
): Seen {
  if (paths.length === 0) {
    return role === "commerce"
      ? { records: journal?.reports(store.name) ?? [], deposits: [], refused: [] }
      : { records: [], deposits: journal?.deposits(store.name) ?? [], refused: [] };
  }
  const read = ingest({ paths, store, journal, only: role, dryRun: true });
  const reversed = new Set(read.reversals.map(({ settlementId }) => settlementId));
  return {
    records: read.settlements.map(({ record }) => record),
    deposits: role === "bank" ? read.deposits.filter(({ settlementId }) => !reversed.has(settlementId)) : [],
    refused: read.refused,
  };
}
