import { royaltyTokenAbi } from "@takings/sdk/abi";
import { type Address, type Hex, zeroAddress } from "viem";
import { batchReads } from "../../chain/batchReads.ts";
import type { Reader } from "../../chain/client.ts";
import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import { step } from "../../steps.ts";

/** Blocks looked at again in the next run, in case they are reorganised. */
const reorgDepth = 64n;
const firstChunk = 10_000n;
const accountsAtOnce = 2_000;

async function recipients(
  reader: Reader,
  token: Address,
  fromBlock: bigint,
  toBlock: bigint,
): Promise<Address[]> {
  const logs = await reader.getContractEvents({
    address: token,
    abi: royaltyTokenAbi,
    eventName: "Transfer",
    fromBlock,
    toBlock,
  });
  return logs.flatMap(({ args }) => (args.to === undefined || args.to === zeroAddress ? [] : [args.to]));
}

/** Everybody who ever received the token, from its logs, in chunks that shrink where an endpoint refuses them. */
export async function collectHolders(
  reader: Reader,
  store: StoreConfig,
  journal: Journal | undefined,
): Promise<Address[]> {
  const latest = await reader.getBlockNumber({ cacheTime: 0 });
  const known = journal?.holders(store.token);
  const holders = new Set(known?.accounts ?? []);
  let from = known?.nextBlock ?? store.deployBlock;
  let chunk = firstChunk;
  while (from <= latest) {
    const to = from + chunk - 1n < latest ? from + chunk - 1n : latest;
    try {
      const found = await recipients(reader, store.token, from, to);
      for (const account of found) holders.add(account);
      from = to + 1n;
      const resumeAt = from > latest - reorgDepth ? (latest > reorgDepth ? latest - reorgDepth : 0n) : from;
      journal?.addHolders(store.token, found, resumeAt);
      step("payout:scanning");
    } catch (error) {
      if (chunk === 1n) throw error;
      chunk /= 2n;
    }
  }
  return [...holders];
}

export interface Candidate {
  account: Address;
  /** Smallest unit of the stablecoin. */
  claimable: bigint;
  payee: Address;
  code: Hex | undefined;
}

async function inGroups<In, Out>(items: readonly In[], read: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  for (let start = 0; start < items.length; start += accountsAtOnce) {
    results.push(...(await Promise.all(items.slice(start, start + accountsAtOnce).map(read))));
  }
  return results;
}

/** What each holder could be paid, for those with at least `min`; all as of one block. */
export async function collectCandidates(
  reader: Reader,
  store: StoreConfig,
  holders: readonly Address[],
  min: bigint,
): Promise<Candidate[]> {
  const blockNumber = await reader.getBlockNumber({ cacheTime: 0 });
  const batch = batchReads(reader, blockNumber);
  const token = { address: store.token, abi: royaltyTokenAbi } as const;
  const read = async (account: Address): Promise<Candidate[]> => {
    const [claimable, payee] = await Promise.all([
      batch.readContract({ ...token, functionName: "claimable", args: [account] }),
      batch.readContract({ ...token, functionName: "payeeOf", args: [account] }),
    ]);
    if (claimable === 0n || claimable < min) return [];
    // Whoever chose a payee is paid there, contract or not.
    const code = payee === zeroAddress ? await reader.getCode({ address: account, blockNumber }) : undefined;
    return [{ account, claimable, payee, code }];
  };
  return (await inGroups(holders, read)).flat();
}
