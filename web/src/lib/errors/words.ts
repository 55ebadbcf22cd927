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
  | "bps"
  | "state"
  | "when"
  | "plain";

const kinds: Record<string, Kind> = {
  account: "address",
  allowance: "token",
  arrears: "money",
  allotted: "votes",
  asset: "address",
  attestor: "address",
  available: "money",
  availableAt: "when",
  average: "money",
  balance: "token",
  buyer: "address",
  caller: "address",
  controller: "address",
  current: "state",
  deadline: "time",
  delay: "duration",
  deposited: "money",
  distributed: "votes",
  duration: "duration",
  effectiveAt: "time",
  end: "time",
  endsAt: "time",
  expected: "plain",
  expiresAt: "time",
  expiry: "time",
  field: "label",
  floorLimit: "money",
  floorWindow: "duration",
  held: "votes",
  lastEnd: "time",
  left: "money",
  limit: "money",
  liquidity: "votes",
  maxVoteExtension: "duration",
  merchant: "address",
  minDelay: "duration",
  minLiquidity: "votes",
  minPoolAsset: "money",
  missableAt: "time",
  needed: "token",
  netPayout: "money",
  netSales: "money",
  newVoteExtension: "duration",
  nextAllowedAt: "time",
  nextAt: "time",
  observedSince: "time",
  opensAt: "time",
  owner: "address",
  pair: "address",
  part: "label",
  poolAsset: "money",
  proposer: "address",
  readyAt: "time",
  received: "money",
  capacity: "money",
  requested: "money",
  requiredBps: "bps",
  reserved: "votes",
  sale: "address",
  setting: "label",
  settledUntil: "time",
  shareBps: "bps",
  spot: "money",
  staked: "votes",
  start: "time",
  store: "address",
  supply: "votes",
  target: "address",
  threshold: "votes",
  to: "address",
  token: "address",
  tokenIn: "address",
  tolerance: "money",
  underwriter: "address",
  until: "time",
  voter: "address",
  votes: "votes",
  votingPeriod: "duration",
  window: "duration",
};

/** Where the same argument name means something else. */
const exceptions: Record<string, Record<string, Kind>> = {
  AdjustmentTooLarge: { baseReduction: "money", adjustable: "money" },
  InvalidPart: { part: "label" },
  NotAContract: { part: "label" },
  UnexpectedAddress: { expected: "address", found: "address" },
  AmountTooLarge: { amount: "money" },
  AmountTooSmall: { amount: "money", min: "money" },
  InsufficientStake: { requested: "votes" },
  OpeningOutOfBounds: { min: "time", max: "time" },
  ReviewOpen: { target: "money" },
  NothingTransferred: { balance: "money", credits: "money" },
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
    case "bps":
      return format.bps(big(value));
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

/** Exchanges with Uniswap V2's interface give texts as reasons, in capitals. */
const exchangeSentence = (text: string, catalogue: Record<string, string>): string | undefined =>
  catalogue[`exchange.${/^(?:UniswapV2|Pancake)\w*: (\w+)$/.exec(text)?.[1]}`];

/** The sentence for a failure; `sentences` holds those of the contracts' errors. */
export function failureSentence(
  failure: Failure,
  t: Translate,
  format: Formats,
  sentences: { locale: string; catalogue: Record<string, string> },
  units: FailureUnits = {},
): string {
  if (failure.kind === "text")
    return exchangeSentence(failure.text, sentences.catalogue) ?? t("reason.text", { text: failure.text });
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
