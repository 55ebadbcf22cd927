import { describe, expect, test } from "vitest";
import type { DepositRecord } from "../../settlement/record.ts";
import { readSettlementReport } from "../../sources/amazon-v2/read.ts";
import { readInventoryCsv } from "../../sources/inventory-csv/read.ts";
import { testStore } from "../../testing/config.ts";
import { refusal } from "../../testing/refusal.ts";
import { bytesOf, end, everyClass, makeReport, row, start } from "../../testing/report.ts";
import { bankFigure, commerceFigures, daysOfInventory } from "./figures.ts";

const store = testStore();
const period = { start, end };
const recordOf = (rows = everyClass) =>
  readSettlementReport(bytesOf(makeReport({ rows })), { file: "report.txt" });
const inventoryOf = (column: string, value: string) =>
  readInventoryCsv(bytesOf(`date,currency,value_at_cost,${column}\n2025-08-20,CAD,140.00,${value}\n`), {
    file: "inventory.csv",
  });

describe("a period's figures", () => {
  test("come from the reports that end in it and the last stock count", () => {
    const figures = commerceFigures([recordOf()], inventoryOf("cost_of_goods_sold", "70.00"), period, store);
    expect(figures).toMatchObject({
      sales: 100_000_000n,
      refunds: 19_000_000n,
      inventoryValue: 140_000_000n,
      daysInventory: 28,
    });
    const next = { start: end, end: end + 86_400 * 14 };
    expect(
      refusal(() => commerceFigures([recordOf()], inventoryOf("margin_bps", "1"), next, store)).message,
    ).toBe("no inventory in the period");
  });

  test("derive the cost of goods from the margin where it is not given", () => {
    expect(
      commerceFigures([recordOf()], inventoryOf("margin_bps", "3000"), period, store).daysInventory,
    ).toBe(28);
  });

  test("are not computed from a quarantined report", () => {
    const unknown = recordOf([row("Order", "ItemMystery", "Surprise", 1n)]);
    expect(
      refusal(() => commerceFigures([unknown], inventoryOf("margin_bps", "1"), period, store)).code,
    ).toBe("Quarantined");
  });

  test("count deposits by value date, the period half-open", () => {
    const deposit = (valueDate: number): DepositRecord => ({
      file: "",
      line: 1,
      settlementId: "1",
      valueDate,
      amount: "1.00",
      currency: "CAD",
      reference: "",
    });
    expect(bankFigure([start - 1, start, end - 1, end].map(deposit), period, store)).toBe(2_000_000n);
  });
});

test("days of inventory round up, and are at their maximum without sales", () => {
  expect(daysOfInventory(0n, 0n, period)).toBe(0);
  expect(daysOfInventory(1n, 0n, period)).toBe(2 ** 32 - 1);
  expect(daysOfInventory(1n, 14n, period)).toBe(1);
  expect(daysOfInventory(15n, 14n, period)).toBe(15);
  expect(daysOfInventory(10n ** 30n, 1n, period)).toBe(2 ** 32 - 1);
});
