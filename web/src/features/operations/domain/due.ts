import type { StoreWork } from "./types.ts";

/** Something that anybody may do now; the contract decides again. */
export type Task =
  | { kind: "queue" | "execute"; proposal: bigint }
  | { kind: "review"; year: number }
  | { kind: "observe" | "placeSlice" | "release" | "returnRoyalties" | "burnLocked" }
  | { kind: "split" | "sweepArrears" | "forfeitReserve"; amount: bigint };

/** IGovernor.ProposalState, as far as it asks for work. */
export const waiting = { succeeded: 4, queued: 5 } as const;

const day = 86_400;
/** A thousandth of a token: what rounding leaves of a slice cannot be placed. */
const dust = 10n ** 15n;
/** The vault forgets a stretch of observations after ten days without one. */
const watchEvery = 5 * day;

function governance({ proposals }: StoreWork, now: number): Task[] {
  return proposals.flatMap(({ id, state, eta }): Task[] => {
    if (state === waiting.succeeded) return [{ kind: "queue", proposal: id }];
    return state === waiting.queued && now >= eta ? [{ kind: "execute", proposal: id }] : [];
  });
}

function vesting({ vault, exit }: StoreWork, now: number): Task[] {
  const { pool, staged } = vault;
  const reviews = vault.yearsDue.map((year): Task => ({ kind: "review", year }));
  if (exit === "default") return vault.locked > 0n ? [...reviews, { kind: "burnLocked" }] : reviews;
  if (!pool) return reviews;
  const tasks = [...reviews];
  const earned = vault.placeable > dust;
  const slice = earned && now >= pool.sliceFrom && pool.sliceTokens > 0n;
  if (slice) tasks.push({ kind: "placeSlice" });
  // A slice notes the pool by itself.
  const every = earned ? vault.window : watchEvery;
  if (!slice && (earned || staged > 0n) && now >= vault.observedAt + every) tasks.push({ kind: "observe" });
  if (staged > 0n && pool.releaseLiquidity > 0n && now >= pool.releaseFrom) tasks.push({ kind: "release" });
  return tasks;
}

/** A whole unit of the stablecoin: less is not worth a transaction. */
const worth = ({ asset }: StoreWork) => 10n ** BigInt(asset.decimals);

function money(store: StoreWork): Task[] {
  const tasks: Task[] = [];
  if (store.unsplit > 0n) tasks.push({ kind: "split", amount: store.unsplit });
  if (store.sweepableArrears > 0n) tasks.push({ kind: "sweepArrears", amount: store.sweepableArrears });
  if (store.reserve > 0n) tasks.push({ kind: "forfeitReserve", amount: store.reserve });
  if ((store.vault.pool?.earned ?? 0n) >= worth(store)) tasks.push({ kind: "returnRoyalties" });
  return tasks;
}

/** What can be done for a store at `now`, the most urgent first. */
export const tasksOf = (store: StoreWork, now: number): Task[] => [
  ...governance(store, now),
  ...money(store),
  ...vesting(store, now),
];

export interface Alert {
  kind: "arrears" | "settlementLate" | "reportsStale" | "attestorChanging";
  tone: "bad" | "warn";
  /** What it is about, where there are several. */
  role?: "commerce" | "bank";
  at?: number;
}

/** A fortnightly report and its deposit are at hand within three weeks. */
const settlementMaxAge = 21 * day;

/** What somebody should look into. A store that has never settled or reported is new, not late; one that ended owes neither. */
export function alertsOf(store: StoreWork, now: number): Alert[] {
  const alerts: Alert[] = [];
  if (store.arrears > 0n) alerts.push({ kind: "arrears", tone: "bad" });
  const running = store.exit === "none";
  if (running && store.settledUntil > 0 && now > store.settledUntil + settlementMaxAge)
    alerts.push({ kind: "settlementLate", tone: "warn" });
  if (running && store.reportedUntil > 0 && now > store.reportedUntil + store.reportMaxAge)
    alerts.push({ kind: "reportsStale", tone: "warn" });
  for (const { role, effectiveAt } of store.attestorChanges)
    if (effectiveAt > now) alerts.push({ kind: "attestorChanging", tone: "warn", role, at: effectiveAt });
  return alerts;
}
