import type { Ballot } from "@takings/sdk";
import { describe, expect, test } from "vitest";
import { addressOf } from "../../testing/config.ts";
import type { BallotFacts, Proposal } from "./collect.ts";
import { ballotsFor, decide, decideRound, strayBallots, type VoteTerms } from "./decide.ts";

const active: Proposal = { id: 1n, state: "Active", deadline: 900n };
const terms: VoteTerms = { chainId: 31_337, budget: 1_000_000n, spent: 0n, maxGasPerVote: 400_000n };
const ballotOf = (voter: number, changes: Partial<Ballot> = {}): Ballot => ({
  chainId: 31_337,
  governor: addressOf(100),
  proposalId: 1n,
  support: 1,
  voter: addressOf(voter),
  nonce: 0n,
  reason: "",
  params: "0x",
  signature: "0x",
  ...changes,
});
const facts = (voter: number, changes: Partial<BallotFacts> = {}): BallotFacts => ({
  file: `${voter}.json`,
  ballot: ballotOf(voter),
  proposal: active,
  voted: false,
  nextNonce: 0n,
  weight: 5n,
  trial: { gas: 100_000n },
  ...changes,
});
const votes = (ballots: BallotFacts[], changes: Partial<VoteTerms> = {}) =>
  decide({ now: 500n, proposals: [active], ballots }, { ...terms, ...changes }).votes.map((vote) =>
    "reason" in vote ? `${vote.file} ${vote.action}: ${vote.reason}` : `${vote.file} ${vote.action}`,
  );

describe("proposals", () => {
  const cases: [string, Proposal, object][] = [
    ["are queued when they have passed", { id: 1n, state: "Succeeded" }, { action: "queue" }],
    ["are executed at the end of their delay", { id: 1n, state: "Queued", eta: 500n }, { action: "execute" }],
    ["wait for that", { id: 1n, state: "Queued", eta: 501n }, { action: "wait", until: 501n }],
    ["wait for the end of voting", active, { action: "wait", until: 901n }],
    ["are left alone once defeated", { id: 1n, state: "Defeated" }, { action: "none" }],
  ];
  for (const [name, proposal, expected] of cases) {
    test(name, () => {
      const [planned] = decide({ now: 500n, proposals: [proposal], ballots: [] }, terms).proposals;
      expect(planned).toMatchObject(expected);
    });
  }
});

describe("votes", () => {
  test("go by weight until the day's gas, less what is spent, is used up", () => {
    const ballots = [facts(1, { weight: 1n }), facts(2), facts(3, { weight: 9n })];
    expect(votes(ballots, { budget: 300_000n, spent: 100_000n })).toEqual([
      "3.json relay",
      "2.json relay",
      "1.json wait: the day's gas is used up",
    ]);
    expect(votes(ballots, { budget: 1n, spent: 2n })).toHaveLength(3);
  });

  const cases: [string, BallotFacts][] = [
    ["done", facts(1, { voted: true })],
    ["refuse: signed for chain 1", facts(1, { ballot: ballotOf(1, { chainId: 1 }) })],
    ["refuse: no such proposal", facts(1, { proposal: undefined })],
    ["refuse: voting is closed: Defeated", facts(1, { proposal: { id: 1n, state: "Defeated" } })],
    ["refuse: the voter had no votes when voting began", facts(1, { weight: 0n })],
    ["refuse: its nonce 0 is used", facts(1, { nextNonce: 1n })],
    ["refuse: bad signature", facts(1, { trial: { refused: "bad signature" } })],
    ["refuse: would use 400001 gas, more than 400000", facts(1, { trial: { gas: 400_001n } })],
    ["wait: voting has not begun", facts(1, { proposal: { id: 1n, state: "Pending" } })],
    ["wait: comes after nonce 1", facts(1, { ballot: ballotOf(1, { nonce: 2n }), trial: undefined })],
  ];
  for (const [expected, ballot] of cases) {
    test(expected, () => expect(votes([ballot])).toEqual([`1.json ${expected}`]));
  }

  test("a second one of the same voter is refused", () => {
    expect(votes([facts(1), facts(1, { file: "again.json" })])[1]).toBe(
      "again.json refuse: a second vote of the same voter",
    );
  });
});

describe("a round", () => {
  const plan = decide(
    { now: 500n, proposals: [{ id: 2n, state: "Succeeded" }, active], ballots: [facts(1), facts(2)] },
    terms,
  );

  test("sends every vote once, and proposals in the first round only", () => {
    const first = decideRound(plan, { outcomes: [], voteOutcomes: [] });
    expect(first.proposals.map(({ proposal }) => proposal.id)).toEqual([2n]);
    expect(first.votes.map(({ file }) => file)).toEqual(["1.json", "2.json"]);
    const second = decideRound(plan, { outcomes: [{}], voteOutcomes: [{ file: "1.json" }] });
    expect(second.proposals).toEqual([]);
    expect(second.votes.map(({ file }) => file)).toEqual(["2.json"]);
  });

  test("takes each governor's own ballots; those of no configured governor are refused", () => {
    const [own, other] = [
      { file: "own.json", ballot: ballotOf(1) },
      { file: "other.json", ballot: ballotOf(1, { governor: addressOf(101) }) },
    ];
    expect(ballotsFor([own, other], addressOf(100))).toEqual([own]);
    expect(strayBallots([own, other], [{}, { governor: addressOf(100) }])).toMatchObject([
      { file: "other.json", error: { code: "OtherStore" } },
    ]);
  });
});
