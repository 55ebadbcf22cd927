import { KeeperError } from "../../errors.ts";

/** The 24 columns of the flat file V2, in order. */
export const columns = [
  "settlement-id",
  "settlement-start-date",
  "settlement-end-date",
  "deposit-date",
  "total-amount",
  "currency",
  "transaction-type",
  "order-id",
  "merchant-order-id",
  "adjustment-id",
  "shipment-id",
  "marketplace-name",
  "amount-type",
  "amount-description",
  "amount",
  "fulfillment-id",
  "posted-date",
  "posted-date-time",
  "order-item-code",
  "merchant-order-item-id",
  "merchant-adjustment-item-id",
  "sku",
  "quantity-purchased",
  "promotion-id",
] as const;

export const at = {
  settlementId: 0,
  start: 1,
  end: 2,
  deposit: 3,
  total: 4,
  currency: 5,
  type: 6,
  marketplace: 11,
  amountType: 12,
  description: 13,
  amount: 14,
  postedDate: 16,
  postedAt: 17,
  sku: 21,
} as const;

/** Refuses a header that is not the flat file V2's, telling a wrong delimiter from a wrong file. */
export function checkHeader(line: string, file: string): void {
  const found = line.split("\t").map((cell) => cell.trim());
  if (found.length === 1) {
    const other = [",", ";", "|"].find((delimiter) => line.split(delimiter).length >= 2);
    if (other !== undefined) {
      throw new KeeperError("WrongDelimiter", "columns are not separated by tabs", {
        file,
        line: 1,
        expected: "a tab",
        found: JSON.stringify(other),
      });
    }
  }
  const wrong = columns.findIndex((name, index) => found[index] !== name);
  if (
    wrong !== -1 &&
    found.length < columns.length &&
    columns.slice(0, found.length - 1).every((c, i) => c === found[i])
  ) {
    throw new KeeperError("Truncated", "the header ends early", {
      file,
      line: 1,
      expected: `${columns.length} columns`,
      found: `${found.length}`,
    });
  }
  if (wrong !== -1 || found.length !== columns.length) {
    throw new KeeperError("WrongHeader", "not an Amazon settlement report, flat file V2", {
      file,
      line: 1,
      expected:
        wrong === -1
          ? `${columns.length} columns`
          : `column ${wrong + 1} to be ${JSON.stringify(columns[wrong])}`,
      found: wrong === -1 ? `${found.length}` : JSON.stringify((found[wrong] ?? "").slice(0, 60)),
    });
  }
}
