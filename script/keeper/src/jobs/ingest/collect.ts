import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { asKeeperError, KeeperError } from "../../errors.ts";
import type { DepositRecord, SettlementRecord } from "../../settlement/record.ts";
import { readSettlementReportFile } from "../../sources/amazon-v2/read.ts";
import type { ReportStore } from "../../sources/amazon-v2/summary.ts";
import { suspects } from "../../sources/amazon-v2/suspects.ts";
import type { ReportRow } from "../../sources/amazon-v2/totals.ts";
import { type BankFile, bankColumns, readBankCsv } from "../../sources/bank-csv/read.ts";
import { fileChunks } from "../../sources/text.ts";

export type Side = "commerce" | "bank";

export interface Refusal {
  file: string;
  error: KeeperError;
}

export interface Collected {
  reports: { file: string; record: SettlementRecord }[];
  banks: { file: string; content: BankFile }[];
  refused: Refusal[];
  /** Files of the other side, left unread. */
  skipped: string[];
}

/** Files under `paths`, folders one level deep, in name order. */
export function listFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    let folder: boolean;
    try {
      folder = statSync(path).isDirectory();
    } catch {
      throw new KeeperError("Usage", "no such file or folder", { file: path });
    }
    if (!folder) return [path];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(txt|tsv|csv)$/i.test(entry.name))
      .map((entry) => join(path, entry.name))
      .sort();
  });
}

/** Which side a file speaks for, by its first line, else by its name; its reader does the checking. */
export function sideOf(file: string, bytes: Uint8Array): Side {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).toLowerCase();
  if (start.includes("settlement-id")) return "commerce";
  if (bankColumns.slice(0, 2).every((name) => start.includes(name))) return "bank";
  return /\.csv$/i.test(file) ? "bank" : "commerce";
}

/** Reads every file for itself; what is wrong with one is kept beside what is right with the others. */
export function collect(paths: readonly string[], store: ReportStore | undefined, only?: Side): Collected {
  const result: Collected = { reports: [], banks: [], refused: [], skipped: [] };
  for (const file of listFiles(paths)) {
    const [start = new Uint8Array()] = fileChunks(file);
    const side = sideOf(file, start);
    if (only !== undefined && side !== only) {
      result.skipped.push(file);
      continue;
    }
    try {
      if (side === "commerce")
        result.reports.push({ file, record: readSettlementReportFile(file, { file, store }) });
      else result.banks.push({ file, content: readBankCsv(readFileSync(file), { file, store }) });
    } catch (error) {
      result.refused.push({ file, error: asKeeperError(error) });
    }
  }
  return result;
}

/** Lines of the report behind `record` that alone would explain a deposit `difference` minor units off its total. */
export function explainDifference(
  record: SettlementRecord,
  deposit: DepositRecord,
  difference: bigint,
  digits: number,
): string[] {
  const rows: ReportRow[] = [];
  try {
    const onRow = (row: ReportRow) => rows.push(row);
    if (readSettlementReportFile(record.file, { file: record.file, onRow }).evidence !== record.evidence)
      return [];
  } catch {
    // The report is not at hand (another machine attested it): the difference is still told, without lines.
    return [];
  }
  const hints = suspects(rows, difference, digits).map((hint) => `${basename(record.file)} ${hint}`);
  return [`${basename(deposit.file)} line ${deposit.line}: ${deposit.amount} ${deposit.currency}`, ...hints];
}
