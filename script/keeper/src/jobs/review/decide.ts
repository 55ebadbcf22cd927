import { type VaultState, type VaultTask, vaultDue } from "@takings/sdk";

/** The store's reserved tokens as of `now` (Unix seconds). */
export interface VestingState extends VaultState {
  now: bigint;
  /** The least share of the tokens that the pool held since the last release, bps. */
  leastShareBps: bigint;
}

export interface ReviewAction {
  function: VaultTask["kind"];
  args: readonly bigint[];
  why: string;
}

function why(task: VaultTask, { exit, leastShareBps }: VestingState): string {
  switch (task.kind) {
    case "review":
      return `year ${task.year} is over and settled`;
    case "observe":
      return task.for === "slices" ? "slices need the pool's average price" : "the pool's share is watched";
    case "placeSlice":
      return "earned tokens wait, and the last slice is a day old";
    case "release":
      return exit === "none"
        ? `the pool held at least ${leastShareBps} bps of the tokens`
        : "the store is delisted: all liquidity goes to the beneficiaries";
    case "returnRoyalties":
      return "staged liquidity earned royalties for holders";
    case "burnLocked":
      return "the store was delisted for default";
  }
}

/**
 * What is due with a store's reserved tokens, in the order in which it is to be done.
 * @param minReturn royalties worth a transaction, smallest unit of the stablecoin
 */
export const decide = (state: VestingState, minReturn: bigint): ReviewAction[] =>
  vaultDue(state, minReturn, state.now).map((task) => ({
    function: task.kind,
    args: task.kind === "review" ? [BigInt(task.year)] : [],
    why: why(task, state),
  }));
