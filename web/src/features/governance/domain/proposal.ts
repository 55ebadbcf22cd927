import type { Address, Hex } from "viem";

export interface Votes {
  against: bigint;
  for: bigint;
  abstain: bigint;
}

export interface Action {
  target: Address;
  value: bigint;
  calldata: Hex;
}

const sameAction = (a: Action, b: Action) =>
  a.target.toLowerCase() === b.target.toLowerCase() &&
  a.value === b.value &&
  a.calldata.toLowerCase() === b.calldata.toLowerCase();

export const sameActions = (a: readonly Action[], b: readonly Action[]): boolean =>
  a.length === b.length && a.every((action, index) => sameAction(action, b[index]!));
