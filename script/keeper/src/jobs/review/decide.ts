/** What the vault's contract says, as of `now` (Unix seconds). Tokens in their smallest unit. */
export interface VestingState {
  now: bigint;
  balances: { locked: bigint; staged: bigint; released: bigint; burned: bigint };
  placeable: bigint;
  /** IDelisting.Exit: 0 none, 1 agreed, 2 default. */
  exit: number;
  /** Years whose review would be recorded now. */
  yearsDue: readonly number[];
  /** Unix seconds of the last look at the pool; 0: never. */
  observedAt: bigint;
  /** Seconds that a price observation must be old to count. */
  window: bigint;
  /** Undefined until the store's pair is registered. */
  pool:
    | {
        slice: { notBefore: bigint; tokens: bigint };
        release: { notBefore: bigint; leastShareBps: bigint; liquidity: bigint };
        /** The staged liquidity's royalties, smallest unit of the stablecoin. */
        earned: bigint;
      }
    | undefined;
}

export interface ReviewAction {
  function: "review" | "observe" | "placeSlice" | "release" | "returnRoyalties" | "burnLocked";
  args: readonly bigint[];
  why: string;
}

const defaulted = 2;
/** A thousandth of a token: what rounding leaves of a slice cannot be placed. */
const dust = 10n ** 15n;
/** The contract forgets a stretch of observations after ten days without one. */
const watchEvery = 5n * 86_400n;

const action = (name: ReviewAction["function"], why: string, ...args: bigint[]): ReviewAction => ({
  function: name,
  args,
  why,
});

/**
 * What is due with a store's reserved tokens, in the order in which it is to be done. Everything here anybody may do; the
 * contract decides again.
 * @param minReturn royalties worth a transaction, smallest unit of the stablecoin
 */
export function decide(state: VestingState, minReturn: bigint): ReviewAction[] {
  const { now, balances, exit, pool } = state;
  const reviews = state.yearsDue.map((year) =>
    action("review", `year ${year} is over and settled`, BigInt(year)),
  );
  if (exit === defaulted && balances.locked > 0n)
    return [...reviews, action("burnLocked", "the store was delisted for default"), ...ending(state)];
  if (pool === undefined) return reviews;
  const todo = [...reviews];
  const waiting = state.placeable > dust || reviews.length > 0;
  const slice = state.placeable > dust && now >= pool.slice.notBefore && pool.slice.tokens > 0n;
  if (slice) todo.push(action("placeSlice", "earned tokens wait, and the last slice is a day old"));
  const every = waiting ? state.window : watchEvery;
  // A slice includes an observation of the pool.
  if (!slice && (waiting || balances.staged > 0n) && now >= state.observedAt + every)
    todo.push(
      action(
        "observe",
        waiting ? "slices need the pool's average price" : "releases need the pool's share over time",
      ),
    );
  if (exit === 0 && balances.staged > 0n && now >= pool.release.notBefore && pool.release.liquidity > 0n)
    todo.push(action("release", `the pool held at least ${pool.release.leastShareBps} bps of the tokens`));
  // Also when all of it is released: what it earned before is still the holders'.
  if (pool.earned >= minReturn)
    todo.push(action("returnRoyalties", "staged liquidity earned royalties for holders"));
  return [...todo, ...(exit === 0 ? [] : ending(state))];
}

const ending = ({ balances, pool }: VestingState): ReviewAction[] =>
  balances.staged > 0n && pool !== undefined
    ? [action("release", "the store is delisted: all liquidity goes to the beneficiaries")]
    : [];
