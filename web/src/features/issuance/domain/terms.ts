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

const day = 86_400n;
const hour = 3_600n;
const all = 10_000n;

/** Every term of an offer, in the order in which it is read; bounds are the contracts' own where they are fixed. */
const terms = {
  grade: { kind: "text", section: "offer" },
  marginBps: { kind: "percent", section: "offer", max: all },
  expiry: { kind: "term", section: "offer", min: day },
  offer: { kind: "hash", section: "offer" },
  name: { kind: "text", section: "sale" },
  symbol: { kind: "text", section: "sale" },
  asset: { kind: "asset", section: "sale" },
  supply: { kind: "tokens", section: "sale", min: 1n },
  price: { kind: "money", section: "sale", min: 1n },
  softCap: { kind: "money", section: "sale", min: 1n },
  hardCap: { kind: "money", section: "sale", min: 1n },
  walletCap: { kind: "money", section: "sale", min: 1n },
  duration: { kind: "days", section: "sale", min: day, max: 90n * day },
  liquidityProceedsBps: { kind: "percent", section: "sale", min: 1n, max: all },
  royaltyBps: { kind: "percent", section: "royalty", min: 1n, max: all },
  streamDuration: { kind: "days", section: "royalty", min: day, max: 30n * day },
  toleranceBps: { kind: "percent", section: "royalty", max: all, advanced: true },
  merchantRecipient: { kind: "address", section: "merchant" },
  withdrawalLimit: { kind: "money", section: "merchant", min: 1n },
  withdrawalWindow: { kind: "days", section: "merchant", min: 1n },
  floorLimit: { kind: "money", section: "merchant" },
  floorWindow: { kind: "days", section: "merchant", min: 1n, advanced: true },
  minWindow: { kind: "days", section: "merchant", min: 1n, advanced: true },
  maxWindow: { kind: "days", section: "merchant", min: 1n, advanced: true },
  maxLimit: { kind: "money", section: "merchant", min: 1n, advanced: true },
  maxRefundBps: { kind: "percent", section: "policy", max: all },
  maxDaysInventory: { kind: "count", section: "policy" },
  minInventoryValue: { kind: "money", section: "policy" },
  minMonthlySales: { kind: "money", section: "policy" },
  minMonthlyDeposits: { kind: "money", section: "policy" },
  maxAge: { kind: "days", section: "policy", min: 1n },
  breachFractionBps: { kind: "percent", section: "policy", max: all },
  minMaxRefundBps: { kind: "percent", section: "policy", max: all, advanced: true },
  minMaxDaysInventory: { kind: "count", section: "policy", advanced: true },
  maxMinInventoryValue: { kind: "money", section: "policy", advanced: true },
  maxMinMonthlySales: { kind: "money", section: "policy", advanced: true },
  maxMinMonthlyDeposits: { kind: "money", section: "policy", advanced: true },
  minMaxAge: { kind: "days", section: "policy", min: 1n, advanced: true },
  maxMaxAge: { kind: "days", section: "policy", min: 1n, advanced: true },
  minBreachFractionBps: { kind: "percent", section: "policy", max: all, advanced: true },
  targets: { kind: "targets", section: "vesting" },
  tranche: { kind: "tokens", section: "vesting", min: 1n },
  originator: { kind: "address", section: "vesting", optional: true },
  originatorBps: { kind: "percent", section: "vesting", max: all },
  minPoolAsset: { kind: "dollars", section: "vesting", advanced: true },
  guardian: { kind: "address", section: "governance", optional: true },
  guardianTermEnd: { kind: "term", section: "governance", max: 365n * day },
  votingDelay: { kind: "days", section: "governance", min: hour, max: 14n * day },
  votingPeriod: { kind: "days", section: "governance", min: day, max: 30n * day },
  lateVoteExtension: { kind: "days", section: "governance", min: hour, max: 7n * day, advanced: true },
  timelockDelay: { kind: "days", section: "governance", min: 1n },
  proposalThreshold: { kind: "tokens", section: "governance" },
  quorumNumerator: { kind: "wholePercent", section: "governance", min: 1n, max: 50n },
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
