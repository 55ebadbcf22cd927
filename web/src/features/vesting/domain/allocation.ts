import { divideUp } from "@takings/sdk";
export interface Balances {
  locked: bigint;
  staged: bigint;
  released: bigint;
  burned: bigint;
}

/** Where what was reserved is: the locked part by whether a review has earned it already. */
export function partsOf(balances: Balances, placeable: bigint) {
  const earned = placeable < balances.locked ? placeable : balances.locked;
  return { ...balances, locked: balances.locked - earned, earned };
}

/** Tranches that could still be earned, the last one perhaps smaller. */
export function tranchesIn(reserved: bigint, tranche: bigint): number {
  return tranche === 0n ? 0 : Number(divideUp(reserved, tranche));
}
