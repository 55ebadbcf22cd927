import { describe, expect, it } from "vitest";
import { readCountingMode, share, takeover, tally } from "./tally.ts";

const votes = { against: 30n, for: 40n, abstain: 25n };

describe("counting", () => {
  const mode = readCountingMode("support=bravo&quorum=for,abstain");

  it("reads which votes count from COUNTING_MODE", () => {
    expect(mode).toEqual({ bravo: true, quorum: ["for", "abstain"] });
    expect(readCountingMode("support=bravo&quorum=bravo").quorum).toEqual([]);
    expect(readCountingMode("support=bravo&quorum=against,for,abstain").quorum).toHaveLength(3);
  });

  it("leaves Against out of the quorum where the governor does", () => {
    expect(tally(votes, 65n, mode)).toEqual({
      cast: 95n,
      quorumVotes: 65n,
      quorumMissing: 0n,
      quorumReached: true,
      ahead: true,
      passing: true,
    });
    expect(tally(votes, 66n, mode)).toMatchObject({ quorumMissing: 1n, passing: false });
  });

  it("fails a tie", () => {
    expect(tally({ against: 40n, for: 40n, abstain: 0n }, 1n, mode).passing).toBe(false);
  });

  it("says what deciding alone takes", () => {
    expect(takeover(15n, 100n)).toEqual({ unopposed: 15n, opposed: 51n });
    expect(takeover(0n, 100n).unopposed).toBe(1n);
    expect(takeover(90n, 100n).opposed).toBe(90n);
  });

  it("draws no share of nothing", () => {
    expect(share(1n, 0n)).toBe(0);
    expect(share(1n, 4n)).toBe(0.25);
  });
});
