import { readFileSync } from "node:fs";
import {
  bankFields,
  commerceFields,
  readBankCsv,
  readSettlementReport,
  type SettlementRecord,
  type SettlementStore,
  type StoreIdentity,
} from "@takings/keeper";
import { describe, expect, it } from "vitest";
import { DERIVED_FILE } from "../data/orders.ts";
import { buildDemoStores, type DemoReport, type DemoStore } from "../data/settlements.ts";
import { booksOf, differences, type Expected, expectedOf } from "./model.ts";
import { readReport } from "./reading.ts";

const now = new Date("2026-11-21T15:04:05Z");
const stores = buildDemoStores(readFileSync(DERIVED_FILE), { now, seed: "takings" });

/** What a store's reports bring to the chain: everything through the keeper, which may misread a report. */
function settledByKeeper(demo: DemoStore, misread = (record: SettlementRecord, _: DemoReport) => record) {
  const reader: StoreIdentity = {
    name: demo.name,
    marketplaces: [demo.marketplace],
    currency: demo.currency,
    skuPrefix: demo.skuPrefix,
  };
  const store: SettlementStore = {
    name: demo.name,
    commerceSource: "commerce",
    bankSource: "bank",
    assetDecimals: 6,
    assetCurrency: "USD",
    currency: demo.currency,
    rate: demo.rate,
  };
  const { deposits } = readBankCsv(Buffer.from(demo.bankCsv), { file: "bank.csv", store: demo });
  return demo.reports.map((report): Expected => {
    const record = readSettlementReport(report.bytes, { file: report.fileName, store: reader });
    const { settlementId } = report;
    const none = { settlementId, amount: "0", currency: demo.currency };
    const deposit = deposits.find((item) => item.settlementId === settlementId) ?? none;
    return { ...commerceFields(misread(record, report), store), ...bankFields(deposit, store) };
  });
}

const compare = (demo: DemoStore, settled: readonly Expected[]) =>
  differences(
    booksOf(settled, 1_000n, 100n),
    booksOf(
      demo.reports.map(({ bytes }) => expectedOf(bytes, demo.rate)),
      1_000n,
      100n,
    ),
  ).map(([what]) => what);

const cents = (amount: string) => BigInt(amount.replace(".", ""));
const written = (amount: bigint) => {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The first row of a report of these kinds: its amount in hundredths. */
function rowOf({ bytes }: DemoReport, type: string, amountType: string): bigint | undefined {
  const cells = Buffer.from(bytes)
    .toString("utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .find((row) => row[6] === type && row[12] === amountType);
  return cells === undefined ? undefined : BigInt(cells[14]!.replace(/[.,]/, ""));
}

describe.each(stores.map((demo) => [demo.name, demo] as const))("%s", (_, demo) => {
  it("has the same books by the keeper and by the reports", () => {
    expect(compare(demo, settledByKeeper(demo))).toEqual([]);
  });

  it.each([
    ["a sale's row as a fee", "Order", "ItemPrice", "gross", "fees"],
    ["a fee's row as a sale", "Order", "ItemFees", "fees", "gross"],
    ["a refund's row as a fee", "Refund", "ItemPrice", "refunds", "fees"],
    ["the marketplace's own row as a sale", "other-transaction", "other-transaction", "reserve", "gross"],
  ] as const)("shows a keeper that reads %s", (_case, type, amountType, from, to) => {
    let misread = 0;
    const settled = settledByKeeper(demo, (record, report) => {
      const amount = misread > 0 ? undefined : rowOf(report, type, amountType);
      if (amount === undefined) return record;
      misread += 1;
      const counted = from === "refunds" ? -amount : amount;
      return {
        ...record,
        [from]: written(cents(record[from]) - counted),
        [to]: written(cents(record[to]) + amount),
      };
    });
    expect(misread).toBe(1);
    expect(compare(demo, settled)).toContain(from === "refunds" ? "refunds" : "gross");
  });
});

it("does not guess: a report that leaves a doubt has no reading", () => {
  const [report] = stores[0]!.reports;
  const text = Buffer.from(report!.bytes).toString("utf8");
  expect(readReport(report!.bytes, 2)).toBeDefined();
  const unknown = text.replace("\tItemPrice\t", "\tItemPrize\t");
  expect(readReport(Buffer.from(unknown), 2)).toBeUndefined();
  expect(() => expectedOf(Buffer.from(unknown))).toThrow("beyond doubt");
});
