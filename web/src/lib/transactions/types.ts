import type { ReactNode } from "react";
import type { Abi, Address, Hex, TransactionReceipt, TypedDataDefinition } from "viem";
import type { FailureUnits } from "../errors/index.ts";

/** One contract call that the wallet is to sign. */
export interface Call {
  address: Address;
  abi: Abi | readonly unknown[];
  functionName: string;
  args?: readonly unknown[];
  value?: bigint;
  /** Where an estimate would be too low: a call that catches what fails inside succeeds with any gas. */
  gas?: bigint;
  /** What this step does, where there is more than one. */
  label?: string;
}

/**
 * A typed message that the wallet is to sign, which costs nothing and reaches the chain only inside the call that
 * follows it in the list, whose arguments it completes.
 */
export interface Signature {
  sign: TypedDataDefinition;
  label: string;
  args: (signature: Hex) => readonly unknown[];
}

export type TransactionStep = Call | Signature;
export const isSignature = (step: TransactionStep): step is Signature => "sign" in step;

/** One line of the preview: what changes, from what to what. */
export interface Change {
  label: string;
  before?: ReactNode;
  after: ReactNode;
}

export interface TransactionRequest {
  title: string;
  description?: ReactNode;
  changes: Change[];
  /** The steps in order, or a function that works them out when the preview opens (for approvals). */
  calls: TransactionStep[] | ((account: Address) => Promise<TransactionStep[]>);
  /** How amounts in the contract's reasons are shown. */
  units?: FailureUnits;
  /** Shown on the toast once confirmed. */
  done?: string;
  /** Query keys to refresh; default: everything read from this chain. */
  affects?: (readonly unknown[])[];
  onConfirmed?: (receipt: TransactionReceipt) => void;
}

/** How a sent transaction ended. `hash` is the one that was mined, which a replacement changes. */
export type Outcome =
  | { kind: "confirmed" | "reverted" | "replaced"; hash: Hex; receipt: TransactionReceipt }
  | { kind: "cancelled"; hash: Hex }
  /** A contract account whose other owners have not signed yet; it may still be carried out. */
  | { kind: "waiting" };
