import { KeeperError } from "../../errors.ts";
import { formatMinor, minorDigits, parseMinor } from "../../money/minor.ts";
import type { BankRecord, DepositRecord } from "../../settlement/record.ts";
import { bankColumns, settlementIdIn } from "../shared/bankFile.ts";
import { type CsvRow, csvDate, readCsv } from "../shared/csv.ts";
import type { AccountContext } from "../source.ts";

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
 * Reads a bank statement (CSV with {@link bankColumns}; a `balance` after them is checked row by row). A row belongs to a settlement when its reference names one;
 * an amount of 0 states that nothing was paid for it. Two rows for one settlement are refused, never added up.
 */
export function readBankCsv(bytes: Uint8Array, { file, store }: AccountContext): BankRecord {
  const rows = readCsv(bytes, file, bankColumns, ["balance"]);
  const result: BankRecord = { deposits: [], reversals: [], others: 0 };
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
