import { type Ballot, ProposalState, proposalDue } from "@takings/sdk";
import { type Address, isAddressEqual } from "viem";
import { KeeperError, type Refusal } from "../../errors.ts";
import type { LoadedBallot } from "./ballot.ts";
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
  /** Gas that relaying may use in a day. */
  budget: bigint;
  /** What of it is used up. */
  spent: bigint;
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
  let gasLeft = terms.budget > terms.spent ? terms.budget - terms.spent : 0n;
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

export type DueProposal = PlannedProposal & { action: "queue" | "execute" };
export type DueVote = PlannedVote & { action: "relay" };

const isDue = (item: PlannedProposal): item is DueProposal =>
  item.action === "queue" || item.action === "execute";
const isRelayed = (vote: PlannedVote): vote is DueVote => vote.action === "relay";

/**
 * What is sent next. Votes of one voter have an order, so the next of them can only be tried when the last is cast:
 * rounds follow one another until nothing is due. Each vote is tried once, and proposals are acted on in the first round.
 */
export function decideRound(
  plan: { proposals: readonly PlannedProposal[]; votes: readonly PlannedVote[] },
  before: { outcomes: readonly unknown[]; voteOutcomes: readonly { file: string }[] },
): { proposals: DueProposal[]; votes: DueVote[] } {
  const tried = new Set(before.voteOutcomes.map(({ file }) => file));
  return {
    proposals: before.outcomes.length === 0 ? plan.proposals.filter(isDue) : [],
    votes: plan.votes.filter(isRelayed).filter(({ file }) => !tried.has(file)),
  };
}

/** The ballots for one governor. */
export const ballotsFor = (ballots: readonly LoadedBallot[], governor: Address): LoadedBallot[] =>
  ballots.filter(({ ballot }) => isAddressEqual(ballot.governor, governor));

/** Ballots for governors that no store of the configuration has. */
export const strayBallots = (
  ballots: readonly LoadedBallot[],
  stores: readonly { governor?: Address }[],
): Refusal[] =>
  ballots
    .filter(
      ({ ballot }) =>
        !stores.some(({ governor }) => governor !== undefined && isAddressEqual(ballot.governor, governor)),
    )
    .map(({ file, ballot }) => {
      const place = { file, found: ballot.governor };
      return {
        file,
        error: new KeeperError("OtherStore", "a vote at a governor that is not configured", place),
      };
    });
