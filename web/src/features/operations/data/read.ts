import {
  type AttestorRole,
  endedYears,
  exitFrom,
  isWaiting,
  notStreamed,
  type ProposalState,
  pendingPayouts,
  type StoreContracts,
} from "@takings/sdk";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  merchantPolicyAbi,
  performanceVestingAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeAttestorsAbi,
  storeFactoryAbi,
  storeGovernorAbi,
  storeMetricsAbi,
} from "@takings/sdk/abi";
import { type Abi, type Address, erc20Abi, zeroAddress } from "viem";
import { multicallOptions, type ReadClient } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { StoreWork } from "../domain/types.ts";

/** Stores of one page. */
export const pageSize = 50;
/** Newest proposals of a store that are looked at: an older one that still waits has been left alone for years. */
const maxProposals = 50;

export interface Operations {
  total: number;
  offset: number;
  block: bigint;
  /** Unix seconds of the block that was read. */
  now: number;
  stores: StoreWork[];
}

type Contract = { address: Address; abi: Abi; functionName: string; args?: readonly unknown[] };

/** Reads groups of calls, of any length each, in one request and hands the answers back by group. */
async function readGroups(client: ReadClient, groups: Contract[][]): Promise<unknown[][]> {
  const flat = (await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: groups.flat() as never,
  })) as unknown[];
  const rest = [...flat];
  return groups.map(({ length }) => rest.splice(0, length));
}

const first = ({
  token,
  router,
  merchantAccount,
  policy,
  metrics,
  attestors,
  governor,
  vesting,
  gauge,
}: StoreContracts) => {
  const on =
    (address: Address, abi: Abi) =>
    (functionName: string, ...args: unknown[]): Contract => ({
      address,
      abi,
      functionName,
      args,
    });
  const royalty = on(token, royaltyTokenAbi as Abi);
  const revenue = on(router, revenueRouterAbi as Abi);
  const account = on(merchantAccount, merchantAccountAbi as Abi);
  const attestor = on(attestors, storeAttestorsAbi as Abi);
  const votes = on(governor, storeGovernorAbi as Abi);
  const vault = on(vesting, performanceVestingAbi as Abi);
  return [
    royalty("name"),
    royalty("symbol"),
    royalty("asset"),
    royalty("stream"),
    royalty("assetUnit"),
    revenue("lastPeriodEnd"),
    revenue("arrears"),
    revenue("merchantCredit"),
    revenue("sweepable"),
    account("balance"),
    account("exit"),
    on(policy, merchantPolicyAbi as Abi)("policy"),
    on(metrics, storeMetricsAbi as Abi)("latest"),
    attestor("scheduled", 0),
    attestor("scheduled", 1),
    votes("proposalCount"),
    votes("latestProposalId"),
    vault("balances"),
    vault("placeable"),
    vault("observedAt"),
    vault("TWAP_WINDOW"),
    vault("start"),
    vault("YEAR"),
    on(gauge, liquidityGaugeAbi as Abi)("primaryPair"),
  ];
};

type Scheduled = readonly [attestor: Address, effectiveAt: bigint];
type First = [
  name: string,
  symbol: string,
  asset: Address,
  stream: readonly [unknown, unknown, unknown, unstreamed: bigint, waiting: bigint],
  assetUnit: bigint,
  lastPeriodEnd: bigint,
  arrears: bigint,
  merchantCredit: bigint,
  unsplit: bigint,
  balance: bigint,
  exit: number,
  policy: { maxAge: number },
  report: { periodEnd: bigint },
  commerce: Scheduled,
  bank: Scheduled,
  proposalCount: bigint,
  latestProposal: bigint,
  balances: { locked: bigint; staged: bigint },
  placeable: bigint,
  observedAt: number,
  window: bigint,
  start: bigint,
  year: bigint,
  pair: Address,
];

/** What the first answers make it worth asking for. */
interface Plan {
  proposals: bigint[];
  years: number[];
  pool: boolean;
}

function planOf(row: First, now: number): Plan {
  const [count, latest] = [row[15], row[16]];
  const shown = Math.min(Number(count), maxProposals);
  return {
    proposals: Array.from({ length: shown }, (_, index) => latest - BigInt(index)),
    years: endedYears(row[21], row[22], BigInt(now)),
    pool: row[23] !== zeroAddress,
  };
}

function second({ token, governor, vesting, gauge }: StoreContracts, row: First, plan: Plan): Contract[] {
  const asset = { address: row[2], abi: erc20Abi as Abi };
  const votes = { address: governor, abi: storeGovernorAbi as Abi };
  const vault = { address: vesting, abi: performanceVestingAbi as Abi };
  return [
    { ...asset, functionName: "decimals" },
    { ...asset, functionName: "symbol" },
    { ...asset, functionName: "balanceOf", args: [token] },
    ...plan.proposals.map((id) => ({ ...votes, functionName: "state", args: [id] })),
    ...plan.proposals.map((id) => ({ ...votes, functionName: "proposalEta", args: [id] })),
    ...plan.years.map((year) => ({ ...vault, functionName: "due", args: [BigInt(year)] })),
    ...(plan.pool
      ? [
          { ...vault, functionName: "nextSlice" },
          { ...vault, functionName: "nextRelease" },
          { address: gauge, abi: liquidityGaugeAbi as Abi, functionName: "earned", args: [row[23], vesting] },
        ]
      : []),
  ];
}

const smaller = (a: bigint, b: bigint) => (a < b ? a : b);

function toWork(contracts: StoreContracts, row: First, plan: Plan, answers: unknown[]): StoreWork {
  const [decimals, assetSymbol, held] = answers as [number, string, bigint];
  const rest = answers.slice(3);
  const states = rest.splice(0, plan.proposals.length) as ProposalState[];
  const etas = rest.splice(0, plan.proposals.length) as bigint[];
  const due = rest.splice(0, plan.years.length) as number[];
  const [slice, release, earned] = rest as [
    readonly [from: bigint, tokens: bigint],
    readonly [from: bigint, share: bigint, since: bigint, liquidity: bigint],
    bigint,
  ];
  const [name, symbol, , stream, assetUnit, lastPeriodEnd, arrears, credit, unsplit, balance] = row;
  const exit = exitFrom(row[10]);
  const [, , , unstreamed, waiting] = stream;
  const covered = balance + credit;
  const changes: [AttestorRole, Scheduled][] = [
    ["commerce", row[13]],
    ["bank", row[14]],
  ];
  return {
    contracts,
    name,
    symbol,
    asset: { decimals, symbol: assetSymbol },
    exit,
    settledUntil: Number(lastPeriodEnd),
    reportedUntil: Number(row[12].periodEnd),
    reportMaxAge: Number(row[11].maxAge),
    arrears,
    sweepableArrears: smaller(arrears, covered),
    reserve: exit === "default" && covered > arrears ? covered - arrears : 0n,
    unsplit,
    pendingPayouts: pendingPayouts(held, notStreamed({ unstreamed, waiting }, assetUnit)),
    attestorChanges: changes.map(([role, [attestor, effectiveAt]]) => ({
      role,
      attestor,
      effectiveAt,
    })),
    proposals: plan.proposals
      .map((id, index) => ({ id, state: states[index]!, eta: etas[index]! }))
      .filter(({ state }) => isWaiting(state)),
    vault: {
      exit,
      balances: row[17],
      placeable: row[18],
      yearsDue: plan.years.filter((_, index) => due[index] !== 0),
      observedAt: BigInt(row[19]),
      window: row[20],
      pool: plan.pool
        ? {
            slice: { notBefore: slice[0], tokens: slice[1] },
            release: { notBefore: release[0], liquidity: release[3] },
            earned,
          }
        : undefined,
    },
  };
}

/** The work around one page of stores, the newest first, in three requests and with no key. */
export async function readOperations(
  client: ReadClient,
  chain: ChainConfig,
  page: number,
): Promise<Operations> {
  const factory = { address: chain.factory, abi: storeFactoryAbi } as const;
  const offset = page * pageSize;
  const [block, total, stores] = await Promise.all([
    client.getBlock({ blockTag: "latest" }),
    client.readContract({ ...factory, functionName: "storeCount" }),
    client.readContract({ ...factory, functionName: "stores", args: [BigInt(offset), BigInt(pageSize)] }),
  ]);
  const now = Number(block.timestamp);
  const rows = (await readGroups(client, stores.map(first))) as First[];
  const plans = rows.map((row) => planOf(row, now));
  const answers = await readGroups(
    client,
    stores.map((store, index) => second(store, rows[index]!, plans[index]!)),
  );
  return {
    total: Number(total),
    offset,
    block: block.number,
    now,
    stores: stores.map((store, index) => toWork(store, rows[index]!, plans[index]!, answers[index]!)),
  };
}
