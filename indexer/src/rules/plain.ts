import type { Hex } from "viem";

/** A contract's values as JSON can hold them: integers as text, addresses and hashes in lower case. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  if (typeof value === "string") return /^0x[0-9a-fA-F]*$/.test(value) ? value.toLowerCase() : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
  return value;
}

export const plainRecord = (value: object): Record<string, unknown> =>
  plain(value) as Record<string, unknown>;

export const lower = (address: Hex): Hex => address.toLowerCase() as Hex;

/** What search looks through. */
export const searchText = (...parts: string[]): string => parts.join(" ").toLowerCase();
