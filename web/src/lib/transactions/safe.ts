import {
  type Address,
  type Hex,
  isAddressEqual,
  type Log,
  type TransactionReceipt,
  toEventSelector,
} from "viem";
import { getBlockNumber, getTransactionReceipt } from "viem/actions";
import type { ReadClient } from "../chain/index.ts";

const topics = {
  succeeded: toEventSelector("ExecutionSuccess(bytes32,uint256)"),
  failed: toEventSelector("ExecutionFailure(bytes32,uint256)"),
};

/**
 * How a Safe carried out the transaction that it calls `hash`, if `log` says so. The hash is the log's second topic from
 * Safe 1.4 on, and the first word of its data before.
 */
export function executionIn(
  log: Pick<Log, "topics" | "data">,
  hash: Hex,
): "succeeded" | "failed" | undefined {
  const [event, indexed] = log.topics;
  const outcome = event === topics.succeeded ? "succeeded" : event === topics.failed ? "failed" : undefined;
  const named = indexed ?? log.data.slice(0, 66);
  return outcome && named.toLowerCase() === hash.toLowerCase() ? outcome : undefined;
}

interface Followed {
  receipt: TransactionReceipt;
  succeeded: boolean;
}

interface Reader {
  head: () => Promise<bigint>;
  receipt: (hash: Hex) => Promise<TransactionReceipt | undefined>;
  /** The account's logs in [from, to]. */
  logs: (from: bigint, to: bigint) => Promise<(Pick<Log, "topics" | "data"> & { transactionHash: Hex })[]>;
  wait: () => Promise<void>;
}

/**
 * Waits until what a contract account answered for a transaction is mined. A Safe answers its own hash, not a
 * transaction's: other owners sign first, maybe days later, and somebody executes it then. Wallets that answer a real
 * transaction's hash all the same are followed by it.
 * @param rounds how often to look before giving up, which ends nothing: the account may still carry it out
 */
export async function followAccount(
  reader: Reader,
  hash: Hex,
  rounds: number,
): Promise<Followed | undefined> {
  let from = await reader.head();
  for (let round = 0; round < rounds; round++) {
    const receipt = await reader.receipt(hash);
    if (receipt) return { receipt, succeeded: receipt.status === "success" };
    const to = await reader.head();
    if (to >= from) {
      for (const log of await reader.logs(from, to)) {
        const outcome = executionIn(log, hash);
        const mined = outcome && (await reader.receipt(log.transactionHash));
        if (mined) return { receipt: mined, succeeded: outcome === "succeeded" };
      }
      // The newest block is looked at again: a reorganisation may change it.
      from = to;
    }
    await reader.wait();
  }
  return undefined;
}

/** {@link followAccount}'s reader on an RPC, looking every `milliseconds`. */
export function accountReader(client: ReadClient, account: Address, milliseconds: number): Reader {
  return {
    head: () => getBlockNumber(client, { cacheTime: 0 }),
    receipt: (hash) => getTransactionReceipt(client, { hash }).catch(() => undefined),
    logs: async (from, to) => {
      const logs = await client.request({
        method: "eth_getLogs",
        params: [
          {
            address: account,
            topics: [Object.values(topics)],
            fromBlock: `0x${from.toString(16)}`,
            toBlock: `0x${to.toString(16)}`,
          },
        ],
      });
      return logs
        .filter((log) => isAddressEqual(log.address, account) && log.transactionHash !== null)
        .map(({ topics: words, data, transactionHash }) => ({
          topics: words as Log["topics"],
          data,
          transactionHash: transactionHash!,
        }));
    },
    wait: () => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
