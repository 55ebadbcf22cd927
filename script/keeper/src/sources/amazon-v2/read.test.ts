import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bytesOf, end, everyClass, type Form, makeReport, row, start } from "../../testing/report.ts";
import type { StoreIdentity } from "../source.ts";
import { readSettlementReport } from "./read.ts";

const store: StoreIdentity = { name: "Maple", marketplaces: ["Amazon.ca"], currency: "CAD" };
const file = "report.txt";
const read = (text: string) => readSettlementReport(bytesOf(text), { file, store });

const expected = {
  settlementId: "95353045999",
  currency: "CAD",
  periodStart: start,
  periodEnd: end,
  statedTotal: "97.49",
  computedTotal: "97.49",
  reconciles: true,
  gross: "107.99",
  promotion: "-7.99",
  refunds: "19.00",
  refundFeeReversal: "3.00",
  fees: "-20.35",
  advertising: "-12.00",
  reimbursement: "15.25",
  cashMovement: "-0.41",
  tax: "0.00",
  reserve: "31.00",
  quarantined: "0.00",
  rows: 16,
};

describe("a settlement report", () => {
  test.each<Form>(["dotted", "eu", "us", "iso"])("reads the same in the %s form", (form) => {
    expect(read(makeReport({ rows: everyClass, form }))).toMatchObject(expected);
  });

  test("may have a byte-order mark, carriage returns, trailing spaces and blank lines at its end", () => {
    const text = makeReport({ rows: everyClass });
    const padded = text.replaceAll("\tPrincipal\t", "\tPrincipal  \t").replaceAll("\n", "\r\n");
    expect(read(`\uFEFF${padded}\r\n   \n`)).toMatchObject(expected);
    expect(read(text.slice(0, -1))).toMatchObject(expected);
  });

  test("may be negative: the deficit opens the next report", () => {
    const rows = [
      row("Order", "ItemPrice", "Principal", 1_000n),
      row("ServiceFee", "other-transaction", "Storage Fee", -5_000n),
    ];
    expect(read(makeReport({ rows }))).toMatchObject({
      statedTotal: "-40.00",
      gross: "10.00",
      fees: "-50.00",
    });
  });

  test("reads currencies without decimals", () => {
    const rows = [{ ...row("Order", "ItemPrice", "Principal", 1_200n), marketplace: "Amazon.co.jp" }];
    const japan = { name: "Kaede", marketplaces: ["Amazon.co.jp"], currency: "JPY" };
    const bytes = bytesOf(makeReport({ rows, currency: "JPY", digits: 0, form: "iso" }));
    expect(readSettlementReport(bytes, { file, store: japan }).gross).toBe("1200");
  });

  test("keeps quote characters as they are, for the format has no quoting", () => {
    const rows = [{ ...row("Order", "ItemPrice", "Principal", 1_000n), sku: '"12-inch' }];
    expect(read(makeReport({ rows }))).toMatchObject({ gross: "10.00", rows: 1 });
  });

  test("quarantines unknown kinds, counts them, and lists them with their lines", () => {
    const rows = [
      ...everyClass,
      row("Order", "ItemMystery", "Surprise", 123n),
      row("order", "ITEMMYSTERY", "Surprise", -23n),
    ];
    const record = read(makeReport({ rows }));
    expect(record).toMatchObject({ statedTotal: "98.49", computedTotal: "98.49", quarantined: "1.00" });
    expect(record.quarantinedKinds).toEqual([
      {
        transactionType: "Order",
        amountType: "ItemMystery",
        amountDescription: "Surprise",
        rows: 1,
        amount: "1.23",
        lines: [19],
      },
      {
        transactionType: "order",
        amountType: "ITEMMYSTERY",
        amountDescription: "Surprise",
        rows: 1,
        amount: "-0.23",
        lines: [20],
      },
    ]);
  });

  test("reads the public sample with reserves", () => {
    const bytes = readFileSync(new URL("fixtures/reserves-sample.txt", import.meta.url));
    expect(readSettlementReport(bytes, { file })).toMatchObject({
      settlementId: "28471003921",
      currency: "USD",
      statedTotal: "582.89",
      gross: "482.48",
      refunds: "129.99",
      refundFeeReversal: "19.50",
      tax: "10.40",
      reserve: "400.44",
      quarantinedKinds: [],
    });
  });

  test("reads 40,000 rows", () => {
    const rows = Array.from({ length: 40_000 }, (_, index) =>
      row("Order", "ItemPrice", "Principal", BigInt(index)),
    );
    const bytes = bytesOf(makeReport({ rows }));
    expect(readSettlementReport(bytes, { file, store }).rows).toBe(40_000);
  });
});
