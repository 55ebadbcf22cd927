import type { ApplicationState, Assessment } from "@takings/sdk";
import type { issuanceDeskAbi } from "@takings/sdk/abi";
import type { Address, ContractFunctionArgs, Hex } from "viem";

type Args<Name extends "assess" | "submit"> = ContractFunctionArgs<
  typeof issuanceDeskAbi,
  "nonpayable",
  Name
>;

export type StoreConfig = Args<"assess">[1];
export type SaleTerms = Args<"assess">[2];
export type Figures = Args<"submit">[0];

export interface Limits {
  minNetSales: bigint;
  minOperatingMarginBps: number;
  minMonths: number;
  maxRefundBps: number;
  maxDaysInventory: number;
}

export const criteria = ["netSales", "months", "refundRatio", "daysInventory", "operatingMargin"] as const;
export type Criterion = (typeof criteria)[number];
export type Verdict = Record<Criterion, boolean>;

export interface Application {
  id: bigint;
  merchant: Address;
  state: ApplicationState;
  appliedAt: number;
  round: number;
  figures: Figures;
  platform: Hex;
  evidence: Hex;
  limits: Limits;
}

/** What an underwriter put before the merchant, as in the event of its assessment. */
export interface Offer {
  digest: Hex;
  underwriter: Address;
  assessment: Assessment;
  config: StoreConfig;
  saleTerms: SaleTerms;
}

export const checks = ["credentials", "commerceAttestor", "bankAttestor", "sources", "limit"] as const;
export type Check = (typeof checks)[number];
export type Checklist = Record<Check, boolean>;
