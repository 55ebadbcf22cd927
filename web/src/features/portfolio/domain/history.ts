import { type Address, type Hex, isAddressEqual } from "viem";
import { formatAmount } from "../../../lib/amounts.ts";
import type { Unit } from "../../../lib/i18n/index.ts";

/** One RoyaltyClaimed event of an account. */
export interface Receipt {
  token: Address;
  symbol: string;
  asset: Address;
  unit: Unit;
  to: Address;
  amount: bigint;
  /** Unix seconds. */
  timestamp: number;
  block: bigint;
  hash: Hex;
  logIndex: number;
}

/** Newest first. */
export const newestFirst = (a: Receipt, b: Receipt): number =>
  a.block === b.block ? b.logIndex - a.logIndex : a.block < b.block ? 1 : -1;

export interface AssetTotal {
  asset: Address;
  unit: Unit;
  amount: bigint;
}

/** Amounts of different currencies are never added up: one total for each, the most used first. */
export function totalsByAsset(
  items: readonly { asset: Address; unit: Unit; amount: bigint }[],
): AssetTotal[] {
  const totals: (AssetTotal & { count: number })[] = [];
  for (const { asset, unit, amount } of items) {
    const known = totals.find((total) => isAddressEqual(total.asset, asset));
    if (known) {
      known.amount += amount;
      known.count += 1;
    } else totals.push({ asset, unit, amount, count: 1 });
  }
  return totals.sort((a, b) => b.count - a.count).map(({ asset, unit, amount }) => ({ asset, unit, amount }));
}

export interface MonthTotal {
  /** Start of the month in UTC, Unix seconds. */
  start: number;
  amount: bigint;
  count: number;
}

/** The `count` calendar months (UTC) up to the one of `now`, oldest first, empty ones included. */
export function byMonth(receipts: readonly Receipt[], now: number, count = 12): MonthTotal[] {
  const today = new Date(now * 1_000);
  const startOf = (back: number) => Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1) / 1_000;
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const [start, end] = [startOf(back), startOf(back - 1)];
    const inside = receipts.filter(({ timestamp }) => timestamp >= start && timestamp < end);
    return { start, amount: inside.reduce((total, { amount }) => total + amount, 0n), count: inside.length };
  });
}

const header = [
  "date_utc",
  "store",
  "token",
  "amount",
  "currency",
  "currency_token",
  "paid_to",
  "transaction",
  "block",
];

/** A spreadsheet would run a text that begins like a formula; a store's symbol is anyone's choice. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** RFC 4180 with a byte order mark; amounts exact, with the currency's decimals; oldest first. */
export function historyCsv(receipts: readonly Receipt[]): string {
  const rows = [...receipts]
    .sort((a, b) => newestFirst(b, a))
    .map((receipt) => [
      new Date(receipt.timestamp * 1_000).toISOString().replace(".000Z", "Z"),
      receipt.symbol,
      receipt.token,
      formatAmount(receipt.amount, receipt.unit.decimals, receipt.unit.decimals),
      receipt.unit.symbol,
      receipt.asset,
      receipt.to,
      receipt.hash,
      String(receipt.block),
    ]);
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
