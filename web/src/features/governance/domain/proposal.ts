import { type Address, getAddress, type Hex, isAddress, keccak256, toBytes } from "viem";

/** OpenZeppelin's IGovernor.ProposalState. */
export const ProposalState = {
  Pending: 0,
  Active: 1,
  Canceled: 2,
  Defeated: 3,
  Succeeded: 4,
  Queued: 5,
  Expired: 6,
  Executed: 7,
} as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];

/** OpenZeppelin's GovernorCountingSimple.VoteType. */
export const Support = { Against: 0, For: 1, Abstain: 2 } as const;
export type Support = (typeof Support)[keyof typeof Support];

export interface Votes {
  against: bigint;
  for: bigint;
  abstain: bigint;
}

export interface Action {
  target: Address;
  value: bigint;
  calldata: Hex;
}

export interface Description {
  title: string;
  body: string;
  /** Whom the `#proposer=0x…` suffix reserves the proposal for. */
  reservedFor?: Address;
}

const suffix = /#proposer=(0x[0-9a-fA-F]{40})\s*$/;

/** A proposal's text taken apart: the first line is its title, with or without a heading mark. */
export function readDescription(text: string): Description {
  const reserved = suffix.exec(text)?.[1];
  const lines = text.replace(suffix, "").trim().split(/\r?\n/);
  const title = (lines[0] ?? "").replace(/^#+\s*/, "").trim();
  return {
    title,
    body: lines.slice(1).join("\n").trim(),
    reservedFor: reserved && isAddress(reserved, { strict: false }) ? getAddress(reserved) : undefined,
  };
}

/** The text to propose. The suffix, last in it, stops anyone else from submitting the same proposal first. */
export const writeDescription = (title: string, body: string, proposer: Address): string =>
  `# ${title.trim()}\n\n${body.trim()}\n\n#proposer=${getAddress(proposer)}`;

export const descriptionMatches = (text: string, hash: Hex): boolean =>
  keccak256(toBytes(text)).toLowerCase() === hash.toLowerCase();

const sameAction = (a: Action, b: Action) =>
  a.target.toLowerCase() === b.target.toLowerCase() &&
  a.value === b.value &&
  a.calldata.toLowerCase() === b.calldata.toLowerCase();

export const sameActions = (a: readonly Action[], b: readonly Action[]): boolean =>
  a.length === b.length && a.every((action, index) => sameAction(action, b[index]!));

/** Nothing can happen to it any more. */
export const isOver = (state: ProposalState): boolean =>
  state === ProposalState.Canceled ||
  state === ProposalState.Defeated ||
  state === ProposalState.Expired ||
  state === ProposalState.Executed;
