import { royaltyTokenAbi } from "@takings/sdk/abi";
import { type Address, type Hex, zeroAddress } from "viem";
import type { Reader } from "../../chain/client.ts";
import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import { step } from "../../steps.ts";

/** Blocks looked at again in the next run, in case they are reorganised. */
const reorgDepth = 64n;
const firstChunk = 10_000n;
const readsAtOnce = 500;

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
  for (let start = 0; start < items.length; start += readsAtOnce) {
    results.push(...(await Promise.all(items.slice(start, start + readsAtOnce).map(read))));
  }
  return results;
}

/** What each holder could be paid, for those with at least `min`. */
export async function collectCandidates(
  reader: Reader,
  store: StoreConfig,
  holders: readonly Address[],
  min: bigint,
): Promise<Candidate[]> {
  const token = { address: store.token, abi: royaltyTokenAbi } as const;
  const amounts = await inGroups(holders, (account) =>
    reader.readContract({ ...token, functionName: "claimable", args: [account] }),
  );
  const worth = holders.flatMap((account, index) => {
    const claimable = amounts[index]!;
    return claimable > 0n && claimable >= min ? [{ account, claimable }] : [];
  });
  return inGroups(worth, async ({ account, claimable }) => {
    const [payee, code] = await Promise.all([
      reader.readContract({ ...token, functionName: "payeeOf", args: [account] }),
      reader.getCode({ address: account }),
    ]);
    return { account, claimable, payee, code };
  });
}
