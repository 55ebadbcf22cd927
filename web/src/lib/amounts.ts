import { AmountError, parseAmount } from "@takings/sdk";
import type { MessageKey } from "./i18n/index.ts";

export { formatAmount } from "@takings/sdk";

const sentences = {
  empty: "amount.empty",
  "not-a-number": "amount.notANumber",
  ambiguous: "amount.ambiguous",
  "too-many-decimals": "amount.tooManyDecimals",
  negative: "amount.negative",
} as const satisfies Record<AmountError["reason"], MessageKey>;

type AmountInput = { value: bigint; problem?: undefined } | { value?: undefined; problem: AmountProblem };
export type AmountProblem = (typeof sentences)[keyof typeof sentences];

/** Reads a typed amount; `problem` is the key of the sentence that says why it was refused. */
export function readAmount(text: string, decimals: number): AmountInput {
  try {
    return { value: parseAmount(text, decimals) };
  } catch (error) {
    if (error instanceof AmountError) return { problem: sentences[error.reason] };
    throw error;
  }
}
