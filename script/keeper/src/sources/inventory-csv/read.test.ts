import { expect, test } from "vitest";
import { refusal } from "../../testing/refusal.ts";
import { bytesOf } from "../../testing/report.ts";
import { readInventoryCsv } from "./read.ts";

const store = { name: "Maple", currency: "CAD" };
const read = (...lines: string[]) =>
  readInventoryCsv(bytesOf(`${lines.join("\n")}\n`), { file: "inventory.csv", store });

test("an inventory file gives value and cost of goods, or margin", () => {
  expect(
    read("date,currency,value_at_cost,cost_of_goods_sold", "2025-08-28,CAD,3000.00,700").entries,
  ).toMatchObject([{ valueAtCost: 300_000n, costOfGoodsSold: 70_000n, marginBps: undefined }]);
  expect(read("date,currency,value_at_cost,margin_bps", "2025-08-28,CAD,3000.00,4000").entries).toMatchObject(
    [{ costOfGoodsSold: undefined, marginBps: 4_000n }],
  );
});

test.each([
  ["EmptyFile", ["date,currency,value_at_cost,margin_bps"]],
  ["OtherStore", ["date,currency,value_at_cost,margin_bps", "2025-08-28,USD,1,1"]],
  ["BadRow", ["date,currency,value_at_cost,margin_bps", "2025-08-28,CAD,1,"]],
  ["BadAmount", ["date,currency,value_at_cost,margin_bps", "2025-08-28,CAD,-1,1"]],
  ["BadAmount", ["date,currency,value_at_cost,margin_bps", "2025-08-28,CAD,1,10001"]],
  ["BadRow", ["date,currency,value_at_cost,margin_bps", "2025-08-28,CAD,1,1", "2025-08-28,CAD,1,1"]],
])("an inventory file is refused as %s", (code, lines) => {
  expect(refusal(() => read(...lines))).toMatchObject({ code, place: { file: "inventory.csv" } });
});
