import { describe, expect, test } from "vitest";
import { Tally } from "./tally.ts";
import { compare, type Truth } from "./truth.ts";

const right = (): Truth => ({
  settlements: { one: ["a"], two: ["b"] },
  reports: ["r"],
  holders: { alice: { balance: 5n, claimed: 5n }, bob: { balance: 7n, claimed: 7n } },
  governed: { VoteCast: ["v"], ProposalQueued: ["q"], ProposalExecuted: ["e"] },
  vested: { ReviewPassed: ["y"], SlicePlaced: ["s"], LiquidityReleased: ["l"], RoyaltiesReturned: ["b"] },
  adjusted: ["a"],
  royalties: 12n,
  holding: 1n,
  supply: 3n,
  spent: 100n,
  books: "books",
});

describe("what chaos calls double, lost and different", () => {
  test("is nothing where all is as without faults", () => {
    expect(compare(right(), right())).toEqual({ doublePaid: 0, lost: 0, different: 0, notes: [] });
  });

  test.each<[string, (truth: Truth) => void, object]>([
    ["a settlement twice", (t) => t.settlements.one!.push("a"), { doublePaid: 1, lost: 0 }],
    ["a settlement missing", (t) => t.settlements.two!.pop(), { doublePaid: 0, lost: 1 }],
    ["a settlement that is another", (t) => t.settlements.one!.splice(0, 1, "x"), { different: 1 }],
    ["a holder a unit too rich", (t) => (t.holders.alice!.balance = 6n), { doublePaid: 1, lost: 0 }],
    ["a holder a unit short", (t) => (t.holders.bob!.balance = 6n), { doublePaid: 0, lost: 1 }],
    ["a claim that did not arrive", (t) => (t.holders.bob!.claimed = 8n), { doublePaid: 1 }],
    ["a report twice", (t) => t.reports.push("r"), { doublePaid: 1 }],
    ["a vote that was not cast", (t) => t.governed.VoteCast.pop(), { lost: 1 }],
    ["a release twice", (t) => t.vested.LiquidityReleased.push("l"), { doublePaid: 1 }],
    ["an adjustment twice", (t) => t.adjusted.push("a"), { doublePaid: 1 }],
    ["an adjustment that is missing", (t) => t.adjusted.pop(), { lost: 1 }],
    ["a deposit paid in twice", (t) => (t.spent = 200n), { doublePaid: 1 }],
    ["an allowance left", (t) => (t.books = "other"), { different: 1, doublePaid: 0, lost: 0 }],
  ])("%s is told", (_, change, expected) => {
    const found = right();
    change(found);
    const verdict = compare(right(), found);
    expect(verdict).toMatchObject(expected);
    expect(verdict.notes).toHaveLength(1);
    const tally = new Tally();
    tally.add("trial", { ...verdict, stuck: [] });
    expect(tally.failures).toHaveLength(1);
  });

  test("a job that never ends is stuck", () => {
    const tally = new Tally();
    tally.add("trial", { ...compare(right(), right()), stuck: ["settle", "payout"] });
    expect(tally).toMatchObject({ stuck: 2, failures: ["trial: settle is stuck; payout is stuck"] });
  });
});
