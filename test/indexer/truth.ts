// Holds every figure of an indexer against the chain.
import type { StoreContracts } from "@takings/sdk";
import {
  issuanceDeskAbi,
  liquidityGaugeAbi,
  merchantAccountAbi,
  merchantPolicyAbi,
  pairAbi,
  performanceVestingAbi,
  publicSaleAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeFactoryAbi,
  storeGovernorAbi,
  storeMetricsAbi,
} from "@takings/sdk/abi";
import { type Abi, type Address, type Hex, type PublicClient, parseAbiItem } from "viem";
import { askAll, type Row } from "./ask.ts";

export interface Truth {
  /** Figures compared. */
  compared: number;
  /** What differs, in words. */
  differences: string[];
}

const text = (value: unknown): string =>
  typeof value === "string" && value.startsWith("0x") ? value.toLowerCase() : String(value);

class Comparison implements Truth {
  compared = 0;
  differences: string[] = [];

  same(what: string, indexed: unknown, found: unknown): void {
    this.compared += 1;
    if (text(indexed) !== text(found))
      this.differences.push(`${what}: the indexer says ${text(indexed)}, the chain ${text(found)}`);
  }
}

const bigint = (value: unknown) => BigInt(value as string);
const sum = (rows: Row[], column: string) => rows.reduce((total, row) => total + bigint(row[column]), 0n);

const storeFields = `id token router merchantAccount policy metrics governor vesting gauge pair name symbol asset assetDecimals
  merchant royaltyBps feeBps supply earningSupply votingSupply breaches staleAfter reportCount withdrawalLimit withdrawalWindow withdrawn
  received royaltyDue royaltyPaid fees merchantTotal arrears streamed claimed settlementCount lastPeriodEnd poolToken poolAsset
  holderCount proposalCount salesHistory status`;

/** Reads one contract; `read` for shortness. */
type Reader = (address: unknown, abi: Abi, functionName: string, args?: unknown[]) => Promise<unknown>;

function readerOf(client: PublicClient): Reader {
  return (address, abi, functionName, args = []) =>
    client.readContract({ address: address as Address, abi, functionName, args });
}

async function compareStore(c: Comparison, read: Reader, row: Row): Promise<void> {
  const name = String(row.name);
  const token = (functionName: string, args?: unknown[]) =>
    read(row.token, royaltyTokenAbi as Abi, functionName, args);
  const account = (functionName: string) =>
    read(row.merchantAccount, merchantAccountAbi as Abi, functionName);
  const router = (functionName: string, args?: unknown[]) =>
    read(row.router, revenueRouterAbi as Abi, functionName, args);
  const policy = (functionName: string) => read(row.policy, merchantPolicyAbi as Abi, functionName);
  for (const [column, found] of [
    ["name", token("name")],
    ["symbol", token("symbol")],
    ["asset", token("asset")],
    ["supply", token("totalSupply")],
    ["earningSupply", token("earningSupply")],
    ["streamed", token("totalReceived")],
    ["merchant", account("merchant")],
    ["withdrawalLimit", account("limit")],
    ["withdrawalWindow", account("window")],
    ["withdrawn", account("withdrawnTotal")],
    ["royaltyBps", router("royaltyBps")],
    ["feeBps", router("feeBps")],
    ["arrears", router("arrears")],
    ["lastPeriodEnd", router("lastPeriodEnd")],
    ["breaches", policy("breaches")],
    ["reportCount", read(row.metrics, storeMetricsAbi as Abi, "reportCount")],
    ["proposalCount", read(row.governor, storeGovernorAbi as Abi, "latestProposalId")],
  ] as [string, Promise<unknown>][])
    c.same(`${name}: ${column}`, row[column] ?? 0, await found);

  const totals = (await router("totals")) as Record<string, bigint>;
  for (const column of ["received", "royaltyDue", "royaltyPaid", "fees"] as const)
    c.same(`${name}: ${column}`, row[column], totals[column]);
  c.same(`${name}: merchantTotal`, row.merchantTotal, totals.merchant);

  const latest = (await read(row.metrics, storeMetricsAbi as Abi, "latest")) as { periodEnd: bigint };
  const { maxAge } = (await policy("policy")) as { maxAge: number };
  c.same(`${name}: staleAfter`, row.staleAfter, latest.periodEnd + BigInt(maxAge));

  const end = bigint(row.lastPeriodEnd ?? 0);
  const [gross, refunds] = (await router("cumulativeSales", [end])) as [bigint, bigint];
  const [grossBefore, refundsBefore] = (await router("cumulativeSales", [end - 2n * 365n * 86_400n])) as [
    bigint,
    bigint,
  ];
  const history = row.salesHistory as [string, string, string][];
  c.same(
    `${name}: gross of the history`,
    history.reduce((all, entry) => all + BigInt(entry[1]), 0n),
    gross - grossBefore,
  );
  c.same(
    `${name}: refunds of the history`,
    history.reduce((all, entry) => all + BigInt(entry[2]), 0n),
    refunds - refundsBefore,
  );
}

async function compareHolders(c: Comparison, read: Reader, store: Row, holders: Row[], now: bigint) {
  const token = (functionName: string, args?: unknown[]) =>
    read(store.token, royaltyTokenAbi as Abi, functionName, args);
  for (const row of holders) {
    const at = `${store.name}, ${row.account}`;
    c.same(`${at}: balance`, row.balance, await token("balanceOf", [row.account]));
    c.same(`${at}: votes`, row.votes, await token("getVotes", [row.account]));
    c.same(`${at}: delegate`, row.delegate, await token("delegates", [row.account]));
    const flags = (await token("flagsOf", [row.account])) as { nonVoting: boolean };
    c.same(`${at}: nonVoting`, row.nonVoting, flags.nonVoting);
  }
  c.same(`${store.name}: Σ balances`, sum(holders, "balance"), store.supply);
  c.same(`${store.name}: Σ votes`, sum(holders, "votes"), store.votingSupply);
  c.same(`${store.name}: voting supply`, store.votingSupply, await token("getPastTotalSupply", [now - 1n]));
  c.same(`${store.name}: Σ claimed`, sum(holders, "claimed"), store.claimed);
  const counted = holders.filter((row) => row.part === null && bigint(row.balance) > 0n).length;
  c.same(`${store.name}: holders`, store.holderCount, counted);
}

/** At `moments`, the intervals say what getPastVotes says, for everybody who ever had votes. */
async function comparePowers(c: Comparison, read: Reader, store: Row, powers: Row[], moments: bigint[]) {
  const accounts = [...new Set(powers.map((row) => String(row.account)))];
  for (const moment of moments)
    for (const account of accounts) {
      const containing = powers.filter(
        (row) => row.account === account && bigint(row.since) <= moment && bigint(row.until) > moment,
      );
      const found = await read(store.token, royaltyTokenAbi as Abi, "getPastVotes", [account, moment]);
      c.same(`${store.name}, ${account}: votes at ${moment}`, sum(containing, "votes"), found);
      if (containing.length > 1) c.differences.push(`${store.name}, ${account}: two powers at ${moment}`);
    }
}

async function compareProposals(c: Comparison, read: Reader, store: Row, proposals: Row[], votes: Row[]) {
  for (const row of proposals) {
    const at = `${store.name}, proposal ${row.number}`;
    const governor = (functionName: string) =>
      read(store.governor, storeGovernorAbi as Abi, functionName, [bigint(row.number)]);
    const [against, inFavour, abstain] = (await governor("proposalVotes")) as [bigint, bigint, bigint];
    c.same(`${at}: against`, row.againstVotes, against);
    c.same(`${at}: for`, row.forVotes, inFavour);
    c.same(`${at}: abstain`, row.abstainVotes, abstain);
    c.same(`${at}: start`, row.voteStart, await governor("proposalSnapshot"));
    c.same(`${at}: end`, row.voteEnd, await governor("proposalDeadline"));
    c.same(`${at}: proposer`, row.proposer, await governor("proposalProposer"));
    c.same(`${at}: executable at`, row.executableAt ?? 0, await governor("proposalEta"));
    const cast = votes.filter((vote) => vote.proposalId === row.id);
    c.same(`${at}: Σ weights`, sum(cast, "weight"), against + inFavour + abstain);
    c.same(`${at}: voters`, row.voterCount, cast.length);
    // IGovernor.ProposalState: 2 cancelled, 5 queued, 7 executed.
    const state = Number(await governor("state"));
    const known: Record<number, string> = { 2: "canceled", 5: "queued", 7: "executed" };
    c.same(`${at}: outcome`, row.outcome, known[state] ?? "open");
  }
}

async function comparePools(c: Comparison, read: Reader, store: Row, pairs: Row[], stakes: Row[]) {
  for (const row of pairs) {
    const at = `${store.name}, pair ${row.address}`;
    const pair = (functionName: string) => read(row.address, pairAbi as Abi, functionName);
    const gauge = (functionName: string, args: unknown[]) =>
      read(store.gauge, liquidityGaugeAbi as Abi, functionName, args);
    const [first, second] = (await pair("getReserves")) as [bigint, bigint];
    const tokenFirst = text(await pair("token0")) === store.token;
    c.same(`${at}: tokens`, row.poolToken, tokenFirst ? first : second);
    c.same(`${at}: other`, row.poolOther, tokenFirst ? second : first);
    c.same(`${at}: liquidity`, row.liquidity, await pair("totalSupply"));
    c.same(`${at}: staked`, row.staked, await gauge("totalStaked", [row.address]));
    for (const stake of stakes.filter(({ pairId }) => pairId === row.id))
      c.same(
        `${at}, stake of ${stake.account}`,
        stake.amount,
        await gauge("staked", [row.address, stake.account]),
      );
  }
}

/** Σ over a store's logs of one event, as plain eth_getLogs returns it. */
async function sumOfLogs(client: PublicClient, address: Hex, event: string, argument: string) {
  const item = parseAbiItem(event);
  if (item.type !== "event") throw new Error(`no event: ${event}`);
  const logs = await client.getLogs({
    address,
    event: item,
    fromBlock: 0n,
    toBlock: "latest",
  });
  const amounts = logs.map((log) => (log.args as Record<string, bigint>)[argument]!);
  return { count: logs.length, sum: amounts.reduce((total, amount) => total + amount, 0n) };
}

async function compareSums(c: Comparison, client: PublicClient, url: string, store: Row): Promise<void> {
  const where = `{ storeId: "${store.id}" }`;
  const [claims, settlements, transfers, withdrawals, reviews] = await Promise.all([
    askAll(url, "claims", "amount", where),
    askAll(url, "settlements", "deposited gross refunds royaltyPaid fee merchantShare", where),
    askAll(url, "transfers", "amount", where),
    askAll(url, "withdrawals", "amount", where),
    askAll(url, "vestingReviews", "year netSales", where),
  ]);
  const [token, router] = [store.token as Hex, store.router as Hex];
  const settled =
    "event Settled(bytes32 indexed id,uint64 periodStart,uint64 periodEnd,uint256 gross,uint256 refunds,int256 deductions,uint256 deposited,uint256 royaltyDue,uint256 royaltyPaid,uint256 fee,uint256 merchantShare,uint256 arrears,bytes32 evidence)";
  for (const [what, rows, column, address, event, argument] of [
    [
      "claims",
      claims,
      "amount",
      token,
      "event RoyaltyClaimed(address indexed account,address indexed to,uint256 amount)",
      "amount",
    ],
    [
      "transfers",
      transfers,
      "amount",
      token,
      "event Transfer(address indexed from,address indexed to,uint256 value)",
      "value",
    ],
    ["settlements", settlements, "deposited", router, settled, "deposited"],
    ["royalties", settlements, "royaltyPaid", router, settled, "royaltyPaid"],
    ["merchant's shares", settlements, "merchantShare", router, settled, "merchantShare"],
    [
      "withdrawals",
      withdrawals,
      "amount",
      store.merchantAccount as Hex,
      "event Withdrawn(address indexed recipient,uint256 amount,uint256 availableAfter)",
      "amount",
    ],
  ] as [string, Row[], string, Hex, string, string][]) {
    const found = await sumOfLogs(client, address, event, argument);
    c.same(`${store.name}: number of ${what}`, rows.length, found.count);
    c.same(`${store.name}: Σ ${what}`, sum(rows, column), found.sum);
  }
  const vault = { address: store.vesting as Address, abi: performanceVestingAbi } as const;
  for (const row of reviews) {
    const [, , , recorded] = await client.readContract({
      ...vault,
      functionName: "yearOf",
      args: [BigInt(row.year as number)],
    });
    c.same(`${store.name}: review of year ${row.year}`, true, recorded !== 0);
  }
}

async function compareIssuance(c: Comparison, read: Reader, url: string, desk: Address): Promise<void> {
  const states = [
    "None",
    "Applied",
    "Assessed",
    "Accepted",
    "OnSale",
    "Active",
    "Rejected",
    "Withdrawn",
    "Expired",
    "Failed",
  ];
  const applications = await askAll(url, "applications", "number state merchant token");
  c.same("applications", applications.length, await read(desk, issuanceDeskAbi as Abi, "applicationCount"));
  for (const row of applications) {
    const found = (await read(desk, issuanceDeskAbi as Abi, "applicationOf", [bigint(row.number)])) as {
      state: number;
      merchant: string;
    };
    c.same(`application ${row.number}: state`, row.state, states[found.state]);
    c.same(`application ${row.number}: merchant`, row.merchant, found.merchant);
  }
  const buyers = await askAll(url, "buyers", "saleId paid");
  for (const row of await askAll(url, "sales", "id address raised buyerCount")) {
    const own = buyers.filter(({ saleId }) => saleId === row.id);
    c.same(
      `sale ${row.address}: raised`,
      row.raised,
      await read(row.address, publicSaleAbi as Abi, "raised"),
    );
    c.same(`sale ${row.address}: Σ paid`, sum(own, "paid"), row.raised);
    c.same(`sale ${row.address}: buyers`, row.buyerCount, own.length);
  }
}

/** Compares everything; the chain must stand still meanwhile. */
export async function compareWithChain(
  url: string,
  client: PublicClient,
  { factory, desk }: { factory: Address; desk: Address },
): Promise<Truth> {
  const c = new Comparison();
  const read = readerOf(client);
  const now = (await client.getBlock()).timestamp;
  const count = (await read(factory, storeFactoryAbi as Abi, "storeCount")) as bigint;
  const issued = (await read(factory, storeFactoryAbi as Abi, "stores", [0n, count])) as StoreContracts[];
  const stores = await askAll(url, "stores", storeFields);
  c.same("stores", stores.length, issued.length);
  const [holders, powers, proposals, votes, pairs, stakes] = await Promise.all([
    askAll(url, "holders", "storeId account balance votes delegate nonVoting part claimed"),
    askAll(url, "votePowers", "storeId account votes since until"),
    askAll(
      url,
      "proposals",
      "id storeId number proposer voteStart voteEnd executableAt outcome forVotes againstVotes abstainVotes voterCount",
    ),
    askAll(url, "votes", "proposalId weight"),
    askAll(url, "pairs", "id storeId address poolToken poolOther liquidity staked"),
    askAll(url, "stakes", "pairId account amount"),
  ]);
  for (const row of stores) {
    const own = (rows: Row[]) => rows.filter(({ storeId }) => storeId === row.id);
    const contracts = issued.find(({ token }) => text(token) === row.token);
    for (const [role, address] of Object.entries(contracts ?? {}))
      if (role in row) c.same(`${row.name}: ${role}`, row[role], address);
    await compareStore(c, read, row);
    await compareHolders(c, read, row, own(holders), now);
    const snapshots = own(proposals)
      .map(({ voteStart }) => bigint(voteStart))
      .filter((moment) => moment < now);
    await comparePowers(c, read, row, own(powers), [now - 1n, now - 90n * 86_400n, ...snapshots.slice(-3)]);
    await compareProposals(c, read, row, own(proposals), votes);
    await comparePools(c, read, row, own(pairs), stakes);
    await compareSums(c, client, url, row);
  }
  await compareIssuance(c, read, url, desk);
  return c;
}
