import { KeeperError } from "../../errors.ts";
import { formatMinor, minorDigits } from "../../money/minor.ts";
import type { SettlementRecord } from "../../settlement/record.ts";
import { hashing } from "../shared/hash.ts";
import { fileChunks } from "../shared/text.ts";
import type { Chunks, ReadContext, StoreIdentity } from "../source.ts";
import { classify } from "./classify.ts";
import { at } from "./columns.ts";
import { dataLines, type Line } from "./lines.ts";
import { NotReconciled, toRecord } from "./outcome.ts";
import { otherStore, readSummary, type Summary } from "./summary.ts";
import { suspects } from "./suspects.ts";
import { type ReportRow, Totals } from "./totals.ts";

export interface ReadReportOptions extends ReadContext {
  /** Called for each data row, in order. */
  onRow?: (row: ReportRow) => void;
}

const ownedBySummary = [
  ["settlement-start-date", at.start],
  ["settlement-end-date", at.end],
  ["deposit-date", at.deposit],
] as const;

const posted = [
  ["posted-date", at.postedDate],
  ["posted-date-time", at.postedAt],
] as const;

function readRow(
  { number: line, cells }: Line,
  file: string,
  summary: Summary,
  store: StoreIdentity | undefined,
): ReportRow {
  if (cells[at.settlementId] !== summary.settlementId) {
    throw new KeeperError("MixedSettlements", "rows of two settlements in one report", {
      file,
      line,
      expected: summary.settlementId,
      found: JSON.stringify(cells[at.settlementId]),
    });
  }
  const currency = cells[at.currency]!;
  if (currency !== "" && currency !== summary.currency) {
    throw new KeeperError("MixedCurrencies", "two currencies in one report", {
      file,
      line,
      expected: summary.currency,
      found: JSON.stringify(currency),
    });
  }
  if (cells[at.total] !== "") {
    throw new KeeperError("DuplicateSettlement", "a second summary row: the report is in this file twice", {
      file,
      line,
      expected: "one summary row, on line 2",
      found: `total-amount ${cells[at.total]}`,
    });
  }
  for (const [name, index] of ownedBySummary) {
    const cell = cells[index]!;
    if (cell !== "" && cell !== summary.cells[index]) {
      throw new KeeperError("BadRow", `${name} is not the summary's: columns are shifted here`, {
        file,
        line,
        expected: `an empty cell or ${JSON.stringify(summary.cells[index])}`,
        found: JSON.stringify(cell),
      });
    }
  }
  const type = cells[at.type]!;
  const amountType = cells[at.amountType]!;
  const description = cells[at.description]!;
  const amount = summary.locale.amount(cells[at.amount]!, line, "amount");
  for (const [name, index] of posted) {
    const cell = cells[index]!;
    if (cell !== "") summary.locale.date(cell, line, name);
  }
  if (store !== undefined) checkStore(cells, file, line, store);
  return { line, type, amountType, description, amount, class: classify(type, amountType, description) };
}

function checkStore(cells: string[], file: string, line: number, store: StoreIdentity): void {
  const marketplace = cells[at.marketplace]!;
  if (
    marketplace !== "" &&
    !store.marketplaces.some((name) => name.toLowerCase() === marketplace.toLowerCase())
  ) {
    throw otherStore(file, line, store, "the marketplace", store.marketplaces.join(" or "), marketplace);
  }
  const sku = cells[at.sku]!;
  if (store.skuPrefix !== undefined && sku !== "" && !sku.startsWith(store.skuPrefix)) {
    throw otherStore(file, line, store, "the SKU", `${store.skuPrefix}…`, sku);
  }
}

function* rowsOf(chunks: Iterable<Uint8Array>, file: string, summary: Summary): Generator<ReportRow> {
  const lines = dataLines(chunks, file);
  lines.next();
  for (const line of lines) yield readRow(line, file, summary, undefined);
}

/**
 * Reads one Amazon settlement report (flat file V2) and reconciles it to its own stated total, to the minor unit.
 * Anything that is not exactly such a report of `store` is refused with a {@link KeeperError} naming file and line.
 * Rows of unknown kinds are counted and listed as quarantined; such a record must not be attested.
 */
export function read(chunks: Chunks, options: ReadReportOptions): SettlementRecord {
  const { file, store, onRow } = options;
  const hashed = hashing(chunks());
  const lines = dataLines(hashed.chunks, file);
  const first = lines.next();
  if (first.done) {
    throw new KeeperError("EmptyFile", "a header and nothing else", {
      file,
      line: 1,
      expected: "a summary row on line 2",
      found: "the end of the file",
    });
  }
  const summary = readSummary(first.value, file, store);
  const totals = new Totals();
  for (const line of lines) {
    const row = readRow(line, file, summary, store);
    totals.add(row);
    onRow?.(row);
  }
  summary.locale.checkUnambiguous();
  const record = toRecord(file, hashed.digest(), summary, totals);
  if (record.reconciles) return record;
  const difference = totals.sum() - summary.total;
  const hints = suspects(rowsOf(chunks(), file, summary), difference, summary.digits);
  throw new NotReconciled(record, formatMinor(difference, summary.digits), hints);
}

/** {@link read} of a report that is in memory. */
export const readSettlementReport = (bytes: Uint8Array, options: ReadReportOptions): SettlementRecord =>
  read(() => [bytes], options);

/** {@link read} of a file, of which it holds one piece at a time, however long it is. */
export const readSettlementReportFile = (path: string, options: ReadReportOptions): SettlementRecord =>
  read(() => fileChunks(path), options);

/** Lines of the report behind `record` that alone would explain a deposit `difference` minor units off its total. */
export function explain(chunks: Chunks, record: SettlementRecord, difference: bigint): string[] | undefined {
  const rows: ReportRow[] = [];
  const { evidence } = read(chunks, { file: record.file, onRow: (row) => rows.push(row) });
  if (evidence !== record.evidence) return undefined;
  return suspects(rows, difference, minorDigits(record.currency));
}
