import { orderLines, promotionLine, refundLines, shippingLine, type Tax } from "./fees.ts";
import { itemOf, withAdjustment } from "./identity.ts";
import type { OrderRow } from "./orders.ts";
import { hash32 } from "./random.ts";
import type { ReportLine } from "./report.ts";

/** Midnight after the last complete day of the original data: its 9 December 2011 ends at 12:50. */
export const REAL_YEAR_END = Date.UTC(2011, 11, 9);

/** Modelled: on this share of orders the marketplace collects and withholds VAT. */
const TAXED_ORDERS_PERCENT = 8;
const VAT: Tax = { bps: 2_000, withheldAs: "MarketplaceFacilitatorVAT-Principal" };

export function timeOf(row: OrderRow): number {
  return Date.parse(`${row.time.replace(" ", "T")}:00Z`);
}

function rowLines(
  row: OrderRow,
  slug: string,
  skuPrefix: string,
  orderPrefixes: readonly string[],
  at: number,
) {
  const item = itemOf(slug, orderPrefixes, row.invoice, skuPrefix + row.sku, row.units);
  const tax = hash32(`${slug} ${row.invoice} tax`) % 100 < TAXED_ORDERS_PERCENT ? VAT : undefined;
  const adjustment = (description: string): ReportLine => ({
    type: "other-transaction",
    amountType: "other-transaction",
    description,
    amount: row.pence,
    postedAt: at,
  });
  switch (row.kind) {
    case "sale":
    case "manual-sale":
      return orderLines(item, row.pence, at, tax);
    case "shipping":
      return [shippingLine("Order", item, row.pence, at)];
    case "refund":
    case "manual-refund":
      return refundLines(withAdjustment(item), -row.pence, at, tax);
    case "shipping-refund":
      return [shippingLine("Refund", withAdjustment(item), row.pence, at)];
    case "discount":
      return [promotionLine("Principal", item, row.pence, at, "Customer discount")];
    case "adjustment":
      return [adjustment("MiscAdjustment")];
    case "fee":
      // What the seller really paid the marketplace is replaced by the modelled fee of each order, else it counts twice.
      return row.sku === "AMAZONFEE" ? [] : [adjustment("NonSubscriptionFeeAdj")];
  }
}

/** Every real row, moved in time by whole days so that the data's last complete day ends at `yearEnd`. */
export function realLines(
  rows: readonly OrderRow[],
  slug: string,
  skuPrefix: string,
  orderPrefixes: readonly string[],
  yearEnd: number,
): ReportLine[] {
  const shift = yearEnd - REAL_YEAR_END;
  return rows
    .filter((row) => timeOf(row) < REAL_YEAR_END)
    .flatMap((row) => rowLines(row, slug, skuPrefix, orderPrefixes, timeOf(row) + shift));
}
