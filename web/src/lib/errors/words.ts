import { hexToString, isHex } from "viem";
import type { Formats, MessageKey, Translate, Unit } from "../i18n/index.ts";
import { fill } from "../i18n/messages.ts";
import type { Failure } from "./decode.ts";

/** How the amounts inside an error are to be shown. */
export interface FailureUnits {
  money?: Unit;
  /** The ERC-20 whose balance or approval an ERC-20 error is about. */
  token?: Unit;
}

type Kind =
  | "money"
  | "token"
  | "votes"
  | "time"
  | "duration"
  | "address"
  | "label"
  | "state"
  | "when"
  | "plain";

const kinds: Record<string, Kind> = {
  account: "address",
  allowance: "token",
  arrears: "money",
  asset: "address",
  attestor: "address",
  available: "money",
  availableAt: "when",
  balance: "token",
  caller: "address",
  current: "state",
  deadline: "time",
  delay: "duration",
  deposited: "money",
  duration: "duration",
  effectiveAt: "time",
  end: "time",
  expected: "plain",
  expiry: "time",
  field: "label",
  floorLimit: "money",
  floorWindow: "duration",
  lastEnd: "time",
  limit: "money",
  maxVoteExtension: "duration",
  minDelay: "duration",
  needed: "token",
  netPayout: "money",
  newVoteExtension: "duration",
  nextAllowedAt: "time",
  owner: "address",
  proposer: "address",
  received: "money",
  requested: "money",
  setting: "label",
  start: "time",
  target: "address",
  threshold: "votes",
  to: "address",
  token: "address",
  tolerance: "money",
  until: "time",
  voter: "address",
  votes: "votes",
  votingPeriod: "duration",
  window: "duration",
};

/** Where the same argument name means something else. */
const exceptions: Record<string, Record<string, Kind>> = {
  AdjustmentTooLarge: { baseReduction: "money", adjustable: "money" },
  NotAContract: { part: "label" },
  UnexpectedAddress: { expected: "address", found: "address" },
  AmountTooLarge: { amount: "money" },
  FreezeTooLong: { max: "duration" },
  LimitAboveMaximum: { max: "money" },
  PeriodTooLong: { max: "duration" },
  ShortTransfer: { expected: "money" },
  InvalidAttestation: { expected: "address" },
  StreamDurationOutOfBounds: { min: "duration", max: "duration" },
  WindowOutOfBounds: { min: "duration", max: "duration" },
};

const votes: Unit = { decimals: 18, symbol: "" };
const labelOf = (value: unknown) =>
  isHex(value) ? hexToString(value, { size: 32 }).replace(/\0+$/, "") : String(value);
const big = (value: unknown) => BigInt(value as bigint | number);

function show(kind: Kind, value: unknown, units: FailureUnits, format: Formats, t: Translate): string {
  switch (kind) {
    case "money":
      return units.money ? format.amount(big(value), units.money) : String(value);
    case "token": {
      const unit = units.token ?? units.money;
      return unit ? format.amount(big(value), unit) : String(value);
    }
    case "votes":
      return format.amount(big(value), votes, { minimumDigits: 0 }).trim();
    case "time":
      return format.dateTime(big(value));
    case "when":
      return big(value) === 0n ? t("time.never") : format.dateTime(big(value));
    case "duration":
      return format.duration(big(value));
    case "address":
      return `${String(value).slice(0, 8)}…${String(value).slice(-6)}`;
    case "label":
      return labelOf(value);
    case "state":
      return t(`proposalState.${Number(value)}` as MessageKey as "proposalState.0");
    default:
      return String(value);
  }
}

const plain = {
  rejected: "tx.rejected",
  funds: "reason.funds",
  network: "reason.network",
  chain: "reason.chain",
  timeout: "reason.timeout",
  panic: "reason.panic",
  unknown: "reason.unknown",
} as const;

/** The sentence for a failure; `sentences` holds those of the contracts' errors. */
export function failureSentence(
  failure: Failure,
  t: Translate,
  format: Formats,
  sentences: { locale: string; catalogue: Record<string, string> },
  units: FailureUnits = {},
): string {
  if (failure.kind === "text") return t("reason.text", { text: failure.text });
  if (failure.kind === "other") return t("reason.other", { text: failure.text });
  if (failure.kind !== "custom") return t(plain[failure.kind]);
  const key = `error.${failure.name}`;
  const text = sentences.catalogue[key];
  if (text === undefined) return t("reason.named", { name: failure.name });
  const values = Object.fromEntries(
    Object.entries(failure.values).map(([name, value]) => [
      name,
      show(exceptions[failure.name]?.[name] ?? kinds[name] ?? "plain", value, units, format, t),
    ]),
  );
  return fill(text, values, sentences.locale);
}
