// What the dApp's pages ask, with changing arguments, and how long the answers take.
import { ask } from "../../indexer/ask.ts";
import { sizes, syntheticAccount, syntheticPair, syntheticProposal, syntheticToken } from "./bulk.ts";

type Asked = [query: string, variables: object];

const chainId = 31_337;
const storeId = (index: number) => `${chainId}-${syntheticToken(index % sizes.stores)}`;
const page = "pageInfo { hasNextPage endCursor } totalCount";
const words = ["lantern", "copper", "maple", "harbor", "cedar", "syn12"];
const orders = ["salesOrder", "royaltyOrder", "yieldBps", "issuedAt", "name"];

const directory = `query ($where: storeFilter, $by: String!, $direction: String!, $limit: Int!, $offset: Int!) {
  stores(where: $where, orderBy: $by, orderDirection: $direction, limit: $limit, offset: $offset) {
    items { token name symbol assetSymbol assetDecimals supply earningSupply royaltyBps feeBps arrears breaches staleAfter
      reportCount salesHistory price } ${page}
  }
}`;
const listed = { where: { chainId }, by: "salesOrder", direction: "desc", limit: 50, offset: 0 };
const proposals = `query ($where: proposalFilter, $limit: Int!) {
  proposals(where: $where, orderBy: "createdAt", orderDirection: "desc", limit: $limit) {
    items { number title voteStart block store { token governor name symbol } } ${page}
  }
}`;
/** Words of a proposal's title or text, or of the names of stores, of which the dApp has found the first fifty. */
const searched = (n: number) => {
  const word = [`proposal ${1_000 + (n % 20_000)}`, "limit", words[n % words.length]!][n % 3]!;
  const named = n % 3 === 2 ? Array.from({ length: 50 }, (_, index) => storeId(index * 6 + n)) : [];
  return { chainId, AND: [{ OR: [{ search_contains: word }, { storeId_in: named }] }] };
};
const receipts = (
  list: string,
  only: string,
  paidTo: string,
) => `query ($account: String!, $chain: Int!, $limit: Int!) {
  ${list}(where: { account: $account, chainId: $chain${only} }, orderBy: "timestamp", limit: $limit) {
    items { id timestamp amount transaction store { token symbol asset assetSymbol assetDecimals } paidTo: ${paidTo} } ${page}
  }
}`;

/** What the dApp asks (the queries are those of `web/src/**\/*ndexed*.ts` and `voters.ts`); `n` chooses the arguments. */
const pages: ((n: number) => Asked)[] = [
  // Directory: sorted, searched, a page far back.
  (n) => {
    const by = orders[n % orders.length]!;
    const where = { chainId, ...(by === "yieldBps" ? { yieldBps_gte: "0" } : {}) };
    return [directory, { ...listed, where, by, direction: by === "name" ? "asc" : "desc" }];
  },
  (n) => [directory, { ...listed, where: { chainId, search_contains: words[n % words.length] } }],
  (n) => [directory, { ...listed, offset: (n % 290) * 50 }],
  // Store: settlements, prices, holders.
  (n) => [
    `query ($store: String!, $limit: Int!) {
      settlements(where: { storeId: $store }, orderBy: "periodEnd", limit: $limit) {
        items { settlementId periodStart periodEnd gross refunds deductions royaltyDue royaltyPaid fee merchantShare } ${page}
      }
    }`,
    { store: storeId(n * 7_919), limit: 1_000 },
  ],
  (n) => [
    `query ($pair: String!, $limit: Int!) {
      poolChanges(where: { pairId: $pair, price_gt: "0" }, orderBy: "timestamp", orderDirection: "desc", limit: $limit) {
        items { timestamp price } ${page}
      }
    }`,
    { pair: `${chainId}-${syntheticPair((n * 7_919) % sizes.stores)}`, limit: 1_000 },
  ],
  (n) => [
    `query ($store: String!, $limit: Int!, $offset: Int!) {
      holders(where: { storeId: $store, part: null, balance_gt: "0" }, orderBy: "balance", orderDirection: "desc", limit: $limit, offset: $offset) {
        items { account balance votes delegate claimed } ${page}
      }
    }`,
    { store: storeId(n * 104_729), limit: 25, offset: 0 },
  ],
  // Portfolio: everything an account was ever paid.
  (n) => [receipts("claims", "", "to"), { account: syntheticAccount(n * 3), chain: chainId, limit: 1_000 }],
  (n) => [
    receipts("stakeEvents", ', kind: "harvested"', "counterpart"),
    { account: syntheticAccount(n * 3), chain: chainId, limit: 1_000 },
  ],
  // Governance: the newest, those of a state, searched; the stores to choose from; a proposal's votes.
  (n) => [
    proposals,
    {
      where: { chainId, AND: n % 2 === 0 ? [] : [{ outcome: n % 4 === 1 ? "queued" : "executed" }] },
      limit: 20,
    },
  ],
  (n) => [proposals, { where: searched(n), limit: 20 }],
  (n) => [
    `query ($where: storeFilter) { stores(where: $where, limit: 50) { items { id } ${page} } }`,
    { where: { chainId, search_contains: [words[n % words.length], `proposal ${n}`][n % 2] } },
  ],
  (n) => [
    `query ($chain: Int!, $account: String!) {
      holders(where: { chainId: $chain, account: $account, votes_gt: "0", nonVoting: false }, orderBy: "votes", orderDirection: "desc", limit: 100) {
        items { votes store { token governor name symbol } } ${page}
      }
      stores(where: { chainId: $chain }, orderBy: "salesOrder", orderDirection: "desc", limit: 100) {
        items { token governor name symbol } ${page}
      }
    }`,
    { chain: chainId, account: syntheticAccount(n * 3) },
  ],
  (n) => [
    `query ($proposal: String!, $limit: Int!) {
      votes(where: { proposalId: $proposal }, orderBy: "timestamp", orderDirection: "desc", limit: $limit) {
        items { voter support weight reason bySignature sender timestamp transaction } ${page}
      }
    }`,
    { proposal: syntheticProposal((n * 31) % sizes.proposals), limit: 500 },
  ],
];

const percentile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;

export interface Timings {
  requests: number;
  p50Ms: number;
  p95Ms: number;
  /** The slowest page's median, by its number in this file. */
  slowest: { page: number; p50Ms: number };
}

/** Asks `requests` times over `urls` in turn, `atOnce` at a time, after one round for warming up. */
export async function timePages(urls: readonly string[], requests: number, atOnce = 2): Promise<Timings> {
  for (const url of urls) for (const [n, make] of pages.entries()) await ask(url, ...make(n));
  const times: { page: number; ms: number }[] = [];
  let next = 0;
  const worker = async () => {
    while (next < requests) {
      const n = next++;
      const which = n % pages.length;
      const began = performance.now();
      await ask(urls[n % urls.length]!, ...pages[which]!(n));
      times.push({ page: which, ms: performance.now() - began });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const sortedMs = (rows: typeof times) => rows.map(({ ms }) => ms).sort((a, b) => a - b);
  const round = (ms: number) => Math.round(ms * 10) / 10;
  const all = sortedMs(times);
  const medians = pages.map((_, which) => ({
    page: which,
    p50Ms: round(percentile(sortedMs(times.filter((time) => time.page === which)), 0.5)),
  }));
  const slowest = medians.reduce((a, b) => (b.p50Ms > a.p50Ms ? b : a));
  return {
    requests: times.length,
    p50Ms: round(percentile(all, 0.5)),
    p95Ms: round(percentile(all, 0.95)),
    slowest,
  };
}
