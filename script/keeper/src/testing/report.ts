import { seconds } from "@takings/sdk";
import { columns } from "../sources/amazon-v2/columns.ts";

/** The forms in which marketplaces write one report. */
export type Form = "us" | "eu" | "iso" | "dotted";

export interface MadeRow {
  type: string;
  amountType: string;
  description: string;
  /** Minor units. */
  amount: bigint;
  marketplace?: string;
  sku?: string;
  currency?: string;
  settlementId?: string;
}

export interface MadeReport {
  settlementId?: string;
  currency?: string;
  form?: Form;
  /** Unix seconds. */
  start?: number;
  end?: number;
  rows: readonly MadeRow[];
  /** Instead of the rows' sum, minor units. */
  total?: bigint;
  digits?: number;
}

export const start = Date.UTC(2025, 7, 14, 22, 7, 19) / 1000;
export const end = Date.UTC(2025, 7, 28, 22, 7, 19) / 1000;

export const row = (type: string, amountType: string, description: string, amount: bigint): MadeRow => ({
  type,
  amountType,
  description,
  amount,
  marketplace: "Amazon.ca",
  sku: "SKU-1",
});

/** A report with something of every class; its classes sum to 97.49. */
export const everyClass: readonly MadeRow[] = [
  row("Order", "ItemPrice", "Principal", 10_000n),
  row("Order", "ItemPrice", "Shipping", 799n),
  row("Order", "ItemPrice", "Tax", 1_040n),
  row("Order", "Promotion", "Shipping", -799n),
  row("Order", "ItemWithheldTax", "MarketplaceFacilitatorTax-Principal", -1_040n),
  row("Order", "ItemFees", "Commission", -1_500n),
  row("Order", "ItemFees", "FBAPerUnitFulfillmentFee", -475n),
  row("Refund", "ItemPrice", "Principal", -2_000n),
  row("Refund", "Promotion", "Shipping", 100n),
  row("Refund", "ItemFees", "Commission", 300n),
  row("Refund", "ItemFees", "RefundCommission", -60n),
  row("ServiceFee", "Cost of Advertising", "TransactionTotalAmount", -1_200n),
  row("other-transaction", "FBA Inventory Reimbursement", "WAREHOUSE_DAMAGE", 1_525n),
  row("other-transaction", "other-transaction", "Payable to Amazon", -41n),
  row("other-transaction", "other-transaction", "Previous Reserve Amount Balance", 8_000n),
  row("other-transaction", "other-transaction", "Current Reserve Amount", -4_900n),
];

function amountText(value: bigint, digits: number, mark: string): string {
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, "0");
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}${mark}${text.slice(-digits)}`;
  return value < 0n ? `-${whole}` : whole;
}

function dateText(unix: number, form: Form, withTime: boolean): string {
  const iso = new Date(unix * 1000).toISOString();
  const [date, time] = [iso.slice(0, 10), iso.slice(11, 19)];
  const [year, month, day] = date.split("-") as [string, string, string];
  const suffix = withTime ? ` ${time} UTC` : "";
  if (form === "iso" || (form === "us" && withTime)) return `${date}${suffix}`;
  if (form === "us") return `${month}/${day}/${year.slice(2)}`;
  return `${day}.${month}.${year}${suffix}`;
}

/** The text of a made-up report in one marketplace's form. */
export function makeReport(report: MadeReport): string {
  const { settlementId = "95353045999", currency = "CAD", form = "dotted", rows, digits = 2 } = report;
  const mark = form === "eu" ? "," : ".";
  const from = report.start ?? start;
  const to = report.end ?? end;
  const total = report.total ?? rows.reduce((sum, { amount }) => sum + amount, 0n);
  const line = (cells: Partial<Record<(typeof columns)[number], string>>) =>
    columns.map((name) => cells[name] ?? "").join("\t");
  return [
    columns.join("\t"),
    line({
      "settlement-id": settlementId,
      "settlement-start-date": dateText(from, form, true),
      "settlement-end-date": dateText(to, form, true),
      "deposit-date": dateText(to + 2 * seconds.day, form, true),
      "total-amount": amountText(total, digits, mark),
      currency,
    }),
    ...rows.map((item, index) =>
      line({
        "settlement-id": item.settlementId ?? settlementId,
        currency: item.currency ?? "",
        "transaction-type": item.type,
        "order-id": `701-${1000000 + index}-5550100`,
        "marketplace-name": item.marketplace ?? "",
        "amount-type": item.amountType,
        "amount-description": item.description,
        amount: amountText(item.amount, digits, mark),
        "posted-date": dateText(from + seconds.day, form, false),
        "posted-date-time": dateText(from + seconds.day, form, true),
        sku: item.sku ?? "",
        "quantity-purchased": "1",
      }),
    ),
    "",
  ].join("\n");
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
