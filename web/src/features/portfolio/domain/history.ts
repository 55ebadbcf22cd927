import { type Address, type Hex, isAddressEqual } from "viem";
import { formatAmount } from "../../../lib/amounts.ts";
import type { Unit } from "../../../lib/i18n/index.ts";

/** Claimed of tokens, or harvested of staked liquidity. */
export type ReceiptKind = "claim" | "harvest";

/** One payment of royalties to an account. */
export interface Receipt {
  kind: ReceiptKind;
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

interface AssetTotal {
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

interface MonthTotal {
  /** Start of the month in UTC, Unix seconds. */
  start: number;
  amount: bigint;
  count: number;
}

/** Which part of the history is looked at: the last twelve months, a calendar year (UTC), or all of it. */
export type Period = "recent" | "all" | `${number}`;

const yearOf = (timestamp: number) => new Date(timestamp * 1_000).getUTCFullYear();
const startOfYear = (year: number) => Date.UTC(year, 0, 1) / 1_000;

/** The calendar years of the receipts, newest first. */
export const yearsOf = (receipts: readonly Receipt[]): number[] =>
  [...new Set(receipts.map(({ timestamp }) => yearOf(timestamp)))].sort((a, b) => b - a);

/** The bars of a period: months, or years where it is all of the history. */
export function barsOf(receipts: readonly Receipt[], period: Period, now: number): MonthTotal[] {
  if (period === "recent") return byMonth(receipts, now);
  if (period !== "all") return byMonth(receipts, startOfYear(Number(period) + 1) - 1);
  const years = yearsOf(receipts);
  const [last = yearOf(now), first = last] = [years[0], years.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const inside = receipts.filter(({ timestamp }) => yearOf(timestamp) === first + index);
    return {
      start: startOfYear(first + index),
      amount: inside.reduce((total, { amount }) => total + amount, 0n),
      count: inside.length,
    };
  });
}

/** The receipts of a period: those that its bars count. */
export function receiptsIn(receipts: readonly Receipt[], period: Period, now: number): Receipt[] {
  if (period === "all") return [...receipts];
  const [first] = barsOf([], period, now);
  const end = period === "recent" ? Number.POSITIVE_INFINITY : startOfYear(Number(period) + 1);
  return receipts.filter(({ timestamp }) => timestamp >= first!.start && timestamp < end);
}

/** What each store paid, most first; of one currency. */
export function byStore(receipts: readonly Receipt[]): { token: Address; symbol: string; amount: bigint }[] {
  const stores = new Map<Address, { token: Address; symbol: string; amount: bigint }>();
  for (const { token, symbol, amount } of receipts) {
    const store = stores.get(token) ?? { token, symbol, amount: 0n };
    stores.set(token, { ...store, amount: store.amount + amount });
  }
  return [...stores.values()].sort((a, b) => (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0));
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
  "kind",
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
      receipt.kind === "claim" ? "royalty" : "staking",
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
