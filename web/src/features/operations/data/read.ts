import {
  attestorRoles,
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
import { erc20Abi, zeroAddress } from "viem";
import { type Answers, callsOf, type ReadClient, readBatch } from "../../../lib/chain/index.ts";
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

const firstCalls = (store: StoreContracts) => {
  const royalty = callsOf(store.token, royaltyTokenAbi);
  const revenue = callsOf(store.router, revenueRouterAbi);
  const account = callsOf(store.merchantAccount, merchantAccountAbi);
  const attestor = callsOf(store.attestors, storeAttestorsAbi);
  const votes = callsOf(store.governor, storeGovernorAbi);
  const vault = callsOf(store.vesting, performanceVestingAbi);
  return {
    name: royalty("name"),
    symbol: royalty("symbol"),
    asset: royalty("asset"),
    stream: royalty("stream"),
    assetUnit: royalty("assetUnit"),
    lastPeriodEnd: revenue("lastPeriodEnd"),
    arrears: revenue("arrears"),
    credit: revenue("merchantCredit"),
    unsplit: revenue("sweepable"),
    balance: account("balance"),
    exit: account("exit"),
    policy: callsOf(store.policy, merchantPolicyAbi)("policy"),
    report: callsOf(store.metrics, storeMetricsAbi)("latest"),
    scheduled: attestorRoles.map((_, role) => attestor("scheduled", role)),
    proposalCount: votes("proposalCount"),
    latestProposal: votes("latestProposalId"),
    balances: vault("balances"),
    placeable: vault("placeable"),
    observedAt: vault("observedAt"),
    window: vault("TWAP_WINDOW"),
    start: vault("start"),
    year: vault("YEAR"),
    pair: callsOf(store.gauge, liquidityGaugeAbi)("primaryPair"),
  };
};

type First = Answers<ReturnType<typeof firstCalls>>;

/** What the first answers make it worth asking for. */
function secondCalls({ token, governor, vesting, gauge }: StoreContracts, row: First, now: number) {
  const asset = callsOf(row.asset, erc20Abi);
  const votes = callsOf(governor, storeGovernorAbi);
  const vault = callsOf(vesting, performanceVestingAbi);
  const shown = Math.min(Number(row.proposalCount), maxProposals);
  return {
    decimals: asset("decimals"),
    symbol: asset("symbol"),
    held: asset("balanceOf", token),
    proposals: Array.from({ length: shown }, (_, index) => {
      const id = row.latestProposal - BigInt(index);
      return { state: votes("state", id), eta: votes("proposalEta", id) };
    }),
    due: endedYears(row.start, row.year, BigInt(now)).map((year) => vault("due", BigInt(year))),
    pool:
      row.pair === zeroAddress
        ? undefined
        : {
            slice: vault("nextSlice"),
            release: vault("nextRelease"),
            earned: callsOf(gauge, liquidityGaugeAbi)("earned", row.pair, vesting),
          },
  };
}

type Second = Answers<ReturnType<typeof secondCalls>>;

const smaller = (a: bigint, b: bigint) => (a < b ? a : b);

function toWork(contracts: StoreContracts, row: First, more: Second, now: number): StoreWork {
  const exit = exitFrom(row.exit);
  const { arrears } = row;
  const [, , , unstreamed, waiting] = row.stream;
  const covered = row.balance + row.credit;
  return {
    contracts,
    name: row.name,
    symbol: row.symbol,
    asset: { decimals: more.decimals, symbol: more.symbol },
    exit,
    settledUntil: Number(row.lastPeriodEnd),
    reportedUntil: Number(row.report.periodEnd),
    reportMaxAge: Number(row.policy.maxAge),
    arrears,
    sweepableArrears: smaller(arrears, covered),
    reserve: exit === "default" && covered > arrears ? covered - arrears : 0n,
    unsplit: row.unsplit,
    pendingPayouts: pendingPayouts(more.held, notStreamed({ unstreamed, waiting }, row.assetUnit)),
    attestorChanges: attestorRoles.map((role, index) => {
      const [attestor, effectiveAt] = row.scheduled[index]!;
      return { role, attestor, effectiveAt };
    }),
    proposals: more.proposals
      .map(({ state, eta }, index) => ({
        id: row.latestProposal - BigInt(index),
        state: state as ProposalState,
        eta,
      }))
      .filter(({ state }) => isWaiting(state)),
    vault: {
      exit,
      balances: row.balances,
      placeable: row.placeable,
      yearsDue: endedYears(row.start, row.year, BigInt(now)).filter((_, index) => more.due[index] !== 0),
      observedAt: BigInt(row.observedAt),
      window: row.window,
      pool: more.pool && {
        slice: { notBefore: more.pool.slice[0], tokens: more.pool.slice[1] },
        release: { notBefore: more.pool.release[0], liquidity: more.pool.release[3] },
        earned: more.pool.earned,
      },
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
  const rows = await readBatch(client, stores.map(firstCalls));
  const more = await readBatch(
    client,
    stores.map((store, index) => secondCalls(store, rows[index]!, now)),
  );
  return {
    total: Number(total),
    offset,
    block: block.number,
    now,
    stores: stores.map((store, index) => toWork(store, rows[index]!, more[index]!, now)),
  };
}
