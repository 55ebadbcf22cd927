import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DERIVED_FILE, decodeOrders, encodeOrders, ORDER_KINDS } from "./orders.ts";
import { classify, RetailLedger, type RetailLine } from "./retail.ts";

const derived = readFileSync(DERIVED_FILE);
const readme = readFileSync(new URL("README.md", DERIVED_FILE), "utf8").replace(/ +/g, " ");

function retailLine(changes: Partial<RetailLine>): RetailLine {
  return {
    invoice: "536365",
    sku: "85123A",
    quantity: "6",
    time: "2010-12-01 08:26:00",
    unitPrice: "2.55",
    customer: "17850.0",
    country: "United Kingdom",
    ...changes,
  };
}

/** Rows `| class | original lines | rows in the file | sum |` of the README's reconciliation. */
function reconciliation() {
  const rows = readme.matchAll(/^\| \**([a-z-]+)\** \| (\d+) \| (\d+) \| (-?\d+)\.(\d{3}) \|$/gm);
  return new Map(
    [...rows].map(([, name, lines, kept, whole, mills]) => [
      name!,
      { lines: Number(lines), kept: Number(kept), mills: BigInt(whole! + mills!) },
    ]),
  );
}

describe("the derived file", () => {
  it("holds the rows and sums that the README states", () => {
    const table = reconciliation();
    const rows = decodeOrders(derived);
    for (const kind of ORDER_KINDS) {
      const own = rows.filter((row) => row.kind === kind);
      const mills = own.reduce((sum, row) => sum + row.pence, 0n) * 10n;
      expect({ kind, kept: own.length, mills }).toEqual({
        kind,
        kept: table.get(kind)!.kept,
        mills: table.get(kind)!.mills,
      });
    }
    expect(rows.length).toBe(table.get("all")!.kept);
  });

  it("adds up to the original with what was dropped", () => {
    const { all, ...classes } = Object.fromEntries(reconciliation());
    const sum = (values: bigint[]) => values.reduce((a, b) => a + b, 0n);
    expect(Object.keys(classes).length).toBe(ORDER_KINDS.length + 3);
    expect(sum(Object.values(classes).map(({ mills }) => mills))).toBe(all!.mills);
    expect(sum(Object.values(classes).map(({ lines }) => BigInt(lines)))).toBe(BigInt(all!.lines));
    expect(all).toEqual({ lines: 541_909, kept: decodeOrders(derived).length, mills: 9_747_747_934n });
  });

  it("stays small, and reading and writing it again changes nothing", () => {
    expect(derived.length).toBeLessThan(500_000);
    const again = encodeOrders(decodeOrders(derived));
    expect(gunzipSync(again).equals(gunzipSync(derived))).toBe(true);
    expect(encodeOrders(decodeOrders(again))).toEqual(again);
    expect([...again.subarray(4, 8), again[9]]).toEqual([0, 0, 0, 0, 255]);
  });

  it("refuses another file", () => {
    expect(() =>
      decodeOrders(encodeOrders([Object.assign({}, decodeOrders(derived)[0]!, { kind: "gift" })])),
    ).toThrow("line 2");
  });
});

describe("classify", () => {
  it.each([
    [{}, 15_300n, "sale"],
    [{ invoice: "C536379", quantity: "-6" }, -15_300n, "refund"],
    [{ quantity: "-10", unitPrice: "0.0" }, 0n, "zero-price"],
    [{ invoice: "A563185", sku: "B", customer: "" }, 11_062_060n, "bad-debt"],
    [{ sku: "PADS", unitPrice: "0.001", quantity: "1" }, 1n, "below-a-penny"],
    [{ sku: "POST" }, 18_000n, "shipping"],
    [{ sku: "DOT" }, 18_000n, "shipping"],
    [{ sku: "C2" }, 50_000n, "shipping"],
    [{ sku: "POST", invoice: "C1" }, -18_000n, "shipping-refund"],
    [{ sku: "AMAZONFEE", invoice: "C1" }, -1n * 13_541_330n, "fee"],
    [{ sku: "AMAZONFEE" }, 13_541_330n, "fee"],
    [{ sku: "BANK CHARGES" }, 15_000n, "fee"],
    [{ sku: "CRUK", invoice: "C1" }, -8_000n, "fee"],
    [{ sku: "S", invoice: "C1" }, -8_000n, "fee"],
    [{ sku: "D", invoice: "C1" }, -27_500n, "discount"],
    [{ sku: "m" }, 2_550n, "manual-sale"],
    [{ sku: "M", invoice: "C556445" }, -38_970_000n, "manual-refund"],
    [{ sku: "M", customer: "" }, 1_917_000n, "adjustment"],
    [{ sku: "M", customer: "", invoice: "C1" }, -1_917_000n, "adjustment"],
  ] as const)("%o of %d thousandths is %s", (changes, mills, expected) => {
    expect(classify(retailLine(changes), mills)).toBe(expected);
  });
});

describe("RetailLedger", () => {
  it("adds an invoice's products up and names the largest", () => {
    const ledger = new RetailLedger();
    ledger.add(retailLine({}));
    ledger.add(retailLine({ sku: "22633", quantity: "10", unitPrice: "4.25" }));
    ledger.add(retailLine({ sku: "POST", quantity: "1", unitPrice: "18" }));
    ledger.add(retailLine({ quantity: "-3", unitPrice: "0" }));
    const { rows, totals } = ledger.result();
    expect(rows.map(({ kind, sku, units, pence }) => [kind, sku, units, pence])).toEqual([
      ["sale", "22633", 16, 5_780n],
      ["shipping", "POST", 1, 1_800n],
    ]);
    expect(totals.get("zero-price")).toEqual({ lines: 1, mills: 0n });
  });

  it("keeps a credit note's products apart", () => {
    const ledger = new RetailLedger();
    ledger.add(retailLine({ invoice: "C1", quantity: "-1" }));
    ledger.add(retailLine({ invoice: "C1", sku: "22633", quantity: "-2" }));
    expect(ledger.result().rows.map(({ sku, pence }) => [sku, pence])).toEqual([
      ["85123A", -255n],
      ["22633", -510n],
    ]);
  });

  it("refuses fractions of a penny that are not a placeholder, and prices it cannot read", () => {
    expect(() => new RetailLedger().add(retailLine({ unitPrice: "2.555", quantity: "1" }))).toThrow(
      "whole number",
    );
    expect(() => new RetailLedger().add(retailLine({ unitPrice: "1e3" }))).toThrow("not a decimal");
  });
});
