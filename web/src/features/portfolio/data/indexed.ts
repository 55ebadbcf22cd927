import type { ChainConfig } from "../../../lib/config/index.ts";
import { ask, askAll, mostRows, type Page, type Row, readPage } from "../../../lib/indexer/index.ts";
import { newestFirst, type Receipt, type ReceiptKind } from "../domain/history.ts";

const fields = `id timestamp amount transaction store { token symbol asset assetSymbol assetDecimals }`;
const lists = {
  claim: `query ($account: String!, $chain: Int!, $limit: Int!, $after: String) {
    claims(where: { account: $account, chainId: $chain }, orderBy: "timestamp", limit: $limit, after: $after) {
      items { ${fields} paidTo: to } pageInfo { hasNextPage endCursor } totalCount
    }
  }`,
  harvest: `query ($account: String!, $chain: Int!, $limit: Int!, $after: String) {
    stakeEvents(where: { account: $account, chainId: $chain, kind: "harvested" }, orderBy: "timestamp", limit: $limit, after: $after) {
      items { ${fields} paidTo: counterpart } pageInfo { hasNextPage endCursor } totalCount
    }
  }`,
} as const satisfies Record<ReceiptKind, string>;
const names = { claim: "claims", harvest: "stakeEvents" } as const;

function toReceipt(row: Row, kind: ReceiptKind): Receipt {
  const store = row.row("store");
  // An event's id is the chain, the block and the log's index.
  const [, block, logIndex] = row.text("id").split("-");
  return {
    kind,
    token: store.address("token"),
    symbol: store.text("symbol"),
    asset: store.address("asset"),
    unit: { symbol: store.text("assetSymbol"), decimals: store.int("assetDecimals") },
    to: row.address("paidTo"),
    amount: row.big("amount"),
    timestamp: row.time("timestamp"),
    block: BigInt(block ?? ""),
    hash: row.hex("transaction"),
    logIndex: Number(logIndex),
  };
}

const askKind = (chain: ChainConfig, account: string, kind: ReceiptKind): Promise<Receipt[]> =>
  askAll((after) =>
    ask(
      chain,
      lists[kind],
      { account: account.toLowerCase(), chain: chain.chainId, limit: mostRows, after },
      (answer): Page<Receipt> => readPage(answer, names[kind], (row) => toReceipt(row, kind)),
    ),
  );

/** Everything that the account was ever paid, newest first. */
export async function askHistory(chain: ChainConfig, account: string): Promise<Receipt[]> {
  const kinds = await Promise.all([askKind(chain, account, "claim"), askKind(chain, account, "harvest")]);
  return kinds.flat().sort(newestFirst);
}
