import { settlementReportColumns } from "@takings/keeper";
/** Writes Amazon settlement reports, flat file V2: tab separated, no quoting, one locale per file. */

export interface Locale {
  marketplace: string;
  currency: string;
  /** `dotted`: DD.MM.YYYY HH:MM:SS UTC throughout; `us`: MM/DD/YY next to YYYY-MM-DD HH:MM:SS UTC. */
  dates: "dotted" | "us";
  decimalMark: "." | ",";
  /** Some marketplaces' files end in a blank line. */
  blankLastLine: boolean;
}

/** One row of a report; `amount` in the currency's hundredths, signed as in the report. */
export interface ReportLine {
  type: string;
  amountType: string;
  description: string;
  amount: bigint;
  /** Unix milliseconds. */
  postedAt: number;
  item?: ReportItem;
  promotionId?: string;
}

export interface ReportItem {
  orderId: string;
  shipmentId: string;
  itemCode: string;
  sku: string;
  units: number;
  adjustmentId?: string;
}

export interface ReportContent {
  settlementId: string;
  periodStart: number;
  periodEnd: number;
  depositAt: number;
  lines: readonly ReportLine[];
}

const HEADER = settlementReportColumns.join("\t");
const SUMMARY_TAIL = "\t".repeat(18);

export function formatHundredths(amount: bigint, mark: "." | ","): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

export function totalOf(lines: readonly ReportLine[]): bigint {
  return lines.reduce((sum, line) => sum + line.amount, 0n);
}

function day(at: number, dates: Locale["dates"]): string {
  const [year, month, date] = new Date(at).toISOString().slice(0, 10).split("-") as [string, string, string];
  return dates === "dotted" ? `${date}.${month}.${year}` : `${month}/${date}/${year.slice(2)}`;
}

function moment(at: number, dates: Locale["dates"]): string {
  const iso = new Date(at).toISOString();
  return `${dates === "dotted" ? day(at, dates) : iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}

function renderLine(settlementId: string, line: ReportLine, locale: Locale): string {
  const { item } = line;
  return [
    `${settlementId}\t\t\t\t\t`,
    line.type,
    item?.orderId ?? "",
    item?.orderId ?? "",
    item?.adjustmentId ?? "",
    item?.shipmentId ?? "",
    item === undefined ? "" : locale.marketplace,
    line.amountType,
    line.description,
    formatHundredths(line.amount, locale.decimalMark),
    item === undefined ? "" : "AFN",
    day(line.postedAt, locale.dates),
    moment(line.postedAt, locale.dates),
    item?.itemCode ?? "",
    "\t",
    item?.sku ?? "",
    item?.units ?? "",
    line.promotionId ?? "",
  ].join("\t");
}

/** The report's bytes; its total-amount is the exact sum of its lines. */
export function renderReport(report: ReportContent, locale: Locale): Uint8Array {
  const summary = [
    report.settlementId,
    moment(report.periodStart, locale.dates),
    moment(report.periodEnd, locale.dates),
    moment(report.depositAt, locale.dates),
    formatHundredths(totalOf(report.lines), locale.decimalMark),
    locale.currency,
  ].join("\t");
  const rows = report.lines.map((line) => renderLine(report.settlementId, line, locale));
  const end = locale.blankLastLine ? "\n\n" : "\n";
  return Buffer.from([HEADER, summary + SUMMARY_TAIL, ...rows].join("\n") + end, "utf8");
}
