import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import type { Side } from "../../settlement/record.ts";
import { ingest } from "../ingest/job.ts";
import { type Seen, seenIn } from "./decide.ts";

/** What one side's attestor sees: only files, or only journal entries, of its own source. */
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
  return seenIn(role, read);
}
