import type { OrderKind, OrderRow } from "./orders.ts";

/** One line of the original Online Retail CSV, fields as text. */
export interface RetailLine {
  invoice: string;
  sku: string;
  quantity: string;
  time: string;
  unitPrice: string;
  customer: string;
  country: string;
}

type DroppedClass = "zero-price" | "bad-debt" | "below-a-penny";
export type RetailClass = OrderKind | DroppedClass;

/** Sums in thousandths of a pound: four original lines are priced 0.001. */
export interface ClassTotal {
  lines: number;
  mills: bigint;
}

export interface Derivation {
  rows: OrderRow[];
  totals: Map<RetailClass, ClassTotal>;
}

const SHIPPING = new Set(["POST", "DOT", "C2"]);
const FEES = new Set(["AMAZONFEE", "BANK CHARGES", "CRUK", "S"]);
const MILLS_PER_PENNY = 10n;

/** The rule that script/dev/data/README.md documents; first match wins. */
export function classify(line: RetailLine, mills: bigint): RetailClass {
  const code = line.sku.toUpperCase();
  if (mills === 0n) return "zero-price";
  if (line.invoice.startsWith("A")) return "bad-debt";
  if (mills > -MILLS_PER_PENNY && mills < MILLS_PER_PENNY) return "below-a-penny";
  if (FEES.has(code)) return "fee";
  if (SHIPPING.has(code)) return mills > 0n ? "shipping" : "shipping-refund";
  if (code === "D") return "discount";
  if (code === "M") {
    if (line.customer === "") return "adjustment";
    return mills > 0n ? "manual-sale" : "manual-refund";
  }
  return mills > 0n ? "sale" : "refund";
}

/** Collects original lines, in file order, into invoice-level rows. */
export class RetailLedger {
  readonly #totals = new Map<RetailClass, ClassTotal>();
  readonly #rows = new Map<string, OrderRow & { topLine: bigint }>();

  add(line: RetailLine): void {
    const mills = parseMills(line.unitPrice) * BigInt(line.quantity);
    const kind = classify(line, mills);
    const total = this.#totals.get(kind) ?? { lines: 0, mills: 0n };
    total.lines += 1;
    total.mills += mills;
    this.#totals.set(kind, total);
    if (kind === "zero-price" || kind === "bad-debt" || kind === "below-a-penny") return;
    if (mills % MILLS_PER_PENNY !== 0n)
      throw new Error(`invoice ${line.invoice}: ${mills} thousandths of a pound is no whole number of pence`);
    this.#collect(line, kind, mills / MILLS_PER_PENNY);
  }

  result(): Derivation {
    const rows = [...this.#rows.values()].map(({ topLine: _, ...row }) => row);
    return { rows, totals: this.#totals };
  }

  #collect(line: RetailLine, kind: OrderKind, pence: bigint): void {
    const bySku = kind === "refund" || kind === "fee";
    const key = `${line.invoice} ${kind} ${bySku ? line.sku : ""}`;
    const units = Math.abs(Number(line.quantity));
    const size = pence < 0n ? -pence : pence;
    const row = this.#rows.get(key);
    if (row === undefined) {
      const { invoice, country, sku } = line;
      this.#rows.set(key, {
        invoice,
        time: line.time.slice(0, 16),
        country,
        kind,
        sku,
        units,
        pence,
        topLine: size,
      });
      return;
    }
    row.units += units;
    row.pence += pence;
    if (size > row.topLine) {
      row.topLine = size;
      row.sku = line.sku;
    }
  }
}

function parseMills(price: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,3}))?$/.exec(price);
  if (match === null) throw new Error(`price "${price}" is not a decimal with at most three places`);
  const mills = BigInt(match[2]! + (match[3] ?? "").padEnd(3, "0"));
  return match[1] === "-" ? -mills : mills;
}
