/** Money is bigint in the smallest unit throughout; these two functions are the only way in and out of text. */

/** Why a typed amount was refused; `text` is what was typed. */
export class AmountError extends Error {
  readonly reason: "empty" | "not-a-number" | "ambiguous" | "too-many-decimals" | "negative";
  readonly text: string;
  constructor(reason: AmountError["reason"], text: string) {
    super(`amount "${text}" refused: ${reason}`);
    this.name = "AmountError";
    this.reason = reason;
    this.text = text;
  }
}

/**
 * Reads an amount as people type it: `1000`, `1,000.5`, `1 000.5`, `.5`. The decimal mark is a dot; commas and spaces
 * are accepted only as complete thousands groups, so `1,5` and `1.000,50` are refused as ambiguous, never guessed.
 * @param decimals the asset's decimals; more fraction digits than that are refused, never rounded.
 */
export function parseAmount(text: string, decimals: number): bigint {
  const trimmed = text.trim().replace(/[\u00a0\u202f]/g, " ");
  if (trimmed === "") throw new AmountError("empty", text);
  if (trimmed.startsWith("-")) throw new AmountError("negative", text);
  if (!/^[\d., ]*\d[\d., ]*$/.test(trimmed)) throw new AmountError("not-a-number", text);
  const [whole = "", fraction = "", ...rest] = trimmed.split(".");
  if (rest.length > 0 || /[, ]/.test(fraction)) throw new AmountError("ambiguous", text);
  const grouped = /^\d{1,3}(,\d{3})+$/.test(whole) || /^\d{1,3}( \d{3})+$/.test(whole);
  if (whole !== "" && !grouped && !/^\d+$/.test(whole)) throw new AmountError("ambiguous", text);
  if (fraction.length > decimals) throw new AmountError("too-many-decimals", text);
  return BigInt(whole.replace(/[, ]/g, "") + fraction.padEnd(decimals, "0") || "0");
}

/** Exact decimal text of `value` smallest units, without grouping; trailing zeros kept down to `minimumFraction`. */
export function formatAmount(value: bigint, decimals: number, minimumFraction = 0): string {
  const sign = value < 0n ? "-" : "";
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  let fraction = decimals === 0 ? "" : digits.slice(-decimals);
  while (fraction.length > minimumFraction && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return sign + whole + (fraction === "" ? "" : `.${fraction}`);
}

/** Division rounded towards +∞; `denominator` > 0. */
export function divideUp(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator > 0n ? quotient + 1n : quotient;
}

/** Division rounded towards −∞; `denominator` > 0. */
export function divideDown(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}
