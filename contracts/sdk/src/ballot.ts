import { type Address, getAddress, type Hex, isAddress, isAddressEqual, isHex } from "viem";
import { isSupport, type Support } from "./enums.ts";
import { field } from "./typedData.ts";

/** A vote that its voter signed and anybody may send. */
export interface Ballot {
  chainId: number;
  governor: Address;
  proposalId: bigint;
  support: Support;
  voter: Address;
  /** The governor's nonce of the voter that was signed: one vote by signature makes all others of that nonce invalid. */
  nonce: bigint;
  reason: string;
  params: Hex;
  signature: Hex;
}

const plain = [
  field("proposalId", "uint256"),
  field("support", "uint8"),
  field("voter", "address"),
  field("nonce", "uint256"),
] as const;
const types = {
  Ballot: plain,
  ExtendedBallot: [...plain, field("reason", "string"), field("params", "bytes")],
} as const;

/** The governor has a form of ballot with reason and parameters, and one without. */
const isExtended = ({ reason, params }: Pick<Ballot, "reason" | "params">): boolean =>
  reason !== "" || params !== "0x";

/** What the voter signs (EIP-712); `name` is the governor's. */
export function ballotTypedData(ballot: Omit<Ballot, "signature">, name: string) {
  const { chainId, governor, proposalId, support, voter, nonce, reason, params } = ballot;
  const domain = { name, version: "1", chainId, verifyingContract: governor };
  const message = { proposalId, support, voter, nonce };
  return isExtended(ballot)
    ? ({ domain, types, primaryType: "ExtendedBallot", message: { ...message, reason, params } } as const)
    : ({ domain, types, primaryType: "Ballot", message } as const);
}

/** The governor's function that takes the ballot, by the form that was signed, and its arguments. */
export function ballotCall(ballot: Ballot) {
  const { proposalId, support, voter, reason, params, signature } = ballot;
  return isExtended(ballot)
    ? ({
        functionName: "castVoteWithReasonAndParamsBySig",
        args: [proposalId, support, voter, reason, params, signature],
      } as const)
    : ({ functionName: "castVoteBySig", args: [proposalId, support, voter, signature] } as const);
}

/** The ballot as a file's text; big numbers are strings. */
export const writeBallot = ({ proposalId, nonce, ...ballot }: Ballot): string =>
  JSON.stringify(
    { kind: "takings-vote", ...ballot, proposalId: String(proposalId), nonce: String(nonce) },
    null,
    2,
  );

export const ballotFileName = ({ governor, proposalId, voter }: Ballot): string =>
  `vote-${governor.slice(2, 8)}-${proposalId}-${voter.slice(2, 8)}.json`.toLowerCase();

const whole = (value: unknown): bigint | undefined => {
  if (typeof value === "string" && /^\d{1,78}$/.test(value)) return BigInt(value);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : undefined;
};
const address = (value: unknown): Address | undefined =>
  typeof value === "string" && isAddress(value, { strict: false }) ? getAddress(value) : undefined;
const bytes = (value: unknown): Hex | undefined =>
  isHex(value) && value.length % 2 === 0 ? value : undefined;
const chain = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;

/** Longest reason that a ballot's file may have, characters. */
const longestReason = 10_000;
const reasonOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.length <= longestReason ? value : undefined;

type Readers = {
  [Name in keyof Ballot]: [read: (value: unknown) => Ballot[Name] | undefined, expected: string];
};
const readers: Readers = {
  chainId: [chain, "a chain's id"],
  governor: [address, "an address"],
  proposalId: [whole, "a whole number"],
  support: [(value) => (isSupport(value) ? value : undefined), "0 (against), 1 (for) or 2 (abstain)"],
  voter: [address, "an address"],
  nonce: [whole, "a whole number"],
  reason: [reasonOf, `a text of at most ${longestReason} characters`],
  params: [bytes, "0x and hex digits, two a byte"],
  signature: [bytes, "0x and hex digits, two a byte"],
};
const names = Object.keys(readers) as (keyof Ballot)[];

type ParsedBallot =
  | { ballot: Ballot; faults?: undefined }
  /** What is wrong, a line each. */
  | { ballot?: undefined; faults: string[] };

/** Reads {@link writeBallot} again. `reason` and `params` may be missing; unknown fields are refused. */
export function parseBallot(text: string): ParsedBallot {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { faults: [`not JSON: ${(error as Error).message}`] };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { faults: ["not an object"] };
  const { kind, ...given } = { reason: "", params: "0x", ...json } as Record<string, unknown>;
  const faults = Object.keys(given)
    .filter((name) => !(name in readers))
    .map((name) => `${name}: not a field of a vote`);
  if (kind !== "takings-vote") faults.unshift('kind: expected "takings-vote"');
  const ballot: Partial<Record<keyof Ballot, unknown>> = {};
  for (const name of names) {
    const [read, expected] = readers[name];
    ballot[name] = read(given[name]);
    if (ballot[name] === undefined) faults.push(`${name}: expected ${expected}`);
  }
  return faults.length === 0 ? { ballot: ballot as Ballot } : { faults };
}

type BallotProblem = "unreadable" | "otherNetwork" | "otherGovernor" | "otherProposal";

/** Reads a signed vote, if it is for this proposal. Whether it still counts is the chain's to say. */
export function readBallot(
  text: string,
  wanted: Pick<Ballot, "chainId" | "governor" | "proposalId">,
): { ballot: Ballot; problem?: undefined } | { ballot?: undefined; problem: BallotProblem } {
  const { ballot } = parseBallot(text);
  if (!ballot) return { problem: "unreadable" };
  if (ballot.chainId !== wanted.chainId) return { problem: "otherNetwork" };
  if (!isAddressEqual(ballot.governor, wanted.governor)) return { problem: "otherGovernor" };
  if (ballot.proposalId !== wanted.proposalId) return { problem: "otherProposal" };
  return { ballot };
}
