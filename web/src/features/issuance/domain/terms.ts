import { BPS, DAY, settingBounds, termBounds } from "@takings/sdk";

/** How a term is typed and shown. `days` are seconds, `tokens` and `money` smallest units, `dollars` whole ones. */
export type TermKind =
  | "text"
  | "money"
  | "dollars"
  | "targets"
  | "tokens"
  | "percent"
  | "wholePercent"
  | "count"
  | "days"
  | "term"
  | "address"
  | "asset"
  | "source"
  | "hash";

interface TermSpec {
  kind: TermKind;
  section: Section;
  min?: bigint;
  max?: bigint;
  optional?: true;
  /** Shown on demand: what most offers leave as proposed. */
  advanced?: true;
}

export const sections = [
  "offer",
  "sale",
  "royalty",
  "merchant",
  "policy",
  "vesting",
  "governance",
  "people",
] as const;
export type Section = (typeof sections)[number];

/** Every term of an offer, in the order in which it is read; bounds are the contracts' own where they are fixed (sdk/bounds). */
const terms = {
  grade: { kind: "text", section: "offer" },
  marginBps: { kind: "percent", section: "offer", max: BPS },
  expiry: { kind: "term", section: "offer", min: DAY },
  offer: { kind: "hash", section: "offer" },
  name: { kind: "text", section: "sale", max: termBounds.textBytes },
  symbol: { kind: "text", section: "sale", max: termBounds.textBytes },
  asset: { kind: "asset", section: "sale" },
  supply: { kind: "tokens", section: "sale", ...termBounds.supply },
  price: { kind: "money", section: "sale", min: 1n },
  softCap: { kind: "money", section: "sale", min: 1n },
  hardCap: { kind: "money", section: "sale", min: 1n },
  walletCap: { kind: "money", section: "sale", min: 1n },
  duration: { kind: "days", section: "sale", ...termBounds.saleDuration },
  liquidityProceedsBps: { kind: "percent", section: "sale", min: 1n, max: BPS },
  royaltyBps: { kind: "percent", section: "royalty", ...termBounds.royaltyBps },
  streamDuration: { kind: "days", section: "royalty", ...termBounds.streamDuration },
  toleranceBps: { kind: "percent", section: "royalty", ...termBounds.toleranceBps, advanced: true },
  merchantRecipient: { kind: "address", section: "merchant" },
  withdrawalLimit: { kind: "money", section: "merchant", min: 1n },
  withdrawalWindow: { kind: "days", section: "merchant", min: 1n },
  floorLimit: { kind: "money", section: "merchant" },
  floorWindow: { kind: "days", section: "merchant", min: 1n, advanced: true },
  minWindow: { kind: "days", section: "merchant", min: 1n, advanced: true },
  maxWindow: { kind: "days", section: "merchant", min: 1n, advanced: true },
  maxLimit: { kind: "money", section: "merchant", min: 1n, advanced: true },
  maxRefundBps: { kind: "percent", section: "policy", max: BPS },
  maxDaysInventory: { kind: "count", section: "policy" },
  minInventoryValue: { kind: "money", section: "policy" },
  minMonthlySales: { kind: "money", section: "policy" },
  minMonthlyDeposits: { kind: "money", section: "policy" },
  maxAge: { kind: "days", section: "policy", min: 1n },
  breachFractionBps: { kind: "percent", section: "policy", max: BPS },
  minMaxRefundBps: { kind: "percent", section: "policy", min: 1n, max: BPS, advanced: true },
  minMaxDaysInventory: { kind: "count", section: "policy", min: 1n, advanced: true },
  maxMinInventoryValue: { kind: "money", section: "policy", advanced: true },
  maxMinMonthlySales: { kind: "money", section: "policy", advanced: true },
  maxMinMonthlyDeposits: { kind: "money", section: "policy", advanced: true },
  minMaxAge: { kind: "days", section: "policy", min: termBounds.maxAge, advanced: true },
  maxMaxAge: { kind: "days", section: "policy", min: 1n, advanced: true },
  minBreachFractionBps: {
    kind: "percent",
    section: "policy",
    ...termBounds.breachFractionBps,
    advanced: true,
  },
  targets: { kind: "targets", section: "vesting" },
  tranche: { kind: "tokens", section: "vesting", min: 1n },
  originator: { kind: "address", section: "vesting", optional: true },
  originatorBps: { kind: "percent", section: "vesting", max: BPS },
  minPoolAsset: { kind: "dollars", section: "vesting", advanced: true },
  guardian: { kind: "address", section: "governance", optional: true },
  guardianTermEnd: { kind: "term", section: "governance", max: settingBounds.guardianTerm },
  votingDelay: { kind: "days", section: "governance", ...settingBounds.votingDelay },
  votingPeriod: { kind: "days", section: "governance", ...settingBounds.votingPeriod },
  lateVoteExtension: { kind: "days", section: "governance", ...settingBounds.lateExtension, advanced: true },
  timelockDelay: { kind: "days", section: "governance", ...settingBounds.timelockDelay },
  proposalThreshold: { kind: "tokens", section: "governance" },
  quorumNumerator: { kind: "wholePercent", section: "governance", ...settingBounds.quorumPercent },
  quorumFloor: { kind: "tokens", section: "governance" },
  commerceAttestor: { kind: "address", section: "people" },
  bankAttestor: { kind: "address", section: "people" },
  keeper: { kind: "address", section: "people" },
  commerceSource: { kind: "source", section: "people" },
  bankSource: { kind: "source", section: "people" },
} as const satisfies Record<string, TermSpec>;

export type TermId = keyof typeof terms;
export const termIds = Object.keys(terms) as TermId[];
export const termOf = (id: TermId): TermSpec => terms[id];

type ValueOf<Kind extends TermKind> = Kind extends "targets"
  ? bigint[]
  : Kind extends "text" | "address" | "asset" | "source" | "hash"
    ? string
    : bigint;
export type TermValues = { [Id in TermId]: ValueOf<(typeof terms)[Id]["kind"]> };
