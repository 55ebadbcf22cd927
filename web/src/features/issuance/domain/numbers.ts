import { type AmountProblem, readAmount } from "../../../lib/amounts.ts";

export type Problem = AmountProblem | "issuance.problem.whole" | "issuance.problem.range";
export type Reading = { value: bigint; problem?: undefined } | { value?: undefined; problem: Problem };

/** Reads a number with `decimals`, within bounds; `signed` admits a minus, typed or typographic. */
export function readNumber(
  text: string,
  {
    decimals = 0,
    min,
    max,
    signed,
  }: { decimals?: number; min?: bigint; max?: bigint; signed?: boolean } = {},
): Reading {
  const trimmed = text.trim();
  const negative = signed === true && /^[-−]/.test(trimmed);
  const { value, problem } = readAmount(negative ? trimmed.slice(1) : trimmed, decimals);
  if (problem === "amount.tooManyDecimals" && decimals === 0) return { problem: "issuance.problem.whole" };
  if (problem !== undefined) return { problem };
  const result = negative ? -value : value;
  if ((min !== undefined && result < min) || (max !== undefined && result > max))
    return { problem: "issuance.problem.range" };
  return { value: result };
}

/** Percent text with at most two decimals, as basis points. */
export const readPercent = (text: string, bounds: { min?: bigint; max?: bigint; signed?: boolean } = {}) =>
  readNumber(text, { decimals: 2, ...bounds });
