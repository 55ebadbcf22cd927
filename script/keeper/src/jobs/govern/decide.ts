import { type Ballot, ProposalState, proposalDue } from "@takings/sdk";
import type { BallotFacts, Governance, Proposal } from "./collect.ts";

export type PlannedProposal = { proposal: Proposal } & (
  | { action: "queue" }
  | { action: "execute" }
  /** Nothing to do before `until` (Unix seconds). */
  | { action: "wait"; until: bigint }
  | { action: "none" }
);

export type PlannedVote = { file: string; ballot: Ballot } & (
  | { action: "relay"; gas: bigint }
  | { action: "done" }
  | { action: "wait"; reason: string }
  | { action: "refuse"; reason: string }
);

export interface VoteTerms {
  chainId: number;
  /** What is left of the day's gas. */
  gasLeft: bigint;
  /** The most that one vote may use: a wallet that is a contract decides what checking its signature costs. */
  maxGasPerVote: bigint;
}

function planProposal(proposal: Proposal, now: bigint): PlannedProposal {
  const { state, eta = 0n, deadline } = proposal;
  const action = proposalDue({ state: ProposalState[state], eta }, now);
  if (action !== undefined) return { proposal, action };
  if (state === "Queued") return { proposal, action: "wait", until: eta };
  // The deadline includes a window in which only Against votes count; the state stays Active until its end.
  if (state === "Active") return { proposal, action: "wait", until: deadline! + 1n };
  return { proposal, action: "none" };
}

function refusal(facts: BallotFacts, terms: VoteTerms): string | undefined {
  const { ballot, proposal, nextNonce, weight, trial } = facts;
  if (ballot.chainId !== terms.chainId) return `signed for chain ${ballot.chainId}`;
  if (proposal === undefined) return "no such proposal";
  if (proposal.state === "Pending") return undefined;
  if (proposal.state !== "Active") return `voting is closed: ${proposal.state}`;
  if (weight === 0n) return "the voter had no votes when voting began";
  if (ballot.nonce < nextNonce) return `its nonce ${ballot.nonce} is used`;
  if (trial === undefined) return undefined;
  if ("refused" in trial) return trial.refused;
  if (trial.gas > terms.maxGasPerVote) return `would use ${trial.gas} gas, more than ${terms.maxGasPerVote}`;
  return undefined;
}

const voteOf = ({ ballot }: BallotFacts) => `${ballot.proposalId} ${ballot.voter}`;

/** What ends first goes first, then what weighs most, so that spam without weight cannot use up the day's gas. */
function byUrgency(a: BallotFacts, b: BallotFacts): number {
  const [first, second] = [a.proposal?.deadline ?? 0n, b.proposal?.deadline ?? 0n];
  if (first !== second) return first < second ? -1 : 1;
  return a.weight === b.weight ? 0 : a.weight > b.weight ? -1 : 1;
}

function planVotes(ballots: readonly BallotFacts[], terms: VoteTerms): PlannedVote[] {
  let { gasLeft } = terms;
  const taken = new Set<string>();
  return ballots.toSorted(byUrgency).map((facts): PlannedVote => {
    const { file, ballot, trial } = facts;
    const base = { file, ballot };
    if (facts.voted) return { ...base, action: "done" };
    const reason = refusal(facts, terms);
    if (reason !== undefined) return { ...base, action: "refuse", reason };
    if (facts.proposal?.state === "Pending")
      return { ...base, action: "wait", reason: "voting has not begun" };
    if (trial === undefined || !("gas" in trial))
      return { ...base, action: "wait", reason: `comes after nonce ${ballot.nonce - 1n}` };
    if (taken.has(voteOf(facts)))
      return { ...base, action: "refuse", reason: "a second vote of the same voter" };
    if (trial.gas > gasLeft) return { ...base, action: "wait", reason: "the day's gas is used up" };
    taken.add(voteOf(facts));
    gasLeft -= trial.gas;
    return { ...base, action: "relay", gas: trial.gas };
  });
}

/** Which proposals are due for what, and which votes are worth sending, most urgent first. */
export function decide(
  { now, proposals, ballots }: Governance,
  terms: VoteTerms,
): { proposals: PlannedProposal[]; votes: PlannedVote[] } {
  return {
    proposals: proposals.map((proposal) => planProposal(proposal, now)),
    votes: planVotes(ballots, terms),
  };
}
