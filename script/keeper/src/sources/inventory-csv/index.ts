import { wholeOf } from "../shared/text.ts";
import type { InventorySource } from "../source.ts";
import { inventoryColumns, readInventoryCsv } from "./read.ts";

/** Stock on hand at cost, as CSV files. */
export const inventoryCsv: InventorySource = {
  kind: "inventory",
  name: "inventory-csv",
  format: {
    title: "inventory files (CSV)",
    extensions: [".csv"],
    recognizes: (start) => start.includes(inventoryColumns.at(-1)!),
    read: (chunks, context) => readInventoryCsv(wholeOf(chunks()), context),
  },
};
