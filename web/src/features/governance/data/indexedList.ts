import { ProposalState } from "@takings/sdk";
import type { Address } from "viem";
import type { ReadClient } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import { ask, type Row, readPage, storeIdOf, type Variables } from "../../../lib/indexer/index.ts";
import { type ListedProposal, type ListedStore, type Named, readFacts, readVotes } from "./list.ts";

export interface Filter {
  /** Words of a title, a text or a store's name. */
  search: string;
  store?: Address;
  state?: ProposalState;
  /** Most proposals wanted. */
  limit: number;
}

interface Found {
  proposals: ListedProposal[];
  total: number;
}

/** Whether one passed depends on its quorum, which the chain knows: of so many that ended the wanted ones are picked. */
const mostEnded = 200;

/** What the indexer alone can say about a state at `now`: the rest is picked out by the chain's own answer. */
function stateWhere(state: ProposalState | undefined, now: number): Variables {
  const at = String(now);
  switch (state) {
    case undefined:
      return {};
    case ProposalState.Pending:
      return { outcome: "open", voteStart_gte: at };
    case ProposalState.Active:
      return { outcome: "open", voteStart_lt: at, OR: [{ voteEnd_gte: at }, { againstOnlyUntil_gte: at }] };
    case ProposalState.Canceled:
      return { outcome: "canceled" };
    case ProposalState.Executed:
      return { outcome: "executed" };
    case ProposalState.Queued:
      return { outcome: "queued" };
    default:
      return { outcome: "open", voteEnd_lt: at };
  }
}

const listQuery = `query ($where: proposalFilter, $limit: Int!) {
  proposals(where: $where, orderBy: "createdAt", orderDirection: "desc", limit: $limit) {
    items { number title voteStart block store { token governor name symbol } } pageInfo { hasNextPage endCursor } totalCount
  }
}`;
const storeFields = "token governor name symbol";
const namesQuery = `query ($where: storeFilter) {
  stores(where: $where, limit: 50) { items { id } pageInfo { hasNextPage endCursor } totalCount }
}`;

const readStore = (row: Row): Named => ({
  token: row.address("token"),
  governor: row.address("governor"),
  name: row.text("name"),
  symbol: row.text("symbol"),
});

/** Stores whose names match, so that a search finds their proposals as well. */
const storesNamed = async (chain: ChainConfig, words: string): Promise<string[]> =>
  (
    await ask(chain, namesQuery, { where: { chainId: chain.chainId, search_contains: words } }, (answer) =>
      readPage(answer, "stores", (row) => row.text("id")),
    )
  ).items;

/** Proposals of all stores that match, newest first; the state of each is the chain's own answer, not the indexer's. */
export async function findProposals(
  client: ReadClient,
  chain: ChainConfig,
  { search, store, state, limit }: Filter,
  now: number,
  account?: Address,
): Promise<Found> {
  const words = search.trim().toLowerCase();
  const matching: Variables[] =
    words === ""
      ? []
      : [{ OR: [{ search_contains: words }, { storeId_in: await storesNamed(chain, words) }] }];
  const ended = state === ProposalState.Succeeded || state === ProposalState.Defeated;
  const where = {
    chainId: chain.chainId,
    ...(store ? { storeId: storeIdOf(chain, store) } : {}),
    AND: [stateWhere(state, now), ...matching].filter((part) => Object.keys(part).length > 0),
  };
  const page = await ask(chain, listQuery, { where, limit: ended ? mostEnded : limit }, (answer) =>
    readPage(answer, "proposals", (row) => ({
      store: readStore(row.row("store")),
      id: row.big("number"),
      title: row.text("title"),
      voteStart: row.time("voteStart"),
      block: row.big("block"),
    })),
  );
  const stores = [...new Map(page.items.map((item) => [item.store.token, item.store])).values()];
  const [listed, voted] = await Promise.all([
    readFacts(client, stores, account),
    readVotes(client, page.items, BigInt(now), account),
  ]);
  const facts = new Map(listed.map((each) => [each.token, each]));
  const proposals = voted
    .map((proposal): ListedProposal => ({ ...proposal, store: facts.get(proposal.store.token)! }))
    .filter((proposal) => state === undefined || proposal.state === state);
  return ended
    ? { proposals: proposals.slice(0, limit), total: proposals.length }
    : { proposals, total: page.total };
}

const storesQuery = `query ($chain: Int!, $account: String!) {
  holders(where: { chainId: $chain, account: $account, votes_gt: "0", nonVoting: false }, orderBy: "votes", orderDirection: "desc", limit: 100) {
    items { votes store { ${storeFields} } } pageInfo { hasNextPage endCursor } totalCount
  }
  stores(where: { chainId: $chain }, orderBy: "salesOrder", orderDirection: "desc", limit: 100) {
    items { ${storeFields} } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

export type ChoosableStore = Pick<ListedStore, "token" | "governor" | "name" | "symbol" | "power">;

/** Where the account may vote, most votes first, then the stores that sell most. */
export const askStores = (chain: ChainConfig, account: Address | undefined): Promise<ChoosableStore[]> =>
  ask(chain, storesQuery, { chain: chain.chainId, account: (account ?? "0x").toLowerCase() }, (answer) => {
    const held = readPage(answer, "holders", (row) => ({
      ...readStore(row.row("store")),
      power: row.big("votes"),
    })).items;
    const own = new Set(held.map(({ token }) => token));
    const others = readPage(answer, "stores", readStore).items.filter(({ token }) => !own.has(token));
    return [...held, ...others];
  });
