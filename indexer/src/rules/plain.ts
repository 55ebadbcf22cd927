import { type Hex, hexToString, trim } from "viem";

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

/** Text of a left-aligned bytes32 ("amazon"); its hex where it is no printable ASCII. */
export function shortText(value: Hex): string {
  const text = hexToString(trim(value, { dir: "right" }));
  return /^[\x20-\x7e]*$/.test(text) ? text : value;
}

export const lower = (address: Hex): Hex => address.toLowerCase() as Hex;

/** What search looks through. */
export const searchText = (...parts: string[]): string => parts.join(" ").toLowerCase();
