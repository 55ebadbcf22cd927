import { type Hex, hexToString, stringToHex, trim } from "viem";

/** A short name ("amazon") as the contracts keep it: up to 32 bytes of ASCII, padded at the right. */
export const platformKey = (name: string): Hex => stringToHex(name, { size: 32 });

/** The name again; the key's own hex where it is no printable ASCII. */
export function platformName(key: Hex): string {
  const text = hexToString(trim(key, { dir: "right" }));
  return /^[\x20-\x7e]*$/.test(text) ? text : key;
}
