// The same answers without an indexer: every log of the token through eth_getLogs, added up.
import { royaltyTokenAbi } from "@takings/sdk/abi";
import { type Address, type PublicClient, parseEventLogs } from "viem";

export interface PlainAnswers {
  events: number;
  balances: Map<string, bigint>;
  votes: Map<string, bigint>;
}

const blocksAtOnce = 500n;
const nobody = "0x0000000000000000000000000000000000000000";

/** Balances and votes of everybody, from the logs alone. */
export async function readPlainly(client: PublicClient, token: Address): Promise<PlainAnswers> {
  const head = await client.getBlockNumber();
  const balances = new Map<string, bigint>();
  const votes = new Map<string, bigint>();
  const add = (account: string, amount: bigint) =>
    account !== nobody && balances.set(account, (balances.get(account) ?? 0n) + amount);
  let events = 0;
  for (let from = 0n; from <= head; from += blocksAtOnce) {
    const logs = await client.getLogs({ address: token, fromBlock: from, toBlock: from + blocksAtOnce - 1n });
    events += logs.length;
    for (const { eventName, args } of parseEventLogs({ abi: royaltyTokenAbi, logs })) {
      if (eventName === "Transfer") {
        add(args.from.toLowerCase(), -args.value);
        add(args.to.toLowerCase(), args.value);
      } else if (eventName === "DelegateVotesChanged") votes.set(args.delegate.toLowerCase(), args.newVotes);
    }
  }
  return { events, balances, votes };
}
