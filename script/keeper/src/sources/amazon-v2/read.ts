import type { Hex } from "viem";
import { KeeperError } from "../../errors.ts";
import { formatMinor } from "../../money/minor.ts";
import type { SettlementRecord } from "../../settlement/record.ts";
import { hashing } from "../hash.ts";
import { fileChunks } from "../text.ts";
import { classify } from "./classify.ts";
import { at } from "./columns.ts";
import { dataLines, type Line } from "./lines.ts";
import { otherStore, type ReportStore, readSummary, type Summary } from "./summary.ts";
import { suspects } from "./suspects.ts";
import { type ReportRow, Totals } from "./totals.ts";

export interface ReadReportOptions {
  /** The name used in errors. */
  file: string;
  /** Without it the report is read but belongs to nobody. */
  store?: ReportStore;
  /** Called for each data row, in order. */
  onRow?: (row: ReportRow) => void;
}

function readRow(
  { number: line, cells }: Line,
  file: string,
  summary: Summary,
  store: ReportStore | undefined,
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
  const type = cells[at.type]!;
  const amountType = cells[at.amountType]!;
  const description = cells[at.description]!;
  const amount = summary.locale.amount(cells[at.amount]!, line, "amount");
  for (const [name, index] of [
    ["posted-date", at.postedDate],
    ["posted-date-time", at.postedAt],
  ] as const) {
    const cell = cells[index]!;
    if (cell !== "") summary.locale.date(cell, line, name);
  }
  if (store !== undefined) checkStore(cells, file, line, store);
  return { line, type, amountType, description, amount, class: classify(type, amountType, description) };
}

function checkStore(cells: string[], file: string, line: number, store: ReportStore): void {
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

function notReconciled(
  chunks: Iterable<Uint8Array>,
  file: string,
  summary: Summary,
  totals: Totals,
): KeeperError {
  const show = (value: bigint) => `${formatMinor(value, summary.digits)} ${summary.currency}`;
  const computed = totals.sum();
  const difference = computed - summary.total;
  return new KeeperError(
    "TotalMismatch",
    `rows do not add up to the stated total: off by ${show(difference)}`,
    {
      file,
      line: 2,
      expected: show(summary.total),
      found: `${show(computed)} on ${totals.rows} rows (the file is cut off, or a row is altered, missing or doubled)`,
      hints: suspects(rowsOf(chunks, file, summary), difference, summary.digits),
    },
  );
}

function toRecord(file: string, evidence: Hex, summary: Summary, totals: Totals): SettlementRecord {
  const show = (value: bigint) => formatMinor(value, summary.digits);
  const sums = totals.byClass;
  return {
    source: "amazon-v2",
    file,
    settlementId: summary.settlementId,
    currency: summary.currency,
    periodStart: summary.periodStart,
    periodEnd: summary.periodEnd,
    depositDate: summary.depositDate,
    statedTotal: show(summary.total),
    computedTotal: show(totals.sum()),
    reconciles: true,
    gross: show(sums.gross),
    promotion: show(sums.promotion),
    refunds: show(-sums.refund),
    refundFeeReversal: show(sums.refundFeeReversal),
    fees: show(sums.fee),
    advertising: show(sums.advertising),
    reimbursement: show(sums.reimbursement),
    cashMovement: show(sums.cashMovement),
    tax: show(sums.tax),
    reserve: show(sums.reserve),
    quarantined: show(sums.quarantined),
    quarantinedKinds: totals.quarantinedKinds(summary.digits),
    rows: totals.rows,
    evidence,
  };
}

function read(chunks: () => Iterable<Uint8Array>, options: ReadReportOptions): SettlementRecord {
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
  if (totals.sum() !== summary.total) throw notReconciled(chunks(), file, summary, totals);
  return toRecord(file, hashed.digest(), summary, totals);
}

/**
 * Reads one Amazon settlement report (flat file V2) and reconciles it to its own stated total, to the minor unit.
 * Anything that is not exactly such a report of `store` is refused with a {@link KeeperError} naming file and line.
 * Rows of unknown kinds are counted and listed as quarantined; such a record must not be attested.
 */
export const readSettlementReport = (bytes: Uint8Array, options: ReadReportOptions): SettlementRecord =>
  read(() => [bytes], options);

/** {@link readSettlementReport} of a file, of which it holds one piece at a time, however long it is. */
export const readSettlementReportFile = (path: string, options: ReadReportOptions): SettlementRecord =>
  read(() => fileChunks(path), options);
