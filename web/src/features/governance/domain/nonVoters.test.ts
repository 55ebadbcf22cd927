import { describe, expect, it } from "vitest";
import { nonVoters } from "./nonVoters.ts";

const power = (digit: string, votes: bigint) => ({ account: `0x${digit.repeat(40)}` as const, votes });

describe("non-voters", () => {
  it("are those with votes whose account, however it is written, has not voted", () => {
    const powers = [power("A", 7n), power("b", 5n), power("c", 1n)];
    expect(nonVoters(powers, [`0x${"a".repeat(40)}`])).toEqual(powers.slice(1));
    expect(
      nonVoters(
        powers,
        powers.map(({ account }) => account),
      ),
    ).toEqual([]);
  });
});
