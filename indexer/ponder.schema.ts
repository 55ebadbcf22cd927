import { index, onchainTable, relations, sql } from "ponder";

// Amounts are in the smallest unit of the store's asset, tokens in units of 10^-18, times in Unix seconds; all three are
// BigInt (text in GraphQL). Addresses and hashes are lower case. Every id begins with the chain's id.
// `storeId` is `<chainId>-<token>`, a row of an event is `<chainId>-<block>-<log index>`.
//
// An index in a list's order ends with the chain: then it also gives the rows of one chain in that order, and counts them,
// without a look at the rows. Trigrams (pg_trgm, which `cli/database.ts` sees to) answer `_contains`; Ponder loses the class
// of an index's column, so that it is written as an expression.

/** One issued store: who and what it is, and its figures after the last indexed block. */
export const store = onchainTable(
  "store",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    /** Position in the factory's list. */
    index: t.integer().notNull(),
    token: t.hex().notNull(),
    router: t.hex().notNull(),
    merchantAccount: t.hex().notNull(),
    policy: t.hex().notNull(),
    metrics: t.hex().notNull(),
    attestors: t.hex().notNull(),
    governor: t.hex().notNull(),
    timelock: t.hex().notNull(),
    treasury: t.hex().notNull(),
    vesting: t.hex().notNull(),
    gauge: t.hex().notNull(),
    /** The pair of token and asset, once it is registered. */
    pair: t.hex(),
    /** The application it came from, and its sale. */
    applicationId: t.text(),
    sale: t.hex(),
    name: t.text().notNull(),
    symbol: t.text().notNull(),
    /** Name, symbol, platform and addresses in lower case, for `search_contains`. */
    search: t.text().notNull(),
    /** ASCII, as applied for ("amazon"); empty where unknown. */
    platform: t.text().notNull(),
    grade: t.text().notNull(),
    asset: t.hex().notNull(),
    assetSymbol: t.text().notNull(),
    assetDecimals: t.integer().notNull(),
    merchant: t.hex().notNull(),
    /** The payout address named at issue, or by a transfer of the store; later ones are in `controlChange`. */
    merchantRecipient: t.hex().notNull(),
    originator: t.hex().notNull(),
    /** The attestors named at issue; scheduled changes are in `controlChange`. */
    commerceAttestor: t.hex().notNull(),
    bankAttestor: t.hex().notNull(),
    keeper: t.hex().notNull(),
    royaltyBps: t.integer().notNull(),
    feeBps: t.integer().notNull(),
    /** Seconds, for pushes to come. */
    streamDuration: t.integer().notNull(),
    /** Allocations at issue. */
    reserved: t.bigint().notNull(),
    distributed: t.bigint().notNull(),
    publicTokens: t.bigint().notNull(),
    liquidityTokens: t.bigint().notNull(),
    /** Present supply; the part that earns (all but vesting and unclaimed sale) and the part that votes. */
    supply: t.bigint().notNull(),
    earningSupply: t.bigint().notNull(),
    votingSupply: t.bigint().notNull(),
    issuedAt: t.bigint().notNull(),
    issuedBlock: t.bigint().notNull(),
    /** "active", "delistedAgreed" or "delistedDefault". */
    status: t.text().notNull(),
    delistedAt: t.bigint(),
    /** Mask of thresholds that the last report breaches: 1 refunds, 2 days of inventory, 4 inventory, 8 sales, 16 deposits. */
    breaches: t.integer().notNull(),
    /** The figures are stale after this moment (last report's period end + maximum age). */
    staleAfter: t.bigint().notNull(),
    /** The earliest moment of a breach that can become a cause; null: none. */
    causeSince: t.bigint(),
    reportCount: t.integer().notNull(),
    /** The last report (a row of `metricsReport`, integers as text); null before the first. */
    lastReport: t.json().$type<Record<string, string>>(),
    /** The policy in force (IMerchantPolicy.Policy, integers as text). */
    currentPolicy: t.json().$type<Record<string, string>>().notNull(),
    withdrawalLimit: t.bigint().notNull(),
    withdrawalWindow: t.integer().notNull(),
    withdrawn: t.bigint().notNull(),
    frozenUntil: t.bigint(),
    /** Lifetime books of the router (IRevenueRouter.Totals) and arrears. */
    received: t.bigint().notNull(),
    royaltyDue: t.bigint().notNull(),
    royaltyPaid: t.bigint().notNull(),
    fees: t.bigint().notNull(),
    merchantTotal: t.bigint().notNull(),
    arrears: t.bigint().notNull(),
    /** Credited to the token's stream, paid out by claims. */
    streamed: t.bigint().notNull(),
    claimed: t.bigint().notNull(),
    settlementCount: t.integer().notNull(),
    lastSettledAt: t.bigint(),
    lastPeriodEnd: t.bigint(),
    /**
     * Attested sales of the last two years, oldest first, as `[periodEnd, gross, refunds]` (text): enough for a trend at any
     * moment. Adjustments count as refunds of the period that was last when they arrived.
     */
    salesHistory: t.json().$type<[string, string, string][]>().notNull(),
    /** Net sales of the 365 days up to the last period's end, and of the 365 days before. */
    salesTrailing: t.bigint().notNull(),
    salesBefore: t.bigint().notNull(),
    refundsTrailing: t.bigint().notNull(),
    /** Royalty of those net sales after the fee per whole token that earns, and per whole token of the supply. */
    royaltyPerToken: t.bigint().notNull(),
    royaltyPerTokenDiluted: t.bigint().notNull(),
    /** `salesTrailing` and `royaltyPerToken` at 18 decimals: stores of different stablecoins in one order. */
    salesOrder: t.bigint().notNull(),
    royaltyOrder: t.bigint().notNull(),
    /** The pool's reserves, and its price of a whole token; null without a pool or where a token is worth less than a unit. */
    poolToken: t.bigint(),
    poolAsset: t.bigint(),
    price: t.bigint(),
    pricedAt: t.bigint(),
    /** `royaltyPerToken` ÷ price, bps; null without a price. */
    yieldBps: t.bigint(),
    /** Accounts with a balance, without the store's own contracts, its sale and its pairs. */
    holderCount: t.integer().notNull(),
    proposalCount: t.integer().notNull(),
  }),
  (table) => ({
    token: index().on(table.token),
    issued: index().on(table.issuedAt, table.id, table.chainId),
    name: index().on(table.name, table.id, table.chainId),
    sales: index().on(table.salesOrder, table.id, table.chainId),
    royalty: index().on(table.royaltyOrder, table.id, table.chainId),
    yield: index().on(table.yieldBps, table.id, table.chainId),
    price: index().on(table.price, table.id, table.chainId),
    holders: index().on(table.holderCount, table.id, table.chainId),
    settled: index().on(table.lastSettledAt, table.id, table.chainId),
    status: index().on(table.status, table.salesOrder, table.id, table.chainId),
    search: index("store_search_trigrams").using("gin", sql`${table.search} gin_trgm_ops`),
    merchant: index().on(table.merchant),
  }),
);

/** Which store a contract belongs to. `id` is `<chainId>-<address>`. */
export const storeContract = onchainTable("store_contract", (t) => ({
  id: t.text().primaryKey(),
  chainId: t.integer().notNull(),
  storeId: t.text().notNull(),
  address: t.hex().notNull(),
  /** The name of its field in `store`; "pair" for every registered pair. */
  role: t.text().notNull(),
}));

/** A stablecoin that the desk accepted, or that a store settles in. `id` is `<chainId>-<address>`. */
export const asset = onchainTable("asset", (t) => ({
  id: t.text().primaryKey(),
  chainId: t.integer().notNull(),
  address: t.hex().notNull(),
  symbol: t.text().notNull(),
  decimals: t.integer().notNull(),
  accepted: t.boolean().notNull(),
}));

/** One settled period with all that both attestors signed and how it was split. */
export const settlement = onchainTable(
  "settlement",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    /** keccak256 of the platform's settlement id. */
    settlementId: t.hex().notNull(),
    periodStart: t.bigint().notNull(),
    periodEnd: t.bigint().notNull(),
    gross: t.bigint().notNull(),
    refunds: t.bigint().notNull(),
    deductions: t.bigint().notNull(),
    deposited: t.bigint().notNull(),
    royaltyDue: t.bigint().notNull(),
    royaltyPaid: t.bigint().notNull(),
    fee: t.bigint().notNull(),
    merchantShare: t.bigint().notNull(),
    /** Open after it. */
    arrears: t.bigint().notNull(),
    evidence: t.hex().notNull(),
    /** The transaction's sender (a keeper). */
    sender: t.hex().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    store: index().on(table.storeId, table.periodEnd),
    time: index().on(table.timestamp, table.id),
  }),
);

/** A payment outside of settlements (`pay`, or a plain transfer that was split). */
export const payment = onchainTable(
  "payment",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    from: t.hex().notNull(),
    amount: t.bigint().notNull(),
    royaltyDue: t.bigint().notNull(),
    royaltyPaid: t.bigint().notNull(),
    fee: t.bigint().notNull(),
    merchantShare: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** A signed correction after a deposit was reversed. */
export const adjustment = onchainTable(
  "adjustment",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    adjustmentId: t.hex().notNull(),
    settlementId: t.hex().notNull(),
    baseReduction: t.bigint().notNull(),
    evidence: t.hex().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** Other money movements of router and merchant account. */
export const moneyEvent = onchainTable(
  "money_event",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    /**
     * "arrearsSwept", "feeCollected", "merchantCollected", "royaltiesReturned", "arrearsSurrendered", "reserveForfeited",
     * "setAsideCollected" or "treasuryPaid".
     */
    kind: t.text().notNull(),
    /** Who was paid, or who paid; null where it is between the store's own contracts. */
    account: t.hex(),
    /** Null: the store's asset. */
    asset: t.hex(),
    amount: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** What happened to the royalty stream. */
export const streamEvent = onchainTable(
  "stream_event",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    /** "push", "topUp", "paused", "resumed" or "duration". */
    kind: t.text().notNull(),
    /** What arrived (push, topUp); else 0. */
    amount: t.bigint().notNull(),
    /** All that streams from now on (push). */
    streamed: t.bigint(),
    /** When the stream ends (push, resumed); 0 while paused. */
    streamEnd: t.bigint(),
    /** topUp: whether it raises the present rate, or waits for a push. */
    startsNow: t.boolean(),
    /** Seconds: left at a pause, or of streams to come (duration). */
    seconds: t.bigint(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** Royalties paid to an account (or, for a pair, to its gauge). */
export const claim = onchainTable(
  "claim",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    account: t.hex().notNull(),
    /** Where the money went. */
    to: t.hex().notNull(),
    amount: t.bigint().notNull(),
    sender: t.hex().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    account: index().on(table.account, table.timestamp),
    store: index().on(table.storeId, table.timestamp),
  }),
);

/** An account in a store: its balance, votes, and lifetime totals. `id` is `<storeId>-<account>`. */
export const holder = onchainTable(
  "holder",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    account: t.hex().notNull(),
    balance: t.bigint().notNull(),
    /** Present votes, own and delegated. */
    votes: t.bigint().notNull(),
    /** To whom its votes go: itself where it never chose. */
    delegate: t.hex().notNull(),
    /** The row of `votePower` that holds its present votes; null without votes. */
    votePowerId: t.text(),
    /** Never votes: the store's own contracts and declared parties. */
    nonVoting: t.boolean().notNull(),
    /** Null: people; else "vesting", "sale", "pair", "treasury", "gauge", … : one of the store's own contracts. */
    part: t.text(),
    /** Where its royalties go when others claim for it; null: itself. */
    payee: t.hex(),
    /** Lifetime, the asset's smallest unit. */
    claimed: t.bigint().notNull(),
    harvested: t.bigint().notNull(),
    claimCount: t.integer().notNull(),
    lastClaimAt: t.bigint(),
    firstSeenAt: t.bigint().notNull(),
  }),
  (table) => ({
    store: index().on(table.storeId, table.balance),
    votes: index().on(table.storeId, table.votes),
    account: index().on(table.account),
  }),
);

/** A movement of royalty tokens; from or to zero: minted or burned. */
export const transfer = onchainTable(
  "transfer",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    from: t.hex().notNull(),
    to: t.hex().notNull(),
    amount: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    store: index().on(table.storeId, table.timestamp),
    from: index().on(table.from, table.timestamp),
    to: index().on(table.to, table.timestamp),
  }),
);

/** An account chose a delegate. */
export const delegation = onchainTable(
  "delegation",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    delegator: t.hex().notNull(),
    from: t.hex().notNull(),
    to: t.hex().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    store: index().on(table.storeId, table.timestamp),
    delegator: index().on(table.delegator),
    to: index().on(table.to),
  }),
);

/**
 * An account's votes in [since, until): what `getPastVotes` answers for any moment in it. Non-voters of a proposal are the
 * intervals that contain its snapshot with votes above 0, without the accounts of its votes.
 */
export const votePower = onchainTable(
  "vote_power",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    account: t.hex().notNull(),
    votes: t.bigint().notNull(),
    since: t.bigint().notNull(),
    /** 281474976710655 (2^48 − 1) while it lasts. */
    until: t.bigint().notNull(),
  }),
  (table) => ({
    store: index().on(table.storeId, table.until, table.votes),
    account: index().on(table.account, table.storeId),
  }),
);

/** A proposal; its present state also depends on the time and the quorum, which the chain knows. */
export const proposal = onchainTable(
  "proposal",
  (t) => ({
    /** `<storeId>-<number>`. */
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    governor: t.hex().notNull(),
    /** The governor's id, from 1. */
    number: t.bigint().notNull(),
    proposer: t.hex().notNull(),
    /** The description's first line without heading marks. */
    title: t.text().notNull(),
    description: t.text().notNull(),
    /** Title and description in lower case, for `search_contains`. */
    search: t.text().notNull(),
    targets: t.json().$type<string[]>().notNull(),
    values: t.json().$type<string[]>().notNull(),
    calldatas: t.json().$type<string[]>().notNull(),
    /** Its actions as `<target>:<selector>` separated by spaces, for `reaches_contains`. */
    reaches: t.text().notNull(),
    createdAt: t.bigint().notNull(),
    /** The snapshot: votes as of this moment count. */
    voteStart: t.bigint().notNull(),
    /** The deadline, after a late extension. */
    voteEnd: t.bigint().notNull(),
    extended: t.boolean().notNull(),
    /** End of the Against-only window that a late flip opened. */
    againstOnlyUntil: t.bigint(),
    queuedAt: t.bigint(),
    /** When it may be executed. */
    executableAt: t.bigint(),
    executedAt: t.bigint(),
    canceledAt: t.bigint(),
    /** "open" until executed or cancelled: "open", "queued", "executed" or "canceled". */
    outcome: t.text().notNull(),
    forVotes: t.bigint().notNull(),
    againstVotes: t.bigint().notNull(),
    abstainVotes: t.bigint().notNull(),
    voterCount: t.integer().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
    queueTransaction: t.hex(),
    executeTransaction: t.hex(),
    cancelTransaction: t.hex(),
  }),
  (table) => ({
    store: index().on(table.storeId, table.createdAt),
    created: index().on(table.createdAt, table.id, table.chainId),
    end: index().on(table.voteEnd, table.id, table.chainId),
    proposer: index().on(table.proposer),
    outcome: index().on(table.outcome, table.createdAt, table.id, table.chainId),
    search: index("proposal_search_trigrams").using("gin", sql`${table.search} gin_trgm_ops`),
  }),
);

/** A vote. `id` is `<proposal id>-<voter>`. */
export const vote = onchainTable(
  "vote",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    proposalId: t.text().notNull(),
    voter: t.hex().notNull(),
    /** 0 against, 1 for, 2 abstain. */
    support: t.integer().notNull(),
    weight: t.bigint().notNull(),
    reason: t.text().notNull(),
    /** The transaction brings the voter's signature to the governor (castVoteBySig and its kin). */
    bySignature: t.boolean().notNull(),
    sender: t.hex().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    proposal: index().on(table.proposalId, table.weight),
    voter: index().on(table.voter, table.timestamp),
  }),
);

/** Attested figures of a period. */
export const metricsReport = onchainTable(
  "metrics_report",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    periodStart: t.bigint().notNull(),
    periodEnd: t.bigint().notNull(),
    sales: t.bigint().notNull(),
    refunds: t.bigint().notNull(),
    /** Rounded up; 10,000 where there are refunds without sales. */
    refundRatioBps: t.integer().notNull(),
    inventoryValue: t.bigint().notNull(),
    daysInventory: t.bigint().notNull(),
    deposits: t.bigint().notNull(),
    evidence: t.hex().notNull(),
    /** Thresholds that it breached when it arrived; the mask of `store.breaches`. */
    breaches: t.integer().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.periodEnd) }),
);

/** The policy from `timestamp` on; the first one is the accepted terms'. */
export const policyChange = onchainTable(
  "policy_change",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    maxRefundBps: t.integer().notNull(),
    maxDaysInventory: t.bigint().notNull(),
    minInventoryValue: t.bigint().notNull(),
    minMonthlySales: t.bigint().notNull(),
    minMonthlyDeposits: t.bigint().notNull(),
    maxAge: t.bigint().notNull(),
    breachFractionBps: t.integer().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** The withdrawal limit and window from `timestamp` on; the first ones are the accepted terms'. */
export const limitChange = onchainTable(
  "limit_change",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    limit: t.bigint().notNull(),
    /** Seconds. */
    window: t.integer().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** A withdrawal of the merchant's. */
export const withdrawal = onchainTable(
  "withdrawal",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    recipient: t.hex().notNull(),
    amount: t.bigint().notNull(),
    availableAfter: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** Any other change of who may do what in a store, with the event's arguments. */
export const controlChange = onchainTable(
  "control_change",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    /** The event's name, as in the contracts ("GuardianChanged", "AttestorChangeScheduled", "Frozen", …). */
    event: t.text().notNull(),
    /** The event's arguments by name; integers as text. */
    values: t.json().$type<Record<string, unknown>>().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** A year's review. */
export const vestingReview = onchainTable(
  "vesting_review",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    year: t.integer().notNull(),
    met: t.boolean().notNull(),
    netSales: t.bigint().notNull(),
    target: t.bigint().notNull(),
    /** Tokens that it earned; 0 for a miss. */
    tranche: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.year) }),
);

/** Stage one: earned tokens that became staked liquidity. */
export const vestingSlice = onchainTable(
  "vesting_slice",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    tokens: t.bigint().notNull(),
    sold: t.bigint().notNull(),
    proceeds: t.bigint().notNull(),
    liquidity: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** Stage two and the end: liquidity handed over, royalties returned, locked tokens burned. */
export const vestingRelease = onchainTable(
  "vesting_release",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    /** "release", "royaltiesReturned" (amount in the asset) or "burned" (amount in tokens). */
    kind: t.text().notNull(),
    /** Liquidity tokens of a release, else the amount. */
    amount: t.bigint().notNull(),
    /** Tokens that had gone into the released liquidity. */
    nominal: t.bigint().notNull(),
    toMerchant: t.bigint().notNull(),
    toOriginator: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** A note of the pool's share of circulating tokens. */
export const poolObservation = onchainTable(
  "pool_observation",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    poolTokens: t.bigint().notNull(),
    circulating: t.bigint().notNull(),
    shareBps: t.integer().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

/** A pair that a store's gauge registered, in its present state. `id` is `<chainId>-<pair>`. */
export const pair = onchainTable(
  "pair",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    address: t.hex().notNull(),
    /** The pair of the token and its asset. */
    primary: t.boolean().notNull(),
    /** The other currency. */
    other: t.hex().notNull(),
    poolToken: t.bigint().notNull(),
    poolOther: t.bigint().notNull(),
    liquidity: t.bigint().notNull(),
    staked: t.bigint().notNull(),
    /** Claimed by the gauge for the pair; harvested by stakers; credited to the treasury. */
    claimed: t.bigint().notNull(),
    harvested: t.bigint().notNull(),
    treasuryCredited: t.bigint().notNull(),
    registeredAt: t.bigint().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId) }),
);

/** One change of a pair's reserves: a trade, or liquidity added or removed; with the reserves after it. */
export const poolChange = onchainTable(
  "pool_change",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    pairId: t.text().notNull(),
    /** "add", "remove", "swap" or "sync". */
    kind: t.text().notNull(),
    /** The transaction's sender. */
    account: t.hex().notNull(),
    /** Into the pool positive, out of it negative. */
    tokenDelta: t.bigint().notNull(),
    otherDelta: t.bigint().notNull(),
    /** Liquidity tokens minted (positive) or burned (negative). */
    liquidityDelta: t.bigint().notNull(),
    poolToken: t.bigint().notNull(),
    poolOther: t.bigint().notNull(),
    /** Smallest units of the other currency per whole token after it; 0 for an empty pool. */
    price: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pair: index().on(table.pairId, table.timestamp),
    store: index().on(table.storeId, table.timestamp),
    account: index().on(table.account, table.timestamp),
  }),
);

/** What an account has staked of a pair. `id` is `<pair id>-<account>`. */
export const stake = onchainTable(
  "stake",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    pairId: t.text().notNull(),
    account: t.hex().notNull(),
    amount: t.bigint().notNull(),
    harvested: t.bigint().notNull(),
  }),
  (table) => ({
    pair: index().on(table.pairId, table.amount),
    account: index().on(table.account),
  }),
);

/** Staked, unstaked, harvested, or credited to the treasury. */
export const stakeEvent = onchainTable(
  "stake_event",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    pairId: t.text().notNull(),
    /** "staked", "unstaked", "harvested" or "treasuryCredited". */
    kind: t.text().notNull(),
    account: t.hex().notNull(),
    /** Who gave it (staked), or where it went (unstaked, harvested). */
    counterpart: t.hex().notNull(),
    /** Liquidity tokens, or royalties in the asset (harvested, treasuryCredited). */
    amount: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pair: index().on(table.pairId, table.timestamp),
    account: index().on(table.account, table.timestamp),
  }),
);

/** An application with the standing offer. `id` is `<chainId>-<application>`. */
export const application = onchainTable(
  "application",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    number: t.bigint().notNull(),
    merchant: t.hex().notNull(),
    platform: t.text().notNull(),
    /** "Applied", "Assessed", "Accepted", "OnSale", "Active", "Rejected", "Withdrawn", "Expired" or "Failed". */
    state: t.text().notNull(),
    /** IIssuanceTypes.Figures; whole dollars. */
    netSales: t.bigint().notNull(),
    inventoryValue: t.bigint().notNull(),
    operatingMarginBps: t.integer().notNull(),
    growthBps: t.integer().notNull(),
    months: t.integer().notNull(),
    refundBps: t.integer().notNull(),
    daysInventory: t.integer().notNull(),
    evidence: t.hex().notNull(),
    evidenceUri: t.text().notNull(),
    eligible: t.boolean().notNull(),
    /** Offers made so far. */
    round: t.integer().notNull(),
    /** Of the standing offer; null before the first. Structs as in the contracts, integers as text. */
    underwriter: t.hex(),
    digest: t.hex(),
    grade: t.text(),
    expiry: t.bigint(),
    name: t.text(),
    symbol: t.text(),
    asset: t.hex(),
    royaltyBps: t.integer(),
    assessment: t.json().$type<Record<string, unknown>>(),
    config: t.json().$type<Record<string, unknown>>(),
    saleTerms: t.json().$type<Record<string, unknown>>(),
    token: t.hex(),
    sale: t.hex(),
    storeId: t.text(),
    /** Of a rejection. */
    reason: t.text(),
    appliedAt: t.bigint().notNull(),
    assessedAt: t.bigint(),
    acceptedAt: t.bigint(),
    openedAt: t.bigint(),
    activatedAt: t.bigint(),
    /** Rejected, withdrawn, expired or failed. */
    endedAt: t.bigint(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    state: index().on(table.state, table.appliedAt),
    applied: index().on(table.appliedAt, table.id),
    merchant: index().on(table.merchant),
    underwriter: index().on(table.underwriter),
  }),
);

/** The application whose accepted terms name a token. `id` is `<chainId>-<token>`. */
export const tokenApplication = onchainTable("token_application", (t) => ({
  id: t.text().primaryKey(),
  applicationId: t.text().notNull(),
}));

/** Who may underwrite. `id` is `<chainId>-<account>`. */
export const underwriter = onchainTable("underwriter", (t) => ({
  id: t.text().primaryKey(),
  chainId: t.integer().notNull(),
  account: t.hex().notNull(),
  appointed: t.boolean().notNull(),
  since: t.bigint().notNull(),
}));

/** A public sale. `id` is `<chainId>-<sale>`. */
export const sale = onchainTable(
  "sale",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    applicationId: t.text().notNull(),
    address: t.hex().notNull(),
    asset: t.hex().notNull(),
    name: t.text().notNull(),
    symbol: t.text().notNull(),
    opensAt: t.bigint().notNull(),
    closesAt: t.bigint().notNull(),
    price: t.bigint().notNull(),
    softCap: t.bigint().notNull(),
    hardCap: t.bigint().notNull(),
    walletCap: t.bigint().notNull(),
    publicTokens: t.bigint().notNull(),
    liquidityTokens: t.bigint().notNull(),
    liquidityProceedsBps: t.integer().notNull(),
    raised: t.bigint().notNull(),
    buyerCount: t.integer().notNull(),
    /** Set by finalisation. */
    storeId: t.text(),
    finalizedAt: t.bigint(),
    pair: t.hex(),
    pooledAsset: t.bigint(),
    pooledTokens: t.bigint(),
    liquidity: t.bigint(),
    toMerchant: t.bigint(),
    burned: t.bigint(),
    claimedTokens: t.bigint().notNull(),
    refunded: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    closes: index().on(table.closesAt, table.id),
    application: index().on(table.applicationId),
  }),
);

/** A buyer's totals in a sale. `id` is `<sale id>-<account>`. */
export const buyer = onchainTable(
  "buyer",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    saleId: t.text().notNull(),
    account: t.hex().notNull(),
    paid: t.bigint().notNull(),
    tokens: t.bigint().notNull(),
    claimed: t.bigint().notNull(),
    refunded: t.bigint().notNull(),
  }),
  (table) => ({
    sale: index().on(table.saleId, table.paid),
    account: index().on(table.account),
  }),
);

/** Bought, tokens claimed, or money refunded. */
export const saleEvent = onchainTable(
  "sale_event",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    saleId: t.text().notNull(),
    /** "bought", "claimed" or "refunded". */
    kind: t.text().notNull(),
    account: t.hex().notNull(),
    to: t.hex().notNull(),
    /** Dollars (bought, refunded). */
    amount: t.bigint().notNull(),
    /** Tokens (bought, claimed). */
    tokens: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    sale: index().on(table.saleId, table.timestamp),
    account: index().on(table.account, table.timestamp),
  }),
);

/** Encrypted credentials granted, rotated or revoked. The store may not be issued yet. */
export const credentialChange = onchainTable(
  "credential_change",
  (t) => ({
    id: t.text().primaryKey(),
    chainId: t.integer().notNull(),
    storeId: t.text().notNull(),
    platform: t.text().notNull(),
    version: t.integer().notNull(),
    /** "granted", "rotated" or "revoked". */
    kind: t.text().notNull(),
    by: t.hex().notNull(),
    /** ICredentialRegistry.Sealing; null for a revoke. */
    sealing: t.json().$type<Record<string, unknown>>(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ store: index().on(table.storeId, table.timestamp) }),
);

export const holderRelations = relations(holder, ({ one }) => ({
  store: one(store, { fields: [holder.storeId], references: [store.id] }),
}));
export const claimRelations = relations(claim, ({ one }) => ({
  store: one(store, { fields: [claim.storeId], references: [store.id] }),
}));
export const settlementRelations = relations(settlement, ({ one }) => ({
  store: one(store, { fields: [settlement.storeId], references: [store.id] }),
}));
export const transferRelations = relations(transfer, ({ one }) => ({
  store: one(store, { fields: [transfer.storeId], references: [store.id] }),
}));
export const stakeRelations = relations(stake, ({ one }) => ({
  store: one(store, { fields: [stake.storeId], references: [store.id] }),
  pair: one(pair, { fields: [stake.pairId], references: [pair.id] }),
}));
export const stakeEventRelations = relations(stakeEvent, ({ one }) => ({
  store: one(store, { fields: [stakeEvent.storeId], references: [store.id] }),
}));
export const proposalRelations = relations(proposal, ({ one, many }) => ({
  store: one(store, { fields: [proposal.storeId], references: [store.id] }),
  votes: many(vote),
}));
export const voteRelations = relations(vote, ({ one }) => ({
  proposal: one(proposal, { fields: [vote.proposalId], references: [proposal.id] }),
  store: one(store, { fields: [vote.storeId], references: [store.id] }),
}));
export const applicationRelations = relations(application, ({ one }) => ({
  store: one(store, { fields: [application.storeId], references: [store.id] }),
}));
export const saleRelations = relations(sale, ({ one }) => ({
  application: one(application, { fields: [sale.applicationId], references: [application.id] }),
  store: one(store, { fields: [sale.storeId], references: [store.id] }),
}));
export const buyerRelations = relations(buyer, ({ one }) => ({
  sale: one(sale, { fields: [buyer.saleId], references: [sale.id] }),
}));
export const saleEventRelations = relations(saleEvent, ({ one }) => ({
  sale: one(sale, { fields: [saleEvent.saleId], references: [sale.id] }),
}));
