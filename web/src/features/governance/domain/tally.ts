import type { Votes } from "./proposal.ts";

export interface CountingMode {
  /** Which votes count towards the quorum. */
  quorum: ("against" | "for" | "abstain")[];
  bravo: boolean;
}

const kinds = ["against", "for", "abstain"] as const;

/** Reads a governor's COUNTING_MODE, such as `support=bravo&quorum=for,abstain`. */
export function readCountingMode(text: string): CountingMode {
  const parameters = new URLSearchParams(text);
  const named = (parameters.get("quorum") ?? "").split(",");
  return {
    bravo: parameters.get("support") === "bravo",
    quorum: kinds.filter((kind) => named.includes(kind)),
  };
}

export interface Tally {
  cast: bigint;
  quorumVotes: bigint;
  /** What is still missing for the quorum; 0 when reached. */
  quorumMissing: bigint;
  quorumReached: boolean;
  /** More For than Against: a tie fails. */
  ahead: boolean;
  /** Would it pass if voting ended now? */
  passing: boolean;
}

export function tally(votes: Votes, quorum: bigint, mode: CountingMode): Tally {
  const quorumVotes = mode.quorum.reduce((sum, kind) => sum + votes[kind], 0n);
  const quorumReached = quorumVotes >= quorum;
  const ahead = votes.for > votes.against;
  return {
    cast: votes.against + votes.for + votes.abstain,
    quorumVotes,
    quorumMissing: quorumReached ? 0n : quorum - quorumVotes,
    quorumReached,
    ahead,
    passing: quorumReached && ahead,
  };
}

/** `part` of `whole` in [0, 1], for drawing only. */
export function share(part: bigint, whole: bigint): number {
  if (whole <= 0n) return 0;
  return Number((part * 1_000_000n) / whole) / 1_000_000;
}

interface Takeover {
  /** Enough to pass anything alone while nobody votes against it. */
  unopposed: bigint;
  /** Enough against every other vote together. */
  opposed: bigint;
}

/** What one owner needs to decide alone, in votes. A tie fails, so it takes one unit more than half. */
export function takeover(quorum: bigint, votingSupply: bigint): Takeover {
  const half = votingSupply / 2n + 1n;
  return { unopposed: quorum > 1n ? quorum : 1n, opposed: half > quorum ? half : quorum };
}
