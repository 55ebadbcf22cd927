import { basename } from "node:path";
import type { Journal } from "../../journal/journal.ts";
import { step } from "../../steps.ts";
import type { Decided } from "./decide.ts";

/** Remembers what was taken; quarantined and refused files leave no trace, so a corrected rule or file can follow. */
export function execute(decided: Decided, store: string, journal: Journal, now: number): void {
  step("ingest:read");
  journal.atomically(() => {
    for (const { record, status } of decided.settlements) {
      if (status === "accepted") journal.addReport(store, basename(record.file), record, now);
    }
    step("ingest:remembering");
    for (const deposit of decided.deposits) journal.addDeposit(store, deposit, now);
    for (const reversal of decided.reversals) journal.addReversal(store, reversal, now);
  });
  step("ingest:remembered");
}
