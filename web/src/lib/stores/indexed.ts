import { netSalesBySpan, policyStatusAt, readingsAt, spanBounds } from "@takings/sdk";
import type { ChainConfig } from "../config/index.ts";
import { ask, bigOf, type Row, readPage, UnexpectedAnswer } from "../indexer/index.ts";
import type { ListedStore } from "./types.ts";

export const sortKeys = ["sales", "yield", "royalty", "newest", "name"] as const;
export type SortKey = (typeof sortKeys)[number];

const order: Record<SortKey, { by: string; direction: "asc" | "desc" }> = {
  sales: { by: "salesOrder", direction: "desc" },
  yield: { by: "yieldBps", direction: "desc" },
  royalty: { by: "royaltyOrder", direction: "desc" },
  newest: { by: "issuedAt", direction: "desc" },
  name: { by: "name", direction: "asc" },
};

const query = `query ($where: storeFilter, $by: String!, $direction: String!, $limit: Int!, $offset: Int!) {
  stores(where: $where, orderBy: $by, orderDirection: $direction, limit: $limit, offset: $offset) {
    items { token name symbol assetSymbol assetDecimals supply earningSupply royaltyBps feeBps arrears breaches staleAfter
      reportCount salesHistory price }
    pageInfo { hasNextPage endCursor } totalCount
  }
}`;

interface Wanted {
  search: string;
  sort: SortKey;
  offset: number;
  limit: number;
}

/** One page of all stores of the chain that match, sorted over all of them. */
export const askDirectory = (chain: ChainConfig, { search, sort, offset, limit }: Wanted) => {
  const words = search.trim().toLowerCase();
  const { by, direction } = order[sort];
  const where = {
    chainId: chain.chainId,
    ...(words === "" ? {} : { search_contains: words }),
    // A store without a price has no yield: it would come first.
    ...(sort === "yield" ? { yieldBps_gte: "0" } : {}),
  };
  return ask(chain, query, { where, by, direction, limit, offset }, (answer) =>
    readPage(answer, "stores", readIndexed),
  );
};

type Period = [end: bigint, gross: bigint, refunds: bigint];

function readPeriod(value: unknown, path: string): Period {
  const [end, gross, refunds] = Array.isArray(value) ? value.map(bigOf) : [];
  if (end === undefined || gross === undefined || refunds === undefined)
    throw new UnexpectedAnswer(path, "a period's sales");
  return [end, gross, refunds];
}

/** The trailing year's spans out of the periods that the indexer keeps, oldest first. */
function spansOf(history: Period[]): bigint[] {
  const [last = 0n] = history.at(-1) ?? [];
  return netSalesBySpan(readingsAt(history, spanBounds(last)));
}

/** A store as the indexer has it, without what depends on the present time. */
interface IndexedStore extends Omit<ListedStore, "status"> {
  staleAfter: number;
}

export function readIndexed(row: Row): IndexedStore {
  return {
    contracts: { token: row.address("token") },
    name: row.text("name"),
    symbol: row.text("symbol"),
    asset: { symbol: row.text("assetSymbol"), decimals: row.int("assetDecimals") },
    totalSupply: row.big("supply"),
    earningSupply: row.big("earningSupply"),
    royaltyBps: row.int("royaltyBps"),
    feeBps: row.int("feeBps"),
    arrears: row.big("arrears"),
    breaches: row.int("breaches"),
    staleAfter: row.time("staleAfter"),
    reportCount: BigInt(row.int("reportCount")),
    netSales: spansOf(row.list("salesHistory", readPeriod)),
    price: row.maybe("price", (each, name) => each.big(name)),
  };
}

/** The store at `now`, chain time in Unix seconds. */
export const summaryAt = ({ staleAfter, ...store }: IndexedStore, now: number): ListedStore => ({
  ...store,
  status: policyStatusAt(store.breaches, BigInt(staleAfter), BigInt(now)),
});
