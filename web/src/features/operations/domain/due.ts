import {
  type AttestorRole,
  changing,
  isLate,
  proposalDue,
  settlementMaxAge,
  type VaultTask,
  vaultDue,
} from "@takings/sdk";
import type { StoreWork } from "./types.ts";

/** Something that anybody may do now; the contract decides again. */
export type Task =
  | { kind: "queue" | "execute"; proposal: bigint }
  | VaultTask
  | { kind: "split" | "sweepArrears" | "forfeitReserve"; amount: bigint };

const governance = ({ proposals }: StoreWork, now: bigint): Task[] =>
  proposals.flatMap((proposal): Task[] => {
    const kind = proposalDue(proposal, now);
    return kind ? [{ kind, proposal: proposal.id }] : [];
  });

/** A whole unit of the stablecoin: less is not worth a transaction. */
const worth = ({ asset }: StoreWork) => 10n ** BigInt(asset.decimals);

function money(store: StoreWork): Task[] {
  const tasks: Task[] = [];
  if (store.unsplit > 0n) tasks.push({ kind: "split", amount: store.unsplit });
  if (store.sweepableArrears > 0n) tasks.push({ kind: "sweepArrears", amount: store.sweepableArrears });
  if (store.reserve > 0n) tasks.push({ kind: "forfeitReserve", amount: store.reserve });
  return tasks;
}

/** What can be done for a store at `now`, the most urgent first. */
export const tasksOf = (store: StoreWork, now: number): Task[] => [
  ...governance(store, BigInt(now)),
  ...money(store),
  ...vaultDue(store.vault, worth(store), BigInt(now)),
];

export interface Alert {
  kind: "arrears" | "settlementLate" | "reportsStale" | "attestorChanging";
  tone: "bad" | "warn";
  /** What it is about, where there are several. */
  role?: AttestorRole;
  /** Unix seconds. */
  at?: number;
}

/** What somebody should look into. A store that has never settled or reported is new, not late; one that ended owes neither. */
export function alertsOf(store: StoreWork, now: number): Alert[] {
  const alerts: Alert[] = [];
  if (store.arrears > 0n) alerts.push({ kind: "arrears", tone: "bad" });
  const running = store.exit === "none";
  const late = (until: number, maxAge: number) => isLate(BigInt(until), BigInt(maxAge), BigInt(now));
  if (running && late(store.settledUntil, settlementMaxAge))
    alerts.push({ kind: "settlementLate", tone: "warn" });
  if (running && late(store.reportedUntil, store.reportMaxAge))
    alerts.push({ kind: "reportsStale", tone: "warn" });
  for (const { role, effectiveAt } of changing(store.attestorChanges, BigInt(now)))
    alerts.push({ kind: "attestorChanging", tone: "warn", role, at: Number(effectiveAt) });
  return alerts;
}
