import { type Address, getAddress, type Hex, isAddress, isAddressEqual, isHex } from "viem";
import type { Support } from "./proposal.ts";

/** A vote that its voter signed and anybody may send: the file that the keeper's `govern` relays, too. */
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
  { name: "proposalId", type: "uint256" },
  { name: "support", type: "uint8" },
  { name: "voter", type: "address" },
  { name: "nonce", type: "uint256" },
] as const;
const types = {
  Ballot: plain,
  ExtendedBallot: [...plain, { name: "reason", type: "string" }, { name: "params", type: "bytes" }],
} as const;

/** The governor has a form of ballot with reason and parameters, and one without. */
export const isExtended = ({ reason, params }: Pick<Ballot, "reason" | "params">): boolean =>
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

/** The governor's function that takes the ballot, and its arguments. */
export function ballotCall(ballot: Ballot) {
  const { proposalId, support, voter, reason, params, signature } = ballot;
  return isExtended(ballot)
    ? ({
        functionName: "castVoteWithReasonAndParamsBySig",
        args: [proposalId, support, voter, reason, params, signature],
      } as const)
    : ({ functionName: "castVoteBySig", args: [proposalId, support, voter, signature] } as const);
}

/** Big numbers are strings. */
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

function parse(text: string): Ballot | undefined {
  let json: Record<string, unknown> | null;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== "object" || json?.kind !== "takings-vote") return undefined;
  const { chainId, support, reason = "", params = "0x" } = json;
  const ballot = {
    chainId,
    governor: address(json.governor),
    proposalId: whole(json.proposalId),
    support,
    voter: address(json.voter),
    nonce: whole(json.nonce),
    reason,
    params: bytes(params),
    signature: bytes(json.signature),
  };
  const sound =
    typeof chainId === "number" &&
    typeof reason === "string" &&
    (support === 0 || support === 1 || support === 2) &&
    Object.values(ballot).every((value) => value !== undefined);
  return sound ? (ballot as Ballot) : undefined;
}

export type BallotProblem = "unreadable" | "otherNetwork" | "otherGovernor" | "otherProposal";

/** Reads a signed vote, if it is for this proposal. Whether it still counts is the chain's to say. */
export function readBallot(
  text: string,
  wanted: Pick<Ballot, "chainId" | "governor" | "proposalId">,
): { ballot: Ballot; problem?: undefined } | { ballot?: undefined; problem: BallotProblem } {
  const ballot = parse(text);
  if (!ballot) return { problem: "unreadable" };
  if (ballot.chainId !== wanted.chainId) return { problem: "otherNetwork" };
  if (!isAddressEqual(ballot.governor, wanted.governor)) return { problem: "otherGovernor" };
  if (ballot.proposalId !== wanted.proposalId) return { problem: "otherProposal" };
  return { ballot };
}
