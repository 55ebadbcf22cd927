import { BPS } from "@takings/sdk";
import { keccak256 } from "viem";
import { KeeperError } from "../../errors.ts";
import { minorDigits, parseMinor } from "../../money/minor.ts";
import type { InventoryEntry, InventoryRecord } from "../../settlement/record.ts";
import { csvDate, readCsv } from "../shared/csv.ts";
import type { AccountContext } from "../source.ts";

/** The columns of an inventory file, in order; then `cost_of_goods_sold` or `margin_bps`. */
export const inventoryColumns = ["date", "currency", "value_at_cost"] as const;

/** Reads an inventory file: stock on hand at cost by date, with cost of goods sold or margin. */
export function readInventoryCsv(bytes: Uint8Array, { file, store }: AccountContext): InventoryRecord {
  const rows = readCsv(bytes, file, inventoryColumns, ["cost_of_goods_sold", "margin_bps"]);
  const currency = rows[0]?.cells.currency;
  if (currency === undefined) {
    throw new KeeperError("EmptyFile", "a header and nothing else", {
      file,
      line: 1,
      expected: "rows",
      found: "none",
    });
  }
  if (store !== undefined && currency !== store.currency) {
    throw new KeeperError("OtherStore", `another store's file: the currency is not ${store.name}'s`, {
      file,
      line: 2,
      expected: store.currency,
      found: JSON.stringify(currency),
    });
  }
  let last = Number.NEGATIVE_INFINITY;
  const entries = rows.map(({ line, cells }): InventoryEntry => {
    if (cells.currency !== currency) {
      throw new KeeperError("MixedCurrencies", "two currencies in one inventory file", {
        file,
        line,
        expected: currency,
        found: JSON.stringify(cells.currency),
      });
    }
    const date = csvDate(cells.date!, file, line, "date");
    if (date <= last) {
      throw new KeeperError("BadRow", "dates must rise from row to row", {
        file,
        line,
        expected: `a date after ${new Date(last * 1000).toISOString().slice(0, 10)}`,
        found: cells.date,
      });
    }
    last = date;
    const digits = minorDigits(currency, file, line);
    const amount = (column: string): bigint | undefined => {
      const text = cells[column];
      if (text === undefined || text === "") return undefined;
      if (!/^\d+(\.\d+)?$/.test(text)) {
        throw new KeeperError("BadAmount", `${column} is not an amount`, {
          file,
          line,
          expected: "digits with a decimal point, not negative",
          found: JSON.stringify(text),
        });
      }
      return parseMinor(text, column === "margin_bps" ? 0 : digits);
    };
    const valueAtCost = amount("value_at_cost");
    const costOfGoodsSold = amount("cost_of_goods_sold");
    const marginBps = amount("margin_bps");
    if (valueAtCost === undefined || (costOfGoodsSold === undefined) === (marginBps === undefined)) {
      throw new KeeperError("BadRow", "a row needs a value and either cost of goods sold or margin", {
        file,
        line,
        expected: "value_at_cost and one of cost_of_goods_sold, margin_bps",
        found: Object.values(cells).join(","),
      });
    }
    if (marginBps !== undefined && marginBps > BPS) {
      throw new KeeperError("BadAmount", "a margin above 100 %", {
        file,
        line,
        expected: "0 to 10000",
        found: `${marginBps}`,
      });
    }
    return { line, date, valueAtCost, costOfGoodsSold, marginBps };
  });
  return { file, currency, entries, evidence: keccak256(bytes) };
}
