import { DAY, largest, TOKEN_DECIMALS, termBounds } from "@takings/sdk";
import { getAddress, isAddress, isHex, keccak256, size, stringToBytes, zeroAddress } from "viem";
import type { Draft } from "./draft.ts";
import { type Problem, readNumber } from "./numbers.ts";
import { type TermId, type TermKind, type TermValues, termIds, termOf } from "./terms.ts";

export type TermProblem = Problem | "address.invalid" | "issuance.problem.tooLong";

interface Context {
  assetDecimals: number;
  /** Chain time, Unix seconds: terms that end at a moment are typed as days from now. */
  now: number;
}

/** A source is named in words and bound by its hash, as the attestors' software names it. */
const sourceId = (text: string) => keccak256(stringToBytes(text.trim()));

const decimalsOf: Partial<Record<TermKind, (context: Context) => number>> = {
  money: ({ assetDecimals }) => assetDecimals,
  tokens: () => TOKEN_DECIMALS,
  percent: () => 2,
  days: () => 2,
  term: () => 2,
};

/** A hundredth of a day. */
const centiday = DAY / 100n;

type Value = { value: unknown; problem?: undefined } | { value?: undefined; problem: TermProblem };

function readTerm(id: TermId, text: string, context: Context): Value {
  const { kind, optional, min, max } = termOf(id);
  const typed = text.trim();
  switch (kind) {
    case "text":
      if (typed === "") return { problem: "amount.empty" };
      return max !== undefined && size(stringToBytes(typed)) > max
        ? { problem: "issuance.problem.tooLong" }
        : { value: typed };
    case "source":
      return typed === "" ? { problem: "amount.empty" } : { value: sourceId(typed) };
    case "hash":
      return isHex(typed) && typed.length === 66 ? { value: typed } : { problem: "amount.empty" };
    case "asset":
    case "address":
      if (typed === "") return optional ? { value: zeroAddress } : { problem: "amount.empty" };
      return isAddress(typed) ? { value: getAddress(typed) } : { problem: "address.invalid" };
    case "targets": {
      const parts = typed.split(/[\n;]+/).filter((part) => part.trim() !== "");
      if (parts.length === 0) return { problem: "amount.empty" };
      const read = parts.map((part) => readNumber(part, { min: 1n, max: largest.uint64 }));
      const wrong = read.find((each) => each.problem !== undefined);
      if (wrong?.problem) return { problem: wrong.problem };
      return parts.length > termBounds.targets
        ? { problem: "issuance.problem.range" }
        : { value: read.map((each) => each.value) };
    }
    default: {
      const unbounded = readNumber(typed, { decimals: decimalsOf[kind]?.(context) ?? 0 });
      if (unbounded.problem !== undefined) return unbounded;
      const seconds = kind === "days" || kind === "term" ? unbounded.value * centiday : unbounded.value;
      if ((min !== undefined && seconds < min) || (max !== undefined && seconds > max))
        return { problem: "issuance.problem.range" };
      return { value: kind === "term" ? BigInt(Math.floor(context.now)) + seconds : seconds };
    }
  }
}

/** What was typed, or per term why it cannot be read; an empty one is missing. */
export function readTerms(
  draft: Draft,
  context: Context,
): { values?: TermValues; problems: Partial<Record<TermId, TermProblem>> } {
  const problems: Partial<Record<TermId, TermProblem>> = {};
  const values: Record<string, unknown> = {};
  for (const id of termIds) {
    const { value, problem } = readTerm(id, draft[id] ?? "", context);
    if (problem !== undefined) problems[id] = problem;
    else values[id] = value;
  }
  return Object.keys(problems).length === 0 ? { values: values as TermValues, problems } : { problems };
}
