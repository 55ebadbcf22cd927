import { KeeperError } from "../errors.ts";

const withoutDecimals = ["JPY", "KRW", "CLP", "VND"];
const withTwo =
  "USD CAD MXN BRL EUR GBP SEK PLN TRY CZK DKK NOK CHF HUF RON BGN AED SAR EGP INR AUD NZD SGD ZAR CNY HKD".split(
    " ",
  );

/** Decimal places of a currency's minor unit, by code; only currencies that settlement reports use. */
const places = new Map<string, number>([
  ...withoutDecimals.map((code): [string, number] => [code, 0]),
  ...withTwo.map((code): [string, number] => [code, 2]),
]);

/** Decimal places of `currency`, or a refusal. */
export function minorDigits(currency: string, file?: string, line?: number): number {
  const digits = places.get(currency);
  if (digits === undefined) {
    throw new KeeperError("UnknownCurrency", "unknown currency code", {
      file,
      line,
      expected: "an ISO 4217 code such as USD",
      found: JSON.stringify(currency),
    });
  }
  return digits;
}

/** Minor units of a canonical decimal string ("-12.50"), exact; throws where it has more places than `digits`. */
export function parseMinor(text: string, digits: number): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null)
    throw new KeeperError("BadAmount", "not a decimal amount", { found: JSON.stringify(text) });
  const [, sign, whole, fraction = ""] = match;
  if (fraction.length > digits) {
    throw new KeeperError("BadAmount", `more than ${digits} decimal places`, { found: JSON.stringify(text) });
  }
  const value = BigInt(whole + fraction.padEnd(digits, "0"));
  return sign === "-" ? -value : value;
}

/** The canonical decimal string of an amount in minor units. */
export function formatMinor(value: bigint, digits: number): string {
  const negative = value < 0n;
  const text = (negative ? -value : value).toString().padStart(digits + 1, "0");
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return negative ? `-${whole}` : whole;
}
