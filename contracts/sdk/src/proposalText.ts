import { type Address, getAddress, type Hex, isAddress, keccak256, toBytes } from "viem";

export interface Description {
  title: string;
  body: string;
  /** Whom the `#proposer=0x…` suffix reserves the proposal for. */
  reservedFor?: Address;
}

/** OpenZeppelin Governor's `#proposer=` suffix, at the very end of a description. */
const suffix = /#proposer=(0x[0-9a-fA-F]{40})\s*$/;

/** A proposal's text taken apart: its title is the first line that says something, with or without a heading mark. */
export function readDescription(text: string): Description {
  const reserved = suffix.exec(text)?.[1];
  const lines = text.replace(suffix, "").trim().split(/\r?\n/);
  const said = lines.map((line) => line.replace(/^#+(\s+|$)/, "").trim());
  const at = said.findIndex((line) => line !== "");
  return {
    title: said[at] ?? "",
    body: lines
      .slice(at + 1)
      .join("\n")
      .trim(),
    reservedFor: reserved && isAddress(reserved, { strict: false }) ? getAddress(reserved) : undefined,
  };
}

/** A proposal's title for a list: at most 200 characters. */
export const titleOf = (description: string): string =>
  [...readDescription(description).title].slice(0, 200).join("");

/** The text to propose. The suffix, last in it, stops anyone else from submitting the same proposal first. */
export const writeDescription = (title: string, body: string, proposer: Address): string =>
  `# ${title.trim()}\n\n${body.trim()}\n\n#proposer=${getAddress(proposer)}`;

/** Whether `text` is the description whose keccak256 the chain has. */
export const descriptionMatches = (text: string, hash: Hex): boolean =>
  keccak256(toBytes(text)).toLowerCase() === hash.toLowerCase();
