import { endedYears, exitFrom, review as outcome } from "@takings/sdk";
import { delistingAbi, liquidityGaugeAbi, performanceVestingAbi } from "@takings/sdk/abi";
import { type Address, zeroAddress } from "viem";
import { batchReads, type ContractReader } from "../../chain/batchReads.ts";
import type { Reader } from "../../chain/client.ts";
import type { VestingState } from "./decide.ts";

async function yearsDue(reader: ContractReader, vesting: Address, now: bigint): Promise<number[]> {
  const contract = { address: vesting, abi: performanceVestingAbi } as const;
  const [start, year] = await Promise.all([
    reader.readContract({ ...contract, functionName: "start" }),
    reader.readContract({ ...contract, functionName: "YEAR" }),
  ]);
  const ended = endedYears(start, year, now);
  const outcomes = await Promise.all(
    ended.map((number) => reader.readContract({ ...contract, functionName: "due", args: [BigInt(number)] })),
  );
  return ended.filter((_, index) => outcomes[index] !== outcome.open);
}

/** All that decides what may be done with a store's reserved tokens, as of one block. */
export async function collect(reader: Reader, vesting: Address): Promise<VestingState> {
  const block = await reader.getBlock();
  const batched = batchReads(reader, block.number);
  const contract = { address: vesting, abi: performanceVestingAbi } as const;
  const [balances, placeable, observedAt, window, merchantAccount, gauge, years] = await Promise.all([
    batched.readContract({ ...contract, functionName: "balances" }),
    batched.readContract({ ...contract, functionName: "placeable" }),
    batched.readContract({ ...contract, functionName: "observedAt" }),
    batched.readContract({ ...contract, functionName: "TWAP_WINDOW" }),
    batched.readContract({ ...contract, functionName: "merchantAccount" }),
    batched.readContract({ ...contract, functionName: "gauge" }),
    yearsDue(batched, vesting, block.timestamp),
  ]);
  const [exit, pair] = await Promise.all([
    batched.readContract({ address: merchantAccount, abi: delistingAbi, functionName: "exit" }),
    batched.readContract({ address: gauge, abi: liquidityGaugeAbi, functionName: "primaryPair" }),
  ]);
  const state = {
    now: block.timestamp,
    balances,
    placeable,
    exit: exitFrom(exit),
    yearsDue: years,
    observedAt: BigInt(observedAt),
    window,
  };
  if (pair === zeroAddress) return { ...state, leastShareBps: 0n };
  const [slice, release, earned] = await Promise.all([
    batched.readContract({ ...contract, functionName: "nextSlice" }),
    batched.readContract({ ...contract, functionName: "nextRelease" }),
    batched.readContract({
      address: gauge,
      abi: liquidityGaugeAbi,
      functionName: "earned",
      args: [pair, vesting],
    }),
  ]);
  return {
    ...state,
    leastShareBps: release[1],
    pool: {
      slice: { notBefore: slice[0], tokens: slice[1] },
      release: { notBefore: release[0], liquidity: release[3] },
      earned,
    },
  };
}
