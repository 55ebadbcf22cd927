import { type ProposalStateName, proposalStates } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import type { Address } from "viem";
import { batchReads, type ContractReader } from "../../chain/batchReads.ts";
import type { Reader } from "../../chain/client.ts";
import { describeChainError, revertOf } from "../../chain/send.ts";
import type { LoadedBallot } from "./ballot.ts";
import { voteCall } from "./call.ts";

export interface Proposal {
  id: bigint;
  state: ProposalStateName;
  /** While Active: when voting ends, the Against-only window included; Unix seconds. */
  deadline?: bigint;
  /** While Queued: when it may be executed; Unix seconds. */
  eta?: bigint;
}

/** Every proposal of a governor with its state; ids follow one another. */
export async function collectProposals(reader: ContractReader, governor: Address): Promise<Proposal[]> {
  const contract = { address: governor, abi: storeGovernorAbi } as const;
  const count = await reader.readContract({ ...contract, functionName: "proposalCount" });
  if (count === 0n) return [];
  const latest = await reader.readContract({ ...contract, functionName: "latestProposalId" });
  const ids = Array.from({ length: Number(count) }, (_, index) => latest - count + 1n + BigInt(index));
  const read = async (id: bigint): Promise<Proposal> => {
    const state =
      proposalStates[await reader.readContract({ ...contract, functionName: "state", args: [id] })]!;
    const view = (functionName: "proposalDeadline" | "proposalEta") =>
      reader.readContract({ ...contract, functionName, args: [id] });
    if (state === "Active") return { id, state, deadline: await view("proposalDeadline") };
    if (state === "Queued") return { id, state, eta: await view("proposalEta") };
    return { id, state };
  };
  return Promise.all(ids.map(read));
}

/** What the chain says of one ballot. */
export interface BallotFacts extends LoadedBallot {
  proposal: Proposal | undefined;
  /** The voter has voted on this proposal. */
  voted: boolean;
  /** The voter's next nonce at the governor. */
  nextNonce: bigint;
  /** The voter's votes at the proposal's snapshot. */
  weight: bigint;
  /** What sending it now would use, or why the governor refuses it; asked for where it could be sent now. */
  trial?: { gas: bigint } | { refused: string };
}

async function tryVote(reader: Reader, sender: Address | undefined, { ballot }: LoadedBallot) {
  try {
    return { gas: await reader.estimateContractGas({ ...voteCall(ballot), account: sender }) };
  } catch (error) {
    // Only the governor's own refusal is an answer; a failing endpoint is not.
    if (revertOf(error) === undefined) throw error;
    return { refused: describeChainError(error) };
  }
}

export interface Governance {
  /** Time of the block that was looked at, Unix seconds. */
  now: bigint;
  proposals: Proposal[];
  ballots: BallotFacts[];
}

/** A governor's proposals, and what it says to each ballot for it, as of one block. */
export async function collect(
  reader: Reader,
  governor: Address,
  ballots: readonly LoadedBallot[],
  sender: Address | undefined,
): Promise<Governance> {
  const block = await reader.getBlock();
  const batch = batchReads(reader, block.number);
  const contract = { address: governor, abi: storeGovernorAbi } as const;
  const proposals = await collectProposals(batch, governor);
  const factsOf = async (loaded: LoadedBallot): Promise<BallotFacts> => {
    const { proposalId, voter, nonce } = loaded.ballot;
    const proposal = proposals.find(({ id }) => id === proposalId);
    const nextNonce = await batch.readContract({ ...contract, functionName: "nonces", args: [voter] });
    const facts = { ...loaded, proposal, voted: false, nextNonce, weight: 0n };
    if (proposal === undefined) return facts;
    const args = [proposalId, voter] as const;
    const voted = await batch.readContract({ ...contract, functionName: "hasVoted", args });
    if (voted || proposal.state !== "Active") return { ...facts, voted };
    const snapshot = await batch.readContract({
      ...contract,
      functionName: "proposalSnapshot",
      args: [proposalId],
    });
    const weight = await batch.readContract({
      ...contract,
      functionName: "getVotes",
      args: [voter, snapshot],
    });
    if (weight === 0n || nonce !== nextNonce) return { ...facts, weight };
    return { ...facts, weight, trial: await tryVote(reader, sender, loaded) };
  };
  return { now: block.timestamp, proposals, ballots: await Promise.all(ballots.map(factsOf)) };
}
