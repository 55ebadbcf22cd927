import type { Address, Hex } from "viem";
import type { ChainConfig } from "../../lib/config/index.ts";
import { ask, askAll, mostRows, type Page, readPage, storeIdOf } from "../../lib/indexer/index.ts";
import type { SettlementRow } from "./read.ts";

/** Who holds a token. */
export interface Holder {
  account: Address;
  balance: bigint;
  votes: bigint;
  delegate: Address;
  claimed: bigint;
}

const holdersQuery = `query ($store: String!, $limit: Int!, $offset: Int!) {
  holders(where: { storeId: $store, part: null, balance_gt: "0" }, orderBy: "balance", orderDirection: "desc", limit: $limit, offset: $offset) {
    items { account balance votes delegate claimed } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

/** Accounts that hold the token, without the store's own contracts and pairs, largest first. */
export const askHolders = (
  chain: ChainConfig,
  token: Address,
  page: { limit: number; offset: number },
): Promise<Page<Holder>> =>
  ask(chain, holdersQuery, { store: storeIdOf(chain, token), ...page }, (answer) =>
    readPage(answer, "holders", (row) => ({
      account: row.address("account"),
      balance: row.big("balance"),
      votes: row.big("votes"),
      delegate: row.address("delegate"),
      claimed: row.big("claimed"),
    })),
  );

/** What both attestors signed for a period. */
interface Report {
  end: number;
  refundRatioBps: number;
  daysInventory: number;
  inventoryValue: bigint;
}

/** The pool's price after a change, the asset's smallest unit per whole token. */
interface Priced {
  at: number;
  price: bigint;
}

export interface StoreHistory {
  settlements: SettlementRow[];
  reports: Report[];
  prices: Priced[];
}

const listOf = (name: string, orderBy: string, fields: string) =>
  `query ($store: String!, $limit: Int!, $after: String) {
    ${name}(where: { storeId: $store }, orderBy: "${orderBy}", limit: $limit, after: $after) {
      items { ${fields} } pageInfo { hasNextPage endCursor } totalCount
    }
  }`;
const settlementsQuery = listOf(
  "settlements",
  "periodEnd",
  "settlementId periodStart periodEnd gross refunds deductions royaltyDue royaltyPaid fee merchantShare",
);
const reportsQuery = listOf(
  "metricsReports",
  "periodEnd",
  "periodEnd refundRatioBps daysInventory inventoryValue",
);
const pricesQuery = `query ($pair: String!, $limit: Int!) {
  poolChanges(where: { pairId: $pair, price_gt: "0" }, orderBy: "timestamp", orderDirection: "desc", limit: $limit) {
    items { timestamp price } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

/** Everything that was ever settled and reported, oldest first, and the newest prices. */
export async function askStoreHistory(
  chain: ChainConfig,
  token: Address,
  pair: Address | undefined,
): Promise<StoreHistory> {
  const store = storeIdOf(chain, token);
  const all = <T>(query: string, read: (answer: Parameters<typeof readPage>[0]) => Page<T>) =>
    askAll((after) => ask(chain, query, { store, limit: mostRows, after }, read));
  const [settlements, reports, prices] = await Promise.all([
    all(settlementsQuery, (answer) =>
      readPage(
        answer,
        "settlements",
        (row): SettlementRow => ({
          id: row.hex("settlementId") as Hex,
          periodStart: row.big("periodStart"),
          periodEnd: row.big("periodEnd"),
          gross: row.big("gross"),
          refunds: row.big("refunds"),
          deductions: row.big("deductions"),
          royaltyDue: row.big("royaltyDue"),
          royaltyPaid: row.big("royaltyPaid"),
          fee: row.big("fee"),
          merchantShare: row.big("merchantShare"),
        }),
      ),
    ),
    all(reportsQuery, (answer) =>
      readPage(
        answer,
        "metricsReports",
        (row): Report => ({
          end: row.time("periodEnd"),
          refundRatioBps: row.int("refundRatioBps"),
          daysInventory: Number(row.big("daysInventory")),
          inventoryValue: row.big("inventoryValue"),
        }),
      ),
    ),
    pair === undefined
      ? { items: [] }
      : ask(chain, pricesQuery, { pair: storeIdOf(chain, pair), limit: mostRows }, (answer) =>
          readPage(
            answer,
            "poolChanges",
            (row): Priced => ({
              at: row.time("timestamp"),
              price: row.big("price"),
            }),
          ),
        ),
  ]);
  return { settlements, reports, prices: prices.items.reverse() };
}
