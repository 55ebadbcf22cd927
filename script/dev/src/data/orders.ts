import { gunzipSync, gzipSync } from "node:zlib";

export const ORDER_KINDS = [
  "sale",
  "manual-sale",
  "shipping",
  "refund",
  "manual-refund",
  "shipping-refund",
  "discount",
  "fee",
  "adjustment",
] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** One row of the derived file: what one invoice (for refunds and fees: one product or code of it) came to. */
export interface OrderRow {
  invoice: string;
  /** `YYYY-MM-DD HH:MM`, the seller's clock, read as UTC. */
  time: string;
  country: string;
  kind: OrderKind;
  /** The product with the largest line of the row. */
  sku: string;
  /** Units of all lines of the row. */
  units: number;
  /** Signed: what the seller gives up is negative. */
  pence: bigint;
}

export const DERIVED_FILE = new URL("../../data/online-retail-orders.csv.gz", import.meta.url);
const ORDERS_HEADER = "invoice,time,country,kind,sku,units,pence";
const GZIP_OS_BYTE = 9;
const GZIP_OS_UNKNOWN = 255;

/** Same rows, same bytes: no modification time, no operating system in the gzip header. */
export function encodeOrders(rows: readonly OrderRow[]): Uint8Array {
  const lines = rows.map((row) =>
    [row.invoice, row.time, row.country, row.kind, row.sku, row.units, row.pence].join(","),
  );
  const bytes = gzipSync(`${[ORDERS_HEADER, ...lines].join("\n")}\n`, { level: 9 });
  bytes[GZIP_OS_BYTE] = GZIP_OS_UNKNOWN;
  return bytes;
}

export function decodeOrders(derivedBytes: Uint8Array): OrderRow[] {
  const [header, ...lines] = gunzipSync(derivedBytes).toString("utf8").trimEnd().split("\n");
  if (header !== ORDERS_HEADER)
    throw new Error(`derived file: header "${header}", expected "${ORDERS_HEADER}"`);
  return lines.map((line, index) => {
    const cells = line.split(",");
    const kind = cells[3] as OrderKind;
    if (cells.length !== 7 || !ORDER_KINDS.includes(kind))
      throw new Error(`derived file, line ${index + 2}: not an order row: ${line}`);
    const [invoice, time, country, , sku, units, pence] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return { invoice, time, country, kind, sku, units: Number(units), pence: BigInt(pence) };
  });
}
