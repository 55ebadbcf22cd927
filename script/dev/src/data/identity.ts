import { hash32, hashDigits } from "./random.ts";
import type { ReportItem } from "./report.ts";

/** Order, shipment and item ids in the marketplace's form: synthetic, the same for the same invoice. */
export function itemOf(
  slug: string,
  orderPrefixes: readonly string[],
  invoice: string,
  sku: string,
  units: number,
): ReportItem {
  const key = `${slug} ${invoice}`;
  const prefix = orderPrefixes[hash32(key) % orderPrefixes.length]!;
  const order = hashDigits(key, 14);
  return {
    orderId: `${prefix}-${order.slice(0, 7)}-${order.slice(7)}`,
    shipmentId: `S${hash32(`${key} shipment`).toString(16).padStart(8, "0")}`,
    itemCode: hashDigits(`${key} ${sku}`, 15),
    sku,
    units,
  };
}

export function withAdjustment(item: ReportItem): ReportItem {
  return { ...item, adjustmentId: hashDigits(`${item.orderId} ${item.sku} adjustment`, 13) };
}
