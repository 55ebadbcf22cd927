import { KeeperError } from "../../errors.ts";
import { formatMinor, minorDigits, parseMinor } from "../../money/minor.ts";
import type { DepositRecord } from "../../settlement/record.ts";
import { type CsvRow, csvDate, readCsv } from "../csv.ts";

/** The columns of a bank file, in order; `balance` may follow and is then checked row by row. */
export const bankColumns = ["date", "value_date", "amount", "currency", "reference", "description"] as const;

export interface BankStore {
  name: string;
  currency: string;
}

export interface BankFile {
  /** One per settlement id. */
  deposits: DepositRecord[];
  /** Money taken back for a settlement; such a settlement needs a signed adjustment and is not attested. */
  reversals: DepositRecord[];
  /** Rows that name no settlement: the account's other business. */
  others: number;
}

/** The settlement id in a payment reference: after `settlement:`, else the only run of 8 to 20 digits. */
export function settlementIdIn(reference: string, file: string, line: number): string | undefined {
  const named = /(?:^|\s)settlement:([A-Za-z0-9-]{1,64})(?=\s|$)/i.exec(reference);
  if (named !== null) return named[1];
  const runs = [...reference.matchAll(/(?<!\d)\d{8,20}(?!\d)/g)].map(([run]) => run);
  if (new Set(runs).size > 1) {
    throw new KeeperError("BadRow", "a reference that could name two settlements", {
      file,
      line,
      expected: "one settlement id, or settlement:<id>",
      found: JSON.stringify(reference),
    });
  }
  return runs[0];
}

function amountOf(row: CsvRow, column: string, digits: number, file: string): bigint {
  try {
    return parseMinor(row.cells[column]!, digits);
  } catch {
    throw new KeeperError("BadAmount", `${column} is not an amount`, {
      file,
      line: row.line,
      expected: `digits with a decimal point and up to ${digits} decimals`,
      found: JSON.stringify(row.cells[column]),
    });
  }
}

/**
 * Reads a bank statement (CSV with {@link bankColumns}). A row belongs to a settlement when its reference names one;
 * an amount of 0 states that nothing was paid for it. Two rows for one settlement are refused, never added up.
 */
export function readBankCsv(bytes: Uint8Array, options: { file: string; store?: BankStore }): BankFile {
  const { file, store } = options;
  const rows = readCsv(bytes, file, bankColumns, ["balance"]);
  const result: BankFile = { deposits: [], reversals: [], others: 0 };
  const seen = new Map<string, number>();
  let balance: { value: bigint; line: number } | undefined;
  const currency = rows[0]?.cells.currency;
  for (const row of rows) {
    const { line, cells } = row;
    if (cells.currency !== currency) {
      throw new KeeperError("MixedCurrencies", "two currencies in one bank file", {
        file,
        line,
        expected: currency,
        found: JSON.stringify(cells.currency),
      });
    }
    if (store !== undefined && currency !== store.currency) {
      throw new KeeperError("OtherStore", `another account's file: the currency is not ${store.name}'s`, {
        file,
        line,
        expected: store.currency,
        found: JSON.stringify(currency),
      });
    }
    const digits = minorDigits(currency!, file, line);
    csvDate(cells.date!, file, line, "date");
    const valueDate = csvDate(cells.value_date!, file, line, "value_date");
    const amount = amountOf(row, "amount", digits, file);
    if (cells.balance !== undefined) {
      const found = amountOf(row, "balance", digits, file);
      if (balance !== undefined && balance.value + amount !== found) {
        throw new KeeperError("TotalMismatch", "the balance does not follow from the row before", {
          file,
          line,
          expected: formatMinor(balance.value + amount, digits),
          found: formatMinor(found, digits),
        });
      }
      balance = { value: found, line };
    }
    const settlementId = settlementIdIn(cells.reference!, file, line);
    if (settlementId === undefined) {
      result.others += 1;
      continue;
    }
    const record: DepositRecord = {
      file,
      line,
      settlementId,
      valueDate,
      amount: formatMinor(amount, digits),
      currency: currency!,
      reference: cells.reference!,
    };
    if (amount < 0n) {
      result.reversals.push(record);
      continue;
    }
    const earlier = seen.get(settlementId);
    if (earlier !== undefined) {
      throw new KeeperError("DuplicateDeposit", "two deposits for one settlement", {
        file,
        line,
        expected: `one row for ${settlementId}, as on line ${earlier}`,
        found: `${record.amount} ${currency}`,
      });
    }
    seen.set(settlementId, line);
    result.deposits.push(record);
  }
  return result;
}
