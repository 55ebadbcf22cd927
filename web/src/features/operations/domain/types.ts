import type { AttestorChange, Exit, ProposalState, StoreContracts, VaultState } from "@takings/sdk";
import type { Address } from "viem";
import type { Unit } from "../../../lib/i18n/index.ts";

/** What one store's contracts say about the work around it, as of one block. Money in the asset's smallest unit, times in Unix seconds. */
export interface StoreWork {
  contracts: StoreContracts;
  name: string;
  symbol: string;
  asset: Unit;
  exit: Exit;
  /** End of the newest settled and of the newest reported period; 0 before the first. */
  settledUntil: number;
  reportedUntil: number;
  /** Seconds after which the store's own policy calls its reports stale. */
  reportMaxAge: number;
  arrears: bigint;
  /** What `sweepArrears` could take from the merchant's money now. */
  sweepableArrears: bigint;
  /** A defaulted store's money beyond its arrears, which goes to the holders. */
  reserve: bigint;
  /** Sent to the router without `pay` and not split yet. */
  unsplit: bigint;
  /** Streamed to holders and not claimed yet, rounded down. */
  pendingPayouts: bigint;
  /** Voted. */
  attestorChanges: AttestorChange<Address>[];
  /** Passed or queued; `eta` is 0 until it is queued. */
  proposals: { id: bigint; state: ProposalState; eta: bigint }[];
  vault: VaultState;
}
