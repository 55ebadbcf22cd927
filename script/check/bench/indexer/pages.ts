// What the dApp's pages ask, with changing arguments, and how long the answers take.
import { ask } from "../../indexer/ask.ts";
import { sizes, syntheticAccount, syntheticToken } from "./bulk.ts";

const summary = `id token name symbol assetSymbol assetDecimals salesTrailing salesBefore salesHistory royaltyPerToken yieldBps price
  status breaches staleAfter reportCount arrears holderCount lastSettledAt`;
const page = "pageInfo { endCursor hasNextPage } totalCount";

type Asked = [query: string, variables?: object];

const words = ["lantern", "copper", "maple", "harbor", "cedar", "syn12"];
const orders = ["salesTrailing", "royaltyPerToken", "yieldBps", "price", "issuedAt", "name"];

/** One request of each page; `n` chooses its arguments. */
const pages: ((n: number) => Asked)[] = [
  (n) => [
    `{ stores(orderBy: "${orders[n % orders.length]}", orderDirection: "desc", limit: 50) { items { ${summary} } ${page} } }`,
  ],
  (n) => [
    `{ stores(where: { search_contains: "${words[n % words.length]}", status: "active" }, orderBy: "salesTrailing", orderDirection: "desc", limit: 50) { items { ${summary} } ${page} } }`,
  ],
  (n) => [
    `{ stores(orderBy: "salesTrailing", orderDirection: "desc", limit: 50, offset: ${(n % 290) * 50}) { items { ${summary} } ${page} } }`,
  ],
  (n) => [
    `query ($store: String!) {
      settlements(where: { storeId: $store }, orderBy: "periodEnd", limit: 1000) { items { periodStart periodEnd gross refunds deductions deposited royaltyPaid fee merchantShare arrears transaction } ${page} }
      poolChanges(where: { storeId: $store }, orderBy: "timestamp", limit: 1000) { items { timestamp kind price } } }`,
    { store: `31337-${syntheticToken((n * 7_919) % sizes.stores)}` },
  ],
  (n) => [
    `query ($store: String!) { holders(where: { storeId: $store, part: null, balance_gt: "0" }, orderBy: "balance", orderDirection: "desc", limit: 50) { items { account balance votes delegate } ${page} } }`,
    { store: `31337-${syntheticToken((n * 104_729) % sizes.stores)}` },
  ],
  (n) => [
    `query ($account: String!) {
      holders(where: { account: $account }) { items { storeId balance claimed store { name symbol assetDecimals } } }
      claims(where: { account: $account }, orderBy: "timestamp", orderDirection: "desc", limit: 100) { items { timestamp amount transaction store { name } } ${page} } }`,
    { account: syntheticAccount(n) },
  ],
  (n) => [
    `{ proposals(orderBy: "createdAt", orderDirection: "desc", limit: 50, where: { outcome: "${["open", "queued"][n % 2]}" }) { items { id number title outcome forVotes againstVotes voteEnd store { name token } } ${page} } }`,
  ],
  (n) => [
    `{ proposals(where: { search_contains: "proposal ${1_000 + (n % 20_000)}" }, orderBy: "createdAt", orderDirection: "desc", limit: 50) { items { id title store { name } } ${page} } }`,
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
