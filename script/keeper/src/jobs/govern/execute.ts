import { proposalStates } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import type { Address, Hash } from "viem";
import type { Reader, Writer } from "../../chain/client.ts";
import { describeChainError, type SendOptions, send } from "../../chain/send.ts";
import { step } from "../../steps.ts";
import { voteCall } from "./call.ts";
import type { DueProposal, DueVote } from "./decide.ts";

export type ProposalOutcome = { id: bigint; action: "queue" | "execute" } & (
  | { outcome: "done"; transaction: Hash; gasUsed: bigint }
  /** Somebody else was faster. */
  | { outcome: "alreadyDone" }
  | { outcome: "failed"; reason: string }
);

export type VoteOutcome = { file: string; proposalId: bigint; voter: Address } & (
  | { outcome: "relayed"; transaction: Hash; gasUsed: bigint }
  | { outcome: "alreadyCast" }
  | { outcome: "waiting"; reason: string }
  | { outcome: "failed"; reason: string }
);

interface Clients {
  reader: Reader;
  writer: Writer;
}

const after = { queue: ["Queued", "Executed"], execute: ["Executed"] } as const;

/** Queues or executes one proposal. The governor compares the code of every target again; the outcome says what it refuses. */
export async function executeProposal(
  { proposal, action }: DueProposal,
  governor: Address,
  { reader, writer }: Clients,
  options: SendOptions,
): Promise<ProposalOutcome> {
  const { id } = proposal;
  const contract = { address: governor, abi: storeGovernorAbi, args: [id] } as const;
  try {
    const receipt = await send(reader, writer, { ...contract, functionName: action }, options);
    step("govern:done");
    const { transactionHash: transaction, gasUsed } = receipt;
    return { id, action, outcome: "done", transaction, gasUsed };
  } catch (error) {
    const state = proposalStates[await reader.readContract({ ...contract, functionName: "state" })]!;
    if ((after[action] as readonly string[]).includes(state)) return { id, action, outcome: "alreadyDone" };
    return { id, action, outcome: "failed", reason: describeChainError(error) };
  }
}

/** The day's gas: booked before a vote is sent, corrected when it is mined. */
export interface GasAccount {
  book(gas: bigint): number | undefined;
  settle(booking: number, gas: bigint): void;
}

export async function relayVote(
  { file, ballot, gas }: DueVote,
  { reader, writer }: Clients,
  account: GasAccount,
  options: SendOptions,
): Promise<VoteOutcome> {
  const { proposalId, voter, governor } = ballot;
  const base = { file, proposalId, voter };
  const booking = account.book(gas);
  if (booking === undefined) return { ...base, outcome: "waiting", reason: "the day's gas is used up" };
  step("govern:booked");
  try {
    const receipt = await send(reader, writer, voteCall(ballot), options);
    step("govern:relayed");
    account.settle(booking, receipt.gasUsed);
    const { transactionHash: transaction, gasUsed } = receipt;
    return { ...base, outcome: "relayed", transaction, gasUsed };
  } catch (error) {
    const voted = await reader.readContract({
      address: governor,
      abi: storeGovernorAbi,
      functionName: "hasVoted",
      args: [proposalId, voter],
    });
    // A vote that another keeper sent cost this one nothing; a failed one of its own may have.
    if (voted) account.settle(booking, 0n);
    if (voted) return { ...base, outcome: "alreadyCast" };
    return { ...base, outcome: "failed", reason: describeChainError(error) };
  }
}
