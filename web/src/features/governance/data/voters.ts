import { royaltyTokenAbi } from "@takings/sdk/abi";
import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { getBlockNumber } from "viem/actions";
import { callsOf, keys, type ReadClient, readBatch, readClient, readLogs } from "../../../lib/chain/index.ts";
import { type ChainConfig, useChain } from "../../../lib/config/index.ts";
import { ask, readPage, storeIdOf, useIndexed } from "../../../lib/indexer/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import { type CastVote, supportFrom } from "./casts.ts";

interface Power {
  account: Address;
  votes: bigint;
}

export interface Powers {
  /** Largest first. */
  powers: Power[];
  /** False where older logs are missing, so that some accounts may be, too. */
  complete: boolean;
  /** Accounts with votes, also those that are not listed. */
  total: number;
}

/** More than these are not listed one by one. */
const most = 500;

/**
 * Who could vote at `snapshot`, from the token's own logs: everybody whose votes ever changed, with what `getPastVotes`
 * says of them. Only on demand: a busy token has many logs.
 */
async function readPowers(
  client: ReadClient,
  chain: ChainConfig,
  token: Address,
  snapshot: number,
): Promise<Powers> {
  const head = await getBlockNumber(client, { cacheTime: 0 });
  const { logs, complete } = await readLogs(chain.deployedAtBlock, head, (range) =>
    client.getContractEvents({
      address: token,
      abi: royaltyTokenAbi,
      eventName: "DelegateVotesChanged",
      strict: true,
      ...range,
    }),
  );
  const accounts = [...new Set(logs.map(({ args }) => args.delegate))];
  const on = callsOf(token, royaltyTokenAbi);
  const votes = await readBatch(
    client,
    accounts.map((account) => on("getPastVotes", account, BigInt(snapshot))),
  );
  const powers = accounts
    .map((account, index): Power => ({ account, votes: votes[index]! }))
    .filter((power) => power.votes > 0n)
    .sort((a, b) => (a.votes < b.votes ? 1 : a.votes > b.votes ? -1 : 0));
  return { powers: powers.slice(0, most), complete, total: powers.length };
}

const powersQuery = `query ($store: String!, $snapshot: BigInt!, $limit: Int!) {
  votePowers(where: { storeId: $store, since_lte: $snapshot, until_gt: $snapshot, votes_gt: "0" }, orderBy: "votes", orderDirection: "desc", limit: $limit) {
    items { account votes } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

const askPowers = (chain: ChainConfig, token: Address, snapshot: number): Promise<Powers> =>
  ask(
    chain,
    powersQuery,
    { store: storeIdOf(chain, token), snapshot: String(snapshot), limit: most },
    (answer) => {
      const { items, total } = readPage(answer, "votePowers", (row) => ({
        account: row.address("account"),
        votes: row.big("votes"),
      }));
      return { powers: items, complete: true, total };
    },
  );

/** Everybody's votes at a proposal's snapshot: from the indexer, else from the token's logs. */
export function usePowers(store: GovernanceStore, snapshot: number) {
  const chain = useChain();
  const indexed = useIndexed(["powers", store.token.toLowerCase(), snapshot], () =>
    askPowers(chain, store.token, snapshot),
  );
  const plain = useQuery({
    queryKey: keys.store(chain.chainId, store.token, "governance", "powers", snapshot),
    queryFn: () => readPowers(readClient(chain), chain, store.token, snapshot),
    enabled: indexed.source !== "indexer",
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (indexed.source === "indexer") return { source: indexed.source, data: indexed.data, error: undefined };
  return { source: indexed.source, data: plain.data, error: plain.error ?? undefined };
}

const votesQuery = `query ($proposal: String!, $limit: Int!) {
  votes(where: { proposalId: $proposal }, orderBy: "timestamp", orderDirection: "desc", limit: $limit) {
    items { voter support weight reason bySignature sender timestamp transaction } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

interface Casts {
  casts: CastVote[];
  total: number;
}

/** Single votes with their reasons, from the indexer; `enabled` where the RPC's logs do not have all of them. */
export function useCasts(store: GovernanceStore, id: bigint, enabled: boolean) {
  const chain = useChain();
  return useIndexed(
    ["votes", store.token.toLowerCase(), String(id)],
    (): Promise<Casts> =>
      ask(
        chain,
        votesQuery,
        { proposal: `${storeIdOf(chain, store.token)}-${id}`, limit: most },
        (answer) => {
          const { items, total } = readPage(answer, "votes", (row) => ({
            voter: row.address("voter"),
            support: supportFrom(row.int("support")),
            weight: row.big("weight"),
            reason: row.text("reason"),
            time: row.time("timestamp"),
            transaction: row.hex("transaction"),
            relayedBy: row.bool("bySignature") ? row.address("sender") : undefined,
          }));
          return { casts: items, total };
        },
      ),
    { enabled },
  );
}
