import { KeeperError } from "../../errors.ts";

type DateStyle = "iso" | "us" | "dotted";
/** US reports write posted-date as MM/DD/YY next to ISO timestamps; everything else writes DD.MM.YYYY throughout. */
type DateFamily = "DD.MM.YYYY" | "YYYY-MM-DD or MM/DD/YY";

const rememberedDates = 32;

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}):(\d{2})(?: ?(?:UTC|Z|\+00:00))?)?$/;
const usDate = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?: (\d{2}):(\d{2}):(\d{2})(?: UTC)?)?$/;
const dottedDate = /^(\d{2})\.(\d{2})\.(\d{4})(?: (\d{2}):(\d{2}):(\d{2})(?: UTC)?)?$/;

function split(text: string): { style: DateStyle; parts: number[] } | undefined {
  const iso = isoDate.exec(text);
  if (iso !== null) return { style: "iso", parts: iso.slice(1, 7).map((part) => Number(part ?? 0)) };
  const us = usDate.exec(text);
  if (us !== null) {
    const [month, day, year, ...time] = us.slice(1, 7).map((part) => Number(part ?? 0));
    return { style: "us", parts: [year! < 100 ? 2000 + year! : year!, month!, day!, ...time] };
  }
  const dotted = dottedDate.exec(text);
  if (dotted !== null) {
    const [day, month, year, ...time] = dotted.slice(1, 7).map((part) => Number(part ?? 0));
    return { style: "dotted", parts: [year!, month!, day!, ...time] };
  }
  return undefined;
}

function toUnix(parts: number[]): number | undefined {
  const [year, month, day, hour, minute, second] = parts as [number, number, number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exact =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  return exact ? date.getTime() / 1000 : undefined;
}

/** The forms one report uses for dates and decimals: fixed by the first cell that shows them, binding for the rest. */
export class Locale {
  readonly #file: string;
  readonly #digits: number;
  readonly #amount: RegExp;
  readonly #dates = new Map<string, number>();
  #decimal: { mark: string; line: number } | undefined;
  /** The first amount that is not zero and has no decimals. */
  #whole: { cell: string; line: number; column: string } | undefined;
  #family: { name: DateFamily; line: number } | undefined;
  /** A date of the summary with slashes, of which another country could read the day as the month. */
  #slashed: { cell: string; line: number } | undefined;
  #monthFirst = false;

  constructor(file: string, digits: number) {
    this.#file = file;
    this.#digits = digits;
    this.#amount =
      digits === 0 ? /^-?\d+(?:([.,])0{1,2})?$/ : new RegExp(`^-?\\d+(?:([.,])\\d{1,${digits}})?$`);
  }

  /** Minor units of an amount cell, exact. */
  amount(cell: string, line: number, column: string): bigint {
    const match = this.#amount.exec(cell);
    if (match === null) {
      throw new KeeperError("BadAmount", `${column} is not an amount`, {
        file: this.#file,
        line,
        expected: `digits without grouping, one decimal mark and up to ${this.#digits} decimals`,
        found: JSON.stringify(cell),
      });
    }
    const mark = match[1];
    if (mark === undefined) {
      const value = BigInt(cell);
      if (value !== 0n) this.#whole ??= { cell, line, column };
      return value * 10n ** BigInt(this.#digits);
    }
    if (this.#decimal === undefined) this.#decimal = { mark, line };
    if (this.#decimal.mark !== mark) {
      throw new KeeperError("MixedFormats", "two decimal marks in one report", {
        file: this.#file,
        line,
        expected: `${JSON.stringify(this.#decimal.mark)} as on line ${this.#decimal.line}`,
        found: JSON.stringify(cell),
      });
    }
    const split = cell.indexOf(mark);
    if (this.#digits === 0) return BigInt(cell.slice(0, split));
    return BigInt(cell.slice(0, split) + cell.slice(split + 1).padEnd(this.#digits, "0"));
  }

  /** Unix seconds of a date cell (UTC; midnight where it has no time). */
  date(cell: string, line: number, column: string): number {
    const known = this.#dates.get(cell);
    if (known !== undefined) return known;
    const read = split(cell);
    const unix = read === undefined ? undefined : toUnix(read.parts);
    if (read === undefined || unix === undefined) {
      throw new KeeperError("BadDate", `${column} is not a date`, {
        file: this.#file,
        line,
        expected: this.#family?.name ?? "DD.MM.YYYY, YYYY-MM-DD or MM/DD/YY, with or without HH:MM:SS UTC",
        found: JSON.stringify(cell),
      });
    }
    const family: DateFamily = read.style === "dotted" ? "DD.MM.YYYY" : "YYYY-MM-DD or MM/DD/YY";
    if (this.#family === undefined) this.#family = { name: family, line };
    if (this.#family.name !== family) {
      throw new KeeperError("MixedFormats", "two date forms in one report", {
        file: this.#file,
        line,
        expected: `${this.#family.name} as on line ${this.#family.line}`,
        found: JSON.stringify(cell),
      });
    }
    if (read.style === "us") {
      if (line === this.#family.line) this.#slashed ??= { cell, line };
      this.#monthFirst ||= read.parts[2]! > 12;
    }
    // Neighbouring rows share dates; more than a few would only keep pieces of the file alive.
    if (this.#dates.size === rememberedDates) this.#dates.clear();
    this.#dates.set(cell, unix);
    return unix;
  }

  /**
   * Once the report is read: refuses it where month and day cannot be distinguished in a period written with
   * slashes, or where no amount has decimals although the currency does, so that somebody else's program may have
   * taken the decimal mark for a thousands mark and dropped it.
   */
  checkUnambiguous(): void {
    if (this.#slashed !== undefined && !this.#monthFirst) {
      throw new KeeperError("BadDate", "dates with slashes that could be day first or month first", {
        file: this.#file,
        line: this.#slashed.line,
        expected: "MM/DD/YY with a day after the 12th somewhere in the report",
        found: JSON.stringify(this.#slashed.cell),
      });
    }
    if (this.#digits > 0 && this.#decimal === undefined && this.#whole !== undefined) {
      throw new KeeperError("BadAmount", "no amount has decimals: the decimal mark may have been lost", {
        file: this.#file,
        line: this.#whole.line,
        expected: `${this.#whole.column} with ${this.#digits} decimals, here or in another row`,
        found: JSON.stringify(this.#whole.cell),
      });
    }
  }
}
