/** Every refusal has one of these codes; scripts may rely on them. */
export type ErrorCode =
  | "EmptyFile"
  | "WrongEncoding"
  | "WrongDelimiter"
  | "WrongHeader"
  | "Truncated"
  | "ExtraColumns"
  | "BadAmount"
  | "BadDate"
  | "BadRow"
  | "MixedFormats"
  | "MixedCurrencies"
  | "MixedSettlements"
  | "UnknownCurrency"
  | "TotalMismatch"
  | "DuplicateSettlement"
  | "DuplicateFile"
  | "DuplicateDeposit"
  | "ConflictingContent"
  | "OtherStore"
  | "Quarantined"
  | "NoRate"
  | "DepositMismatch"
  | "StatementInvalid"
  | "BadConfig"
  | "BadKey"
  | "Credentials"
  | "Source"
  | "Usage"
  | "Chain";

export interface ErrorPlace {
  file?: string;
  /** 1-based; the header is line 1. */
  line?: number;
  expected?: string;
  found?: string;
  /** Other places worth looking at, most likely first. */
  hints?: string[];
}

/** A refusal that names what was wrong and where, for people and for `--json`. */
export class KeeperError extends Error {
  readonly code: ErrorCode;
  readonly place: ErrorPlace;

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}) {
    super(message);
    this.name = code;
    this.code = code;
    this.place = place;
  }

  /** One line: `file:line: message (expected …, found …)`. */
  describe(): string {
    const { file, line, expected, found, hints } = this.place;
    const where = file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`}: `;
    const values = [
      expected === undefined ? [] : [`expected ${expected}`],
      found === undefined ? [] : [`found ${found}`],
    ].flat();
    const detail = values.length === 0 ? "" : ` (${values.join(", ")})`;
    const more = hints === undefined || hints.length === 0 ? "" : `\n  ${hints.join("\n  ")}`;
    return `${where}${this.message}${detail}${more}`;
  }

  toJSON() {
    return { code: this.code, message: this.message, ...this.place };
  }
}

/** A file that was not taken, and why. */
export interface Refusal {
  file: string;
  error: KeeperError;
}

/** The errors of `error` as {@link KeeperError}; anything unforeseen is rethrown, never swallowed. */
export function asKeeperError(error: unknown): KeeperError {
  if (error instanceof KeeperError) return error;
  throw error;
}
