// What a store has waiting for somebody: everything that anybody may do, whoever asks. The contracts decide again.

import { DAY, seconds } from "./constants.ts";
import { type AttestorRole, type Exit, ProposalState } from "./enums.ts";

/** A thousandth of a token: what rounding leaves of a slice cannot be placed. */
const dust = 1_000_000_000_000_000n;
/** The vault forgets a stretch of observations after ten days without one (PoolWatch.MAX_GAP); looked at twice as often. */
const watchEvery = 5n * DAY;

/** The store's reserved tokens as PerformanceVesting and LiquidityGauge say. Tokens in their smallest unit, times in Unix seconds. */
export interface VaultState {
  exit: Exit;
  balances: { locked: bigint; staged: bigint };
  placeable: bigint;
  /** Years whose review would be recorded now. */
  yearsDue: readonly number[];
  /** The last look at the pool; 0: never. */
  observedAt: bigint;
  /** Seconds that a price observation must be old to count. */
  window: bigint;
  /** Undefined until the store's pair is registered. */
  pool?: {
    /** `nextSlice`. */
    slice: { notBefore: bigint; tokens: bigint };
    /** `nextRelease`: once the store is delisted, all liquidity at once. */
    release: { notBefore: bigint; liquidity: bigint };
    /** The staged liquidity's royalties, smallest unit of the stablecoin. */
    earned: bigint;
  };
}

export type VaultTask =
  | { kind: "review"; year: number }
  /** `slices`: they need the pool's average price; `share`: its share of the tokens is watched for the release. */
  | { kind: "observe"; for: "slices" | "share" }
  | { kind: "placeSlice" | "release" | "returnRoyalties" | "burnLocked" };

/** The years of the vault's clock that are over at `now`; the first one is 1. Seconds. */
export const endedYears = (start: bigint, year: bigint, now: bigint): number[] =>
  Array.from({ length: now > start ? Number((now - start) / year) : 0 }, (_, index) => index + 1);

/**
 * What is due with a store's reserved tokens, in the order in which it is to be done.
 * @param minReturn royalties worth a transaction, smallest unit of the stablecoin
 */
export function vaultDue(vault: VaultState, minReturn: bigint, now: bigint): VaultTask[] {
  const { balances, exit, pool } = vault;
  const reviews = vault.yearsDue.map((year): VaultTask => ({ kind: "review", year }));
  const burn: VaultTask[] = exit === "default" && balances.locked > 0n ? [{ kind: "burnLocked" }] : [];
  const todo = [...reviews, ...burn];
  if (pool === undefined) return todo;
  // A default ends all slices; the release that it allows needs no look at the pool.
  const earned = exit !== "default" && vault.placeable > dust;
  const waiting = earned || (exit !== "default" && reviews.length > 0);
  const slice = earned && now >= pool.slice.notBefore && pool.slice.tokens > 0n;
  if (slice) todo.push({ kind: "placeSlice" });
  const every = waiting ? vault.window : watchEvery;
  const watched = waiting || (exit === "none" && balances.staged > 0n);
  // A slice notes the pool itself.
  if (!slice && watched && now >= vault.observedAt + every)
    todo.push({ kind: "observe", for: waiting ? "slices" : "share" });
  if (balances.staged > 0n && now >= pool.release.notBefore && pool.release.liquidity > 0n)
    todo.push({ kind: "release" });
  // Also when all of it is released: what it earned before is still the holders'.
  if (pool.earned >= minReturn && pool.earned > 0n) todo.push({ kind: "returnRoyalties" });
  return todo;
}

/** What anybody may do with a proposal now: queue it once it has passed, execute it once its delay is over. Unix seconds. */
export function proposalDue(
  { state, eta }: { state: ProposalState; eta: bigint },
  now: bigint,
): "queue" | "execute" | undefined {
  if (state === ProposalState.Succeeded) return "queue";
  return state === ProposalState.Queued && now >= eta ? "execute" : undefined;
}

/** How old a store's last settled period may be: a fortnightly report and its deposit are at hand within three weeks. Seconds. */
export const settlementMaxAge = 21 * seconds.day;

/**
 * Nothing has followed a period for longer than `maxAge` seconds. A store that has never settled or reported (`lastEnd` 0) is
 * new, not late. Unix seconds.
 */
export const isLate = (lastEnd: bigint, maxAge: bigint, now: bigint): boolean =>
  lastEnd > 0n && now > lastEnd + maxAge;

/** A change of a store's attestor that holders voted. */
export interface AttestorChange<Account> {
  role: AttestorRole;
  attestor: Account;
  /** Unix seconds; 0: none. */
  effectiveAt: bigint;
}

/** Voted, and not in force yet. */
export const changing = <Account>(
  changes: readonly AttestorChange<Account>[],
  now: bigint,
): AttestorChange<Account>[] => changes.filter(({ effectiveAt }) => effectiveAt > now);
