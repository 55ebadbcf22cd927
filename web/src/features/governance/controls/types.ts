import type { Exit, Policy } from "@takings/sdk";
import type { Abi, Address } from "viem";
import type { Formats, MessageKey, Translate, Unit } from "../../../lib/i18n/index.ts";
import type { Pool } from "../../../lib/pool/index.ts";

/** The contracts of a store that proposals may reach, and how its amounts are shown. */
export interface GovernanceStore {
  token: Address;
  governor: Address;
  timelock: Address;
  merchantAccount: Address;
  policy: Address;
  attestors: Address;
  treasury: Address;
  gauge: Address;
  /** Who issues stores at the factory: the desk, which knows the credential registry. */
  issuer: Address;
  /** Zero where the factory's issuer names no registry: then no call is one to it. */
  credentialRegistry: Address;
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
  | "treasury"
  | "gauge"
  | "credentialRegistry";

/** The newest sealing of a platform's credentials. */
export interface SealingState {
  platform: string;
  version: number;
  threshold: number;
  custodians: number;
  /** Unix seconds. */
  expiry: number;
  revoked: boolean;
}

/** Every votable value as it is now, with the bounds that the contracts return. Seconds and smallest units. */
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
  minQuorumFloor: bigint;
  lateExtension: bigint;
  timelockDelay: bigint;
  timelockBounds: { min: bigint; max: bigint };
  chainId: number;
  /** What the treasury holds of the stablecoin and of the store's own token. */
  treasury: { money: bigint; votes: bigint };
  pairs: { registered: readonly Address[]; max: number; factory: Address };
  /** The store's pool of token and stablecoin; undefined until it is registered. */
  pool?: Pool;
  ending: {
    exit: Exit;
    merchant: Address;
    /** The merchant's money, about which an ending or a transfer decides. */
    balance: bigint;
    consentNonce: bigint;
    /** Whether a cause has lasted long enough, and since when each has been seen (0: not now). */
    given: boolean;
    arrearsSince: number;
    breachedSince: number;
  };
  /** By platform; undefined where the RPC does not keep the logs that name them. */
  sealings?: SealingState[];
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

export type FieldKind =
  | "money"
  | "votes"
  | "percent"
  | "whole"
  | "duration"
  | "address"
  | "date"
  | "choice"
  | "text"
  /** What another program printed: several lines, read by the control itself. */
  | "paste";

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

interface DraftReading {
  args?: readonly unknown[];
  problems: Record<string, string>;
}

/** A control that the builder offers; adding one takes a file like its neighbours and a line in the list. */
export interface BuildableControl extends Control {
  hint: MessageKey;
  /** Which fields there are may depend on what the draft says so far. */
  fields: (context: ControlContext, draft: Draft) => FieldSpec[];
  /** It may be refused now and go through by the time it is executed, which the simulation cannot know. */
  mayNeedTime?: boolean;
  /** The values as they are now, as text. */
  initial: (context: ControlContext) => Draft;
  /** Checks against the contract's own bounds. */
  read: (draft: Draft, context: ControlContext) => DraftReading;
}
