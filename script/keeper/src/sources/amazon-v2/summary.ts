import { seconds } from "@takings/sdk";
import { KeeperError } from "../../errors.ts";
import { minorDigits } from "../../money/minor.ts";
import type { StoreIdentity } from "../source.ts";
import { at } from "./columns.ts";
import type { Line } from "./lines.ts";
import { Locale } from "./locale.ts";

/** A report's first row, which states what the others have to add up to. */
export interface Summary {
  settlementId: string;
  currency: string;
  digits: number;
  total: bigint;
  periodStart: number;
  periodEnd: number;
  depositDate: string | null;
  locale: Locale;
  /** As written. */
  cells: readonly string[];
}

export function otherStore(
  file: string,
  line: number,
  store: StoreIdentity,
  what: string,
  expected: string,
  found: string,
) {
  return new KeeperError("OtherStore", `another store's report: ${what} is not ${store.name}'s`, {
    file,
    line,
    expected,
    found: JSON.stringify(found),
  });
}

export function readSummary(
  { number: line, cells }: Line,
  file: string,
  store: StoreIdentity | undefined,
): Summary {
  const bad = (expected: string, found: string) =>
    new KeeperError("BadRow", "the first row is not the report's summary", { file, line, expected, found });
  const settlementId = cells[at.settlementId]!;
  if (!/^[A-Za-z0-9-]{1,64}$/.test(settlementId)) throw bad("a settlement-id", JSON.stringify(settlementId));
  for (const [name, index] of [
    ["settlement-start-date", at.start],
    ["settlement-end-date", at.end],
    ["total-amount", at.total],
    ["currency", at.currency],
  ] as const) {
    if (cells[index] === "") throw bad(name, "an empty cell");
  }
  if (cells[at.amount] !== "") throw bad("an empty amount", JSON.stringify(cells[at.amount]));
  const currency = cells[at.currency]!;
  const digits = minorDigits(currency, file, line);
  if (store !== undefined && currency !== store.currency) {
    throw otherStore(file, line, store, "the currency", store.currency, currency);
  }
  const locale = new Locale(file, digits);
  const periodStart = locale.date(cells[at.start]!, line, "settlement-start-date");
  const periodEnd = locale.date(cells[at.end]!, line, "settlement-end-date");
  if (periodEnd <= periodStart) {
    throw new KeeperError("BadDate", "the settlement ends before it starts", {
      file,
      line,
      expected: `an end after ${cells[at.start]}`,
      found: cells[at.end],
    });
  }
  const deposit = cells[at.deposit]!;
  const depositAt = deposit === "" ? undefined : locale.date(deposit, line, "deposit-date");
  // A day of grace: the deposit may be written as a date, and is then the midnight before the settlement's end.
  if (depositAt !== undefined && depositAt + seconds.day < periodEnd) {
    throw new KeeperError("BadDate", "the deposit comes before the settlement's end", {
      file,
      line,
      expected: `a deposit after ${cells[at.end]}`,
      found: deposit,
    });
  }
  return {
    settlementId,
    currency,
    digits,
    total: locale.amount(cells[at.total]!, line, "total-amount"),
    periodStart,
    periodEnd,
    depositDate: depositAt === undefined ? null : new Date(depositAt * 1000).toISOString(),
    locale,
    cells,
  };
}
