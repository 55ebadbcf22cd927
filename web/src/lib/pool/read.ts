import { pairAbi } from "@takings/sdk/abi";
import { type Address, isAddressEqual } from "viem";
import { type Answers, callsOf } from "../chain/batch.ts";
import type { Pool, Sides } from "./pair.ts";

/** What a V2 pair says of what it holds. */
export const sidesCalls = (pair: Address) => {
  const on = callsOf(pair, pairAbi);
  return { reserves: on("getReserves"), token0: on("token0") };
};

/** The same with the liquidity tokens in existence. */
export const poolCalls = (pair: Address) => ({
  ...sidesCalls(pair),
  liquidity: callsOf(pair, pairAbi)("totalSupply"),
});

/** A pair keeps its two currencies in the order of their addresses. */
export function sidesOf(
  { reserves: [first, second], token0 }: Answers<ReturnType<typeof sidesCalls>>,
  token: Address,
): Sides {
  return isAddressEqual(token0, token) ? { token: first, asset: second } : { token: second, asset: first };
}

export const poolOf = (
  answers: Answers<ReturnType<typeof poolCalls>>,
  token: Address,
  swapFeeBps: bigint,
): Pool => ({ ...sidesOf(answers, token), liquidity: answers.liquidity, swapFeeBps });
