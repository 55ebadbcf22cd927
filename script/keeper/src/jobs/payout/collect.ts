import { royaltyTokenAbi } from "@takings/sdk/abi";
import { type Address, encodeEventTopics, type RpcLog, zeroAddress } from "viem";
import { batchReads } from "../../chain/batchReads.ts";
import type { Reader } from "../../chain/client.ts";
import { scanLogs } from "../../chain/logs.ts";
import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import { step } from "../../steps.ts";
import { type Candidate, resumeAt } from "./decide.ts";

const accountsAtOnce = 2_000;

const transfer = encodeEventTopics({ abi: royaltyTokenAbi, eventName: "Transfer" })[0]!;

/** In lower case throughout: telling whether a checksum is right costs more than all else that is done with it. */
const recipients = (logs: readonly RpcLog[]): Address[] =>
  logs.flatMap(({ topics }) => {
    const to = `0x${topics[2]!.slice(26)}` as const;
    return to === zeroAddress ? [] : [to];
  });

/** Everybody who ever received the token, from its logs. */
export async function collectHolders(
  reader: Reader,
  store: StoreConfig,
  journal: Journal | undefined,
): Promise<Address[]> {
  const latest = await reader.getBlockNumber({ cacheTime: 0 });
  const known = journal?.holders(store.token);
  const holders = new Set(known?.accounts.map((account) => account.toLowerCase() as Address));
  const from = known?.nextBlock ?? store.deployBlock;
  const filter = { address: store.token, topics: [transfer], from, to: latest };
  await scanLogs(reader, filter, (logs, next) => {
    const found = recipients(logs);
    for (const account of found) holders.add(account);
    journal?.addHolders(store.token, found, resumeAt(next, latest));
    step("payout:scanning");
  });
  return [...holders];
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
    const claimable = await batch.readContract({ ...token, functionName: "claimable", args: [account] });
    if (claimable === 0n || claimable < min) return [];
    const code = await reader.getCode({ address: account, blockNumber });
    // Only a contract's choice of a payee changes whether it is paid.
    const payee =
      code === undefined
        ? zeroAddress
        : await batch.readContract({ ...token, functionName: "payeeOf", args: [account] });
    return [{ account, claimable, payee, code }];
  };
  return (await inGroups(holders, read)).flat();
}
