import { getAddress, hashTypedData } from "viem";
import { describe, expect, it } from "vitest";
import { type Ballot, ballotCall, ballotTypedData, parseBallot, readBallot, writeBallot } from "./ballot.ts";

const governor = getAddress(`0x${"1".repeat(40)}`);
const voter = getAddress(`0x${"2".repeat(40)}`);
const ballot: Ballot = {
  chainId: 31_337,
  governor,
  proposalId: 7n,
  support: 1,
  voter,
  nonce: 2n ** 200n,
  reason: "",
  params: "0x",
  signature: "0x1234",
};
const spoil = (change: object) =>
  readBallot(JSON.stringify({ ...JSON.parse(writeBallot(ballot)), ...change }), ballot);

describe("a signed vote", () => {
  it("reads back as it was written, big numbers and all", () => {
    expect(readBallot(writeBallot(ballot), ballot)).toEqual({ ballot });
    const reasoned = { ...ballot, reason: "Because." };
    expect(readBallot(writeBallot(reasoned), ballot)).toEqual({ ballot: reasoned });
  });

  it("says which other vote it is for", () => {
    expect(spoil({ chainId: 1 }).problem).toBe("otherNetwork");
    expect(spoil({ governor: voter }).problem).toBe("otherGovernor");
    expect(spoil({ proposalId: "8" }).problem).toBe("otherProposal");
  });

  it.each([
    { kind: "vote" },
    { support: 3 },
    { support: "1" },
    { voter: "0x12" },
    { nonce: "-1" },
    { nonce: 1.5 },
    { signature: "0x123" },
    { reason: 1 },
    { reason: "a".repeat(10_001) },
    { note: "unknown" },
  ])("is unreadable with %o", (change) => expect(spoil(change).problem).toBe("unreadable"));

  it("says of each field what is wrong", () => {
    const { faults } = parseBallot(
      JSON.stringify({ ...JSON.parse(writeBallot(ballot)), support: 3, extra: 1 }),
    );
    expect(faults).toEqual([
      "extra: not a field of a vote",
      "support: expected 0 (against), 1 (for) or 2 (abstain)",
    ]);
    expect(parseBallot("{").faults![0]).toMatch(/^not JSON: /);
    expect(parseBallot("[]").faults).toEqual(["not an object"]);
  });

  it("may leave out reason and parameters, and have small numbers as numbers", () => {
    const { reason: _, params: _p, ...rest } = JSON.parse(writeBallot(ballot));
    expect(parseBallot(JSON.stringify({ ...rest, proposalId: 7, nonce: 2 })).ballot).toEqual({
      ...ballot,
      nonce: 2n,
    });
  });

  it("has a form with a reason and one without, which differ in what is signed and called", () => {
    const reasoned = { ...ballot, reason: "Because." };
    expect(ballotTypedData(ballot, "Governor").primaryType).toBe("Ballot");
    expect(ballotTypedData(reasoned, "Governor").primaryType).toBe("ExtendedBallot");
    expect(hashTypedData(ballotTypedData(ballot, "Governor"))).not.toBe(
      hashTypedData(ballotTypedData(reasoned, "Governor")),
    );
    expect(ballotCall(ballot).functionName).toBe("castVoteBySig");
    expect(ballotCall(reasoned).args).toEqual([7n, 1, voter, "Because.", "0x", "0x1234"]);
  });
});
