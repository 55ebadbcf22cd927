import { describe, expect, test } from "vitest";
import { refusal } from "../../testing/refusal.ts";
import { bytesOf, everyClass, makeReport, row } from "../../testing/report.ts";
import type { StoreIdentity } from "../source.ts";
import { readSettlementReport } from "./read.ts";

const store: StoreIdentity = {
  name: "Maple",
  marketplaces: ["Amazon.ca"],
  currency: "CAD",
  skuPrefix: "SKU-",
};
const file = "report.txt";
const good = makeReport({ rows: everyClass });
const lines = good.split("\n");
const readBytes = (bytes: Uint8Array) => readSettlementReport(bytes, { file, store });
const refused = (text: string) => refusal(() => readBytes(bytesOf(text)));
const withLine = (number: number, change: (line: string) => string) =>
  lines.map((line, index) => (index === number - 1 ? change(line) : line)).join("\n");

describe("a settlement report is refused, with file, line, expected and found, when it is", () => {
  test("empty", () => {
    for (const text of ["", "\n\n", "\uFEFF"]) {
      expect(refused(text)).toMatchObject({ code: "EmptyFile", place: { file, line: 1 } });
    }
    expect(refused(`${lines[0]}\n`)).toMatchObject({ code: "EmptyFile" });
  });

  test("cut off inside a row", () => {
    const error = refused(good.slice(0, good.lastIndexOf("Reserve")));
    expect(error).toMatchObject({
      code: "Truncated",
      place: { file, line: 18, expected: "24 columns", found: "14" },
    });
  });

  test("cut off between rows", () => {
    const error = refused(lines.slice(0, 10).join("\n"));
    expect(error).toMatchObject({ code: "TotalMismatch", place: { file, line: 2, expected: "97.49 CAD" } });
    expect(error.place.found).toContain("8 rows");
  });

  test("cut off inside the header", () => {
    expect(refused(lines[0]!.slice(0, 100))).toMatchObject({ code: "Truncated", place: { file, line: 1 } });
  });

  test("re-encoded", () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${good}`, "utf16le"));
    expect(refusal(() => readBytes(utf16))).toMatchObject({
      code: "WrongEncoding",
      place: { file, line: 1, expected: "UTF-8", found: "a UTF-16 byte-order mark" },
    });
    const unmarked = new Uint8Array(Buffer.from(good, "utf16le"));
    expect(refusal(() => readBytes(unmarked))).toMatchObject({ code: "WrongEncoding" });
    const latin1 = new Uint8Array(Buffer.from(good.replace("SKU-1", "SKU-é"), "latin1"));
    expect(refusal(() => readBytes(latin1))).toMatchObject({ code: "WrongEncoding", place: { line: 3 } });
    expect(refused(good.replace("SKU-1", "SKU-\uFFFD"))).toMatchObject({
      code: "WrongEncoding",
      place: { line: 3 },
    });
  });

  test.each([",", ";", "|"])("separated by %s", (delimiter) => {
    expect(refused(good.replaceAll("\t", delimiter))).toMatchObject({
      code: "WrongDelimiter",
      place: { file, line: 1, expected: "a tab", found: JSON.stringify(delimiter) },
    });
  });

  test("some other file", () => {
    expect(refused("a\tb\tc\n1\t2\t3\n")).toMatchObject({ code: "WrongHeader", place: { file, line: 1 } });
    expect(refused(withLine(1, (line) => line.replace("amount-type", "amount-kind")))).toMatchObject({
      code: "WrongHeader",
      place: { expected: 'column 13 to be "amount-type"', found: '"amount-kind"' },
    });
  });

  test("not adding up, pointing at the row that explains it", () => {
    const error = refused(makeReport({ rows: everyClass, total: 9_749n + 1_500n }));
    expect(error).toMatchObject({
      code: "TotalMismatch",
      place: { file, line: 2, expected: "112.49 CAD" },
    });
    expect(error.message).toContain("-15.00 CAD");
    expect(error.place.hints?.[0]).toContain(
      "line 8: Order / ItemFees / Commission -15.00 alone is the difference",
    );
  });

  test("with a row twice", () => {
    const doubled = withLine(4, (line) => `${line}\n${line}`);
    expect(refused(doubled)).toMatchObject({ code: "TotalMismatch" });
    expect(refused(doubled).place.hints?.join()).toContain("line 4");
  });

  test("in two currencies", () => {
    const rows = [...everyClass, { ...row("Order", "ItemPrice", "Principal", 100n), currency: "USD" }];
    expect(refused(makeReport({ rows }))).toMatchObject({
      code: "MixedCurrencies",
      place: { file, line: 19, expected: "CAD", found: '"USD"' },
    });
  });

  test("of two settlements, or one settlement twice", () => {
    const rows = [...everyClass, { ...row("Order", "ItemPrice", "Principal", 100n), settlementId: "1" }];
    expect(refused(makeReport({ rows }))).toMatchObject({
      code: "MixedSettlements",
      place: { file, line: 19 },
    });
    expect(refused(good + lines.slice(1).join("\n"))).toMatchObject({
      code: "DuplicateSettlement",
      place: { file, line: 19 },
    });
    expect(refused(good + good)).toMatchObject({ code: "MixedSettlements", place: { line: 19 } });
  });

  test("another store's, by currency, marketplace or SKU", () => {
    expect(refused(makeReport({ rows: everyClass, currency: "USD" }))).toMatchObject({
      code: "OtherStore",
      place: { file, line: 2, expected: "CAD", found: '"USD"' },
    });
    const marketplace = [{ ...everyClass[0]!, marketplace: "Amazon.de" }];
    expect(refused(makeReport({ rows: marketplace }))).toMatchObject({
      code: "OtherStore",
      place: { line: 3, expected: "Amazon.ca", found: '"Amazon.de"' },
    });
    const sku = [{ ...everyClass[0]!, sku: "OTHER-7" }];
    expect(refused(makeReport({ rows: sku }))).toMatchObject({ code: "OtherStore", place: { line: 3 } });
  });

  test("written with two decimal marks or two date forms", () => {
    expect(refused(withLine(5, (line) => line.replace("10.40", "10,40")))).toMatchObject({
      code: "MixedFormats",
      place: { file, line: 5, expected: '"." as on line 2', found: '"10,40"' },
    });
    expect(refused(withLine(5, (line) => line.replace("15.08.2025", "2025-08-15")))).toMatchObject({
      code: "MixedFormats",
      place: { line: 5 },
    });
  });

  test.each(["1,000.00", "1.000,00", "10.405", "1e3", "", "--5", "0x10", "١٠"])(
    "with the amount %j",
    (text) => {
      expect(refused(withLine(5, (line) => line.replace("10.40", text)))).toMatchObject({
        code: "BadAmount",
        place: { file, line: 5, found: JSON.stringify(text) },
      });
    },
  );

  test.each(["31.02.2025", "2025.08.15", "15.13.2025", "yesterday"])("with the date %j", (text) => {
    expect(refused(withLine(5, (line) => line.replace("15.08.2025", text)))).toMatchObject({
      code: "BadDate",
      place: { file, line: 5 },
    });
  });

  test("with a day where US reports have the month", () => {
    const us = makeReport({ rows: everyClass, form: "us" });
    expect(refused(us.replace("08/15/25", "15/08/25"))).toMatchObject({
      code: "BadDate",
      place: { line: 3 },
    });
  });

  test("ending before it starts, or interrupted by a blank line or a longer row", () => {
    expect(refused(makeReport({ rows: everyClass, end: 1 }))).toMatchObject({
      code: "BadDate",
      place: { line: 2 },
    });
    expect(refused(withLine(5, (line) => `\n${line}`))).toMatchObject({ code: "BadRow", place: { line: 5 } });
    expect(refused(withLine(5, (line) => `${line}\tmore`))).toMatchObject({
      code: "ExtraColumns",
      place: { line: 5 },
    });
  });

  test("paid out before it ends, or with the summary's cells in another row", () => {
    expect(refused(withLine(2, (line) => line.replace("30.08.2025", "26.08.2025")))).toMatchObject({
      code: "BadDate",
      place: { line: 2, found: "26.08.2025 22:07:19 UTC" },
    });
    expect(refused(withLine(5, (line) => line.replace("\t\t", "\tx\t")))).toMatchObject({
      code: "BadRow",
      place: { line: 5, expected: 'an empty cell or "14.08.2025 22:07:19 UTC"', found: '"x"' },
    });
  });

  test("dated with slashes throughout, where month and day cannot be distinguished", () => {
    const from = Date.UTC(2025, 7, 1) / 1000;
    const slashed = (to: number) =>
      makeReport({ rows: everyClass, form: "us", start: from, end: to }).replaceAll(
        /(2025)-(\d\d)-(\d\d)/g,
        "$2/$3/$1",
      );
    expect(refused(slashed(from + 9 * 86_400))).toMatchObject({ code: "BadDate", place: { line: 2 } });
    const record = readBytes(bytesOf(slashed(from + 14 * 86_400)));
    expect(record).toMatchObject({ periodStart: from, periodEnd: from + 14 * 86_400 });
  });

  test("without any decimals in a currency that has them", () => {
    const dropped = good.replaceAll(/(\d)\.(\d\d)(?=\t)/g, "$1$2");
    expect(refused(dropped)).toMatchObject({
      code: "BadAmount",
      place: { line: 2, expected: "total-amount with 2 decimals, here or in another row", found: '"9749"' },
    });
    const some = good.replaceAll("100.00", "100").replaceAll("8.00", "8");
    expect(readBytes(bytesOf(some))).toMatchObject({ gross: "107.99", statedTotal: "97.49" });
  });
});

test("a report that does not add up is refused with every figure it does give", () => {
  const error = refused(makeReport({ rows: everyClass, total: 1n }));
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    code: "TotalMismatch",
    settlementId: "95353045999",
    statedTotal: "0.01",
    computedTotal: "97.49",
    reconciles: false,
    gross: "107.99",
    reserve: "31.00",
  });
});
