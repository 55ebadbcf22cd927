import type { Abi, Address } from "viem";
import type { Formats, MessageKey, Translate, Unit } from "../../../lib/i18n/index.ts";

/** The contracts of a store that proposals may reach, and how its amounts are shown. */
export interface GovernanceStore {
  token: Address;
  governor: Address;
  timelock: Address;
  merchantAccount: Address;
  policy: Address;
  attestors: Address;
  treasury: Address;
  asset: Address;
  name: string;
  symbol: string;
  money: Unit;
  votes: Unit;
  supply: bigint;
}

export type ControlTarget =
  | "token"
  | "governor"
  | "timelock"
  | "merchantAccount"
  | "policy"
  | "attestors"
  | "treasury";

export interface Policy {
  maxRefundBps: number;
  maxDaysInventory: number;
  minInventoryValue: bigint;
  minMonthlySales: bigint;
  minMonthlyDeposits: bigint;
  maxAge: number;
  breachFractionBps: number;
}

/** Every votable value as it is now, with the bounds that the contracts tell. Seconds and smallest units. */
export interface StoreValues {
  limit: bigint;
  window: bigint;
  terms: { floorLimit: bigint; floorWindow: number; minWindow: number; maxWindow: number; maxLimit: bigint };
  policy: Policy;
  bounds: {
    minMaxRefundBps: number;
    minMaxDaysInventory: number;
    maxMinInventoryValue: bigint;
    maxMinMonthlySales: bigint;
    maxMinMonthlyDeposits: bigint;
    minMaxAge: number;
    maxMaxAge: number;
    minBreachFractionBps: number;
  };
  streamDuration: bigint;
  streamBounds: { min: bigint; max: bigint };
  guardian: Address;
  guardianTermEnd: bigint;
  attestors: { commerce: Address; bank: Address };
  keeper: Address;
  votingDelay: bigint;
  votingPeriod: bigint;
  proposalThreshold: bigint;
  quorumNumerator: bigint;
  quorumFloor: bigint;
  lateExtension: bigint;
  timelockDelay: bigint;
  timelockBounds: { min: bigint; max: bigint };
}

export interface ControlContext {
  store: GovernanceStore;
  values: StoreValues;
  /** Chain time, Unix seconds. */
  now: number;
  t: Translate;
  format: Formats;
}

export interface ControlChange {
  label: string;
  before?: string;
  after: string;
  /** The action leaves it as it is. */
  same: boolean;
}

export interface Reading {
  title: string;
  changes: ControlChange[];
  /** What a voter should know about this change, where its values do not say it. */
  warning?: string;
}

/** One function of the store that a proposal may call, and how it reads. */
export interface Control {
  id: string;
  label: MessageKey;
  target: ControlTarget;
  abi: Abi;
  functionName: string;
  describe: (args: readonly unknown[], context: ControlContext) => Reading;
}

export type FieldKind = "money" | "votes" | "percent" | "whole" | "duration" | "address" | "date" | "choice";

export interface FieldSpec {
  id: string;
  kind: FieldKind;
  label: string;
  hint?: string;
  unit?: string;
  optional?: boolean;
  options?: { value: string; label: string }[];
}

/** What is typed, field by field, and exactly what a share link carries. */
export type Draft = Record<string, string>;

export interface DraftReading {
  args?: readonly unknown[];
  problems: Record<string, string>;
}

/** A control that the builder offers; adding one takes a file like its neighbours and a line in the list. */
export interface BuildableControl extends Control {
  hint: MessageKey;
  fields: (context: ControlContext) => FieldSpec[];
  /** The values as they are now, as text. */
  initial: (context: ControlContext) => Draft;
  /** Checks against the contract's own bounds. */
  read: (draft: Draft, context: ControlContext) => DraftReading;
}
