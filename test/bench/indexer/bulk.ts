// Synthetic rows by the million, made inside PostgreSQL. They fill the tables that pages read, in plausible proportions.
import type { Client } from "pg";

export const sizes = {
  stores: 15_000,
  holders: 400_000,
  settlements: 300_000,
  claims: 150_000,
  poolChanges: 75_000,
  proposals: 30_000,
  votes: 30_000,
} as const;

const address = (expression: string) => `'0x' || lpad(to_hex(${expression}), 40, '0')`;
const hash = (expression: string) =>
  `'0x' || md5((${expression})::text) || md5('h' || (${expression})::text)`;
const token = (index: string) => address(`1000000 + ${index}`);
const storeId = (index: string) => `'31337-' || ${token(index)}`;
const stores = sizes.stores;
/** Evenly over the stores, some with more. */
const storeOf = (n: string) => `(((${n}) * 7919) % ${stores})`;
const account = (n: string) => address(`500000000 + ((${n}) * 104729) % 60000`);
const base = 1_700_000_000;

/** A table's statement: the columns with an expression each over generate_series(0, rows − 1) as n. */
const fill = (table: string, rows: number, columns: Record<string, string>) =>
  `insert into "${table}" (${Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(
      ", ",
    )}) select ${Object.values(columns).join(", ")} from generate_series(0::bigint, ${rows - 1}) as n`;

const roles = [
  "router",
  "merchant_account",
  "policy",
  "metrics",
  "attestors",
  "governor",
  "timelock",
  "treasury",
];
const zeros = ["withdrawn", "fees", "merchant_total", "arrears", "streamed", "claimed", "refunds_trailing"];

const storeColumns = (): Record<string, string> => ({
  id: storeId("n"),
  chain_id: "31337",
  index: "n",
  token: token("n"),
  ...Object.fromEntries(
    [...roles, "vesting", "gauge"].map((role, at) => [role, address(`${(2 + at) * 100_000_000} + n`)]),
  ),
  pair: address("3000000000 + n"),
  name: `'Synthetic store ' || n || ' ' || (array['Lantern','Copper','Maple','Harbor','Cedar','Linen'])[(n % 6 + 1)::int]`,
  symbol: `'SYN' || n`,
  search: `lower('Synthetic store ' || n || ' ' || (array['Lantern','Copper','Maple','Harbor','Cedar','Linen'])[(n % 6 + 1)::int] || ' syn' || n || ' amazon ' || ${token("n")})`,
  platform: `'amazon'`,
  grade: `'A'`,
  asset: address("99"),
  asset_symbol: `'USDC'`,
  asset_decimals: "6",
  ...Object.fromEntries(
    ["merchant", "merchant_recipient", "originator", "commerce_attestor", "bank_attestor", "keeper"].map(
      (role, at) => [role, address(`${(20 + at) * 100_000_000} + n`)],
    ),
  ),
  royalty_bps: "1000",
  fee_bps: "10",
  stream_duration: "604800",
  reserved: "8e23",
  distributed: "2e23",
  public_tokens: "1e23",
  liquidity_tokens: "1e23",
  supply: "1e24",
  earning_supply: "2e23",
  voting_supply: "1e23",
  issued_at: `${base} + n * 600`,
  issued_block: "n",
  status: `case when n % 50 = 0 then 'delistedAgreed' else 'active' end`,
  breaches: "case when n % 20 = 0 then 1 else 0 end",
  stale_after: `${base + 70_000_000}`,
  report_count: "20",
  current_policy: `'{"maxRefundBps":"1500"}'`,
  withdrawal_limit: "100000000000",
  withdrawal_window: "2592000",
  received: "n * 1000000::numeric",
  royalty_due: "n * 100000::numeric",
  royalty_paid: "n * 100000::numeric",
  ...Object.fromEntries(zeros.map((name) => [name, "0"])),
  settlement_count: `${sizes.settlements / stores}`,
  last_settled_at: `${base} + (n * 7919) % 30000000`,
  last_period_end: `${base} + (n * 7919) % 30000000`,
  sales_history: `(select json_agg(json_build_array((${base} + m * 1209600)::text, (1000000 * (n + m))::text, (10000 * m)::text)) from generate_series(1, 26) as m)`,
  sales_trailing: "((n * 104729) % 1000003) * 1000000::numeric",
  sales_order: "((n * 104729) % 1000003) * 1000000000000000000::numeric",
  sales_before: "((n * 1299709) % 1000003) * 1000000::numeric",
  royalty_per_token: "((n * 15485863::bigint) % 1000003)",
  royalty_order: "((n * 15485863::bigint) % 1000003) * 1000000000000::numeric",
  royalty_per_token_diluted: "((n * 15485863::bigint) % 200003)",
  pool_token: "1e23",
  pool_asset: "(n + 1) * 1000000000::numeric",
  price: "(n + 1) * 10000::numeric",
  priced_at: `${base}`,
  yield_bps: "(n * 31) % 4000",
  holder_count: "n % 400",
  proposal_count: "2",
});

const stamped = (table: number): Record<string, string> => ({
  id: `'31337-' || n || '-${table}'`,
  chain_id: "31337",
  store_id: storeId(storeOf("n")),
  timestamp: `${base} + n % 60000000`,
  block: "n",
  transaction: hash("n"),
});

const statements = (): string[] => [
  fill("store", stores, storeColumns()),
  fill("holder", sizes.holders, {
    id: `${storeId(storeOf("n"))} || '-' || ${account("n")} || '-' || n`,
    chain_id: "31337",
    store_id: storeId(storeOf("n")),
    account: account("n"),
    balance: "((n * 104729::bigint) % 1000003) * 1000000000000000::numeric",
    votes: "((n * 104729::bigint) % 1000003) * 1000000000000000::numeric",
    delegate: account("n"),
    non_voting: "false",
    claimed: "n",
    harvested: "0",
    claim_count: "3",
    first_seen_at: `${base}`,
  }),
  fill("settlement", sizes.settlements, {
    ...stamped(1),
    id: `${storeId(storeOf("n"))} || '-' || ${hash("n")}`,
    settlement_id: hash("n"),
    period_start: `${base} + n * 100`,
    period_end: `${base} + n * 100 + 1209600`,
    gross: "1000000000",
    refunds: "10000000",
    deductions: "150000000",
    deposited: "840000000",
    royalty_due: "99000000",
    royalty_paid: "99000000",
    fee: "99000",
    merchant_share: "741000000",
    arrears: "0",
    evidence: hash("n + 7"),
    sender: address("77"),
  }),
  fill("claim", sizes.claims, {
    ...stamped(2),
    account: account("n"),
    to: account("n"),
    amount: "n",
    sender: account("n"),
  }),
  fill("pool_change", sizes.poolChanges, {
    ...stamped(3),
    pair_id: `'31337-' || ${address(`3000000000 + ${storeOf("n")}`)}`,
    kind: `'swap'`,
    account: account("n"),
    token_delta: "1000000000000000000",
    other_delta: "-1000000",
    liquidity_delta: "0",
    pool_token: "1e23",
    pool_other: "1e12",
    price: "10000000",
  }),
  fill("proposal", sizes.proposals, {
    id: `${storeId(storeOf("n"))} || '-' || n`,
    chain_id: "31337",
    store_id: storeId(storeOf("n")),
    governor: address("7 * 100000000 + n"),
    number: "n",
    proposer: account("n"),
    title: `'Synthetic proposal ' || n`,
    description: `'# Synthetic proposal ' || n || ' ' || repeat('raise the withdrawal limit for the season; ', 12)`,
    search: `'synthetic proposal ' || n || ' ' || repeat('raise the withdrawal limit for the season; ', 12)`,
    targets: "'[]'",
    values: "'[]'",
    calldatas: "'[]'",
    reaches: "''",
    created_at: `${base} + n * 1000`,
    vote_start: `${base} + n * 1000 + 86400`,
    vote_end: `${base} + n * 1000 + 604800`,
    extended: "false",
    outcome: `(array['open','queued','executed','canceled'])[(n % 4 + 1)::int]`,
    for_votes: "1e21",
    against_votes: "1e20",
    abstain_votes: "0",
    voter_count: "1",
    block: "n",
    transaction: hash("n"),
  }),
  fill("vote", sizes.votes, {
    ...stamped(4),
    id: `${storeId(storeOf("n"))} || '-' || n || '-' || ${account("n")}`,
    proposal_id: `${storeId(storeOf("n"))} || '-' || n`,
    voter: account("n"),
    support: "n % 3",
    weight: "1e20",
    reason: "''",
    by_signature: "false",
    sender: account("n"),
  }),
];

/** Fills `schema`, whose tables an indexer has created; its triggers for reorganisations do not see these rows. */
export async function loadSyntheticRows(client: Client, schema: string): Promise<number> {
  await client.query(`set search_path to "${schema}"`);
  await client.query("set session_replication_role = replica");
  let loaded = 0;
  for (const statement of statements()) loaded += (await client.query(statement)).rowCount ?? 0;
  await client.query("set session_replication_role = default");
  await client.query("vacuum analyze");
  return loaded;
}

const addressOf = (value: number): string => `0x${value.toString(16).padStart(40, "0")}`;
export const syntheticToken = (index: number): string => addressOf(1_000_000 + index);
export const syntheticPair = (index: number): string => addressOf(3_000_000_000 + index);
export const syntheticAccount = (n: number): string => addressOf(500_000_000 + ((n * 104_729) % 60_000));
export const syntheticProposal = (n: number): string =>
  `31337-${syntheticToken((n * 7_919) % sizes.stores)}-${n}`;
