import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { asKeeperError, KeeperError } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import type { DepositRecord, SettlementRecord, Side } from "../../settlement/record.ts";
import { explainReport, isDocument, readDocument } from "../../sources/catalog.ts";
import type { StoreIdentity } from "../../sources/source.ts";
import type { Collected, Known } from "./decide.ts";

/** Files under `paths`, folders one level deep, in name order. */
function listFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    let folder: boolean;
    try {
      folder = statSync(path).isDirectory();
    } catch {
      throw new KeeperError("Usage", "no such file or folder", { file: path });
    }
    if (!folder) return [path];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && isDocument(entry.name))
      .map((entry) => join(path, entry.name))
      .sort();
  });
}

/** Reads each file on its own; one that is refused does not affect the others. */
export function collect(paths: readonly string[], store: StoreIdentity | undefined, only?: Side): Collected {
  const result: Collected = { reports: [], banks: [], refused: [], skipped: [] };
  for (const file of listFiles(paths)) {
    try {
      const read = readDocument(file, store, only);
      if (read.record === undefined) result.skipped.push(file);
      else if (read.side === "commerce") result.reports.push({ file, record: read.record });
      else result.banks.push({ file, content: read.record });
    } catch (error) {
      result.refused.push({ file, error: asKeeperError(error) });
    }
  }
  return result;
}

/** What the journal remembers that this run's files are compared with; of one side only what that side may know. */
export function collectKnown(store: string | undefined, journal: Journal | undefined, only?: Side): Known {
  const none = { store, reports: [], deposits: [], reversals: [] };
  if (store === undefined || journal === undefined) return none;
  const reports = journal.knownReports();
  if (only === "commerce") return { ...none, reports };
  return { store, reports, deposits: journal.deposits(store), reversals: journal.deposits(store, true) };
}

/** Places to look at where a deposit is `difference` minor units off its report's total: its row, and the report's lines. */
export function collectHints(record: SettlementRecord, deposit: DepositRecord, difference: bigint): string[] {
  let lines: string[] | undefined;
  try {
    lines = explainReport(record, difference);
  } catch {
    // The report is on another machine: the difference is shown without lines.
  }
  if (lines === undefined) return [];
  const hints = lines.map((line) => `${basename(record.file)} ${line}`);
  return [`${basename(deposit.file)} line ${deposit.line}: ${deposit.amount} ${deposit.currency}`, ...hints];
}
