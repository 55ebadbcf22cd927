import { formatAmount, seconds as secondsIn } from "@takings/sdk";
import { dateFormat, numberFormat, relativeFormat } from "./intl.ts";

/** An ERC-20 as far as showing amounts needs it. */
export interface Unit {
  decimals: number;
  symbol: string;
}

export interface AmountOptions {
  /** Most fraction digits shown; what is cut off is rounded down. Default 2. */
  digits?: number;
  /** Least fraction digits shown; default `digits` for money-like amounts. */
  minimumDigits?: number;
  compact?: boolean;
  symbol?: boolean;
}

/** Numbers, dates and amounts by locale. Amounts stay bigint until the last step and are rounded down, never up. */
export function createFormats(locale: string) {
  const number = (value: number | bigint, options?: Intl.NumberFormatOptions) =>
    numberFormat(locale, options).format(value);

  const amount = (value: bigint, unit: Unit, options: AmountOptions = {}): string => {
    const digits = Math.min(options.digits ?? 2, unit.decimals);
    const suffix = options.symbol === false ? "" : ` ${unit.symbol}`;
    if (options.compact) {
      const approximate = Number(formatAmount(value, unit.decimals));
      return number(approximate, { notation: "compact", maximumFractionDigits: 1 }) + suffix;
    }
    const step = 10n ** BigInt(unit.decimals - digits);
    const cut = ((value < 0n ? value - step + 1n : value) / step) * step;
    const exact = formatAmount(cut, unit.decimals) as Intl.StringNumericLiteral;
    return (
      numberFormat(locale, {
        minimumFractionDigits: Math.min(options.minimumDigits ?? digits, digits),
        maximumFractionDigits: digits,
      }).format(exact) + suffix
    );
  };

  /** Basis points as percent. */
  const bps = (value: number | bigint, digits = 2) =>
    number(Number(value) / 10_000, { style: "percent", maximumFractionDigits: digits });

  const asDate = (seconds: number | bigint) => new Date(Number(seconds) * 1000);
  const date = (seconds: number | bigint) =>
    dateFormat(locale, { dateStyle: "medium" }).format(asDate(seconds));
  const dateTime = (seconds: number | bigint) =>
    dateFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(asDate(seconds));
  const month = (seconds: number | bigint) =>
    dateFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" }).format(asDate(seconds));
  /** Half-open period in UTC, as settlements are: the last day shown is the last one inside. */
  const period = (start: number | bigint, end: number | bigint) =>
    dateFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).formatRange(
      asDate(start),
      asDate(BigInt(end) - 1n),
    );

  const unitOf = (seconds: number): [number, "day" | "hour" | "minute" | "second"] => {
    const size = Math.abs(seconds);
    if (size >= 2 * secondsIn.day) return [seconds / secondsIn.day, "day"];
    if (size >= 2 * secondsIn.hour) return [seconds / secondsIn.hour, "hour"];
    if (size >= 120) return [seconds / 60, "minute"];
    return [seconds, "second"];
  };
  const duration = (seconds: number | bigint) => {
    const [value, unit] = unitOf(Number(seconds));
    return number(value, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 });
  };
  /** "in 3 days", "2 hours ago", "now"; never a day's name ("tomorrow"), which counts midnights and not hours. */
  const relative = (seconds: number) => {
    const [value, unit] = unitOf(seconds);
    const whole = Math.trunc(value);
    return relativeFormat(locale, { numeric: whole === 0 ? "auto" : "always" }).format(whole, unit);
  };

  return { number, amount, bps, date, dateTime, month, period, duration, relative };
}

export type Formats = ReturnType<typeof createFormats>;
