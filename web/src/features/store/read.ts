import { exitFrom, priceIn, SCALE, type StoreContracts } from "@takings/sdk";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  merchantPolicyAbi,
  performanceVestingAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeMetricsAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi, zeroAddress } from "viem";
import { callsOf, type ReadClient, readBatch, readLogs } from "../../lib/chain/index.ts";
import type { ChainConfig } from "../../lib/config/index.ts";
import { poolCalls, poolOf } from "../../lib/pool/index.ts";
import { readNetSales, type Store, type StoreSummary } from "../../lib/stores/index.ts";

/** One `Settled` event. Amounts in the asset's smallest unit, times in Unix seconds. */
export interface SettlementRow {
  id: string;
  periodStart: bigint;
  periodEnd: bigint;
  gross: bigint;
  refunds: bigint;
  deductions: bigint;
  royaltyDue: bigint;
  royaltyPaid: bigint;
  fee: bigint;
  merchantShare: bigint;
}

export type StoreDetail = Awaited<ReturnType<typeof readDetail>> & {};

/** Everything the store page shows, in two requests one after the other, after the store's own (more only where the RPC limits log ranges). */
export async function readDetail(client: ReadClient, chain: ChainConfig, asked: Promise<Store | null>) {
  const [block, store] = await Promise.all([client.getBlock({ blockTag: "latest" }), asked]);
  if (!store) return null;
  const { contracts, name, symbol, asset } = store;
  const now = Number(block.timestamp);

  const token = callsOf(contracts.token, royaltyTokenAbi);
  const money = callsOf(asset, erc20Abi);
  const router = callsOf(contracts.router, revenueRouterAbi);
  const account = callsOf(contracts.merchantAccount, merchantAccountAbi);
  const rules = callsOf(contracts.policy, merchantPolicyAbi);
  const metrics = callsOf(contracts.metrics, storeMetricsAbi);
  const gauge = callsOf(contracts.gauge, liquidityGaugeAbi);
  const [read, history] = await Promise.all([
    readBatch(client, {
      totalSupply: token("totalSupply"),
      earningSupply: token("earningSupply"),
      stream: token("stream"),
      totalReceived: token("totalReceived"),
      assetUnit: token("assetUnit"),
      treasury: token("balanceOf", contracts.treasury),
      decimals: money("decimals"),
      assetSymbol: money("symbol"),
      royaltyBps: router("royaltyBps"),
      feeBps: router("feeBps"),
      arrears: router("arrears"),
      lastPeriodEnd: router("lastPeriodEnd"),
      status: rules("status"),
      breaches: rules("breaches"),
      policy: rules("policy"),
      reportCount: metrics("reportCount"),
      report: metrics("latest"),
      refundRatioBps: metrics("refundRatioBps"),
      merchant: {
        available: account("available"),
        limitLeft: account("limitLeft"),
        effectiveLimit: account("effectiveLimit"),
        limit: account("limit"),
        window: account("window"),
        balance: account("balance"),
      },
      exit: account("exit"),
      delistedAt: account("delistedAt"),
      vesting: callsOf(contracts.vesting, performanceVestingAbi)("balances"),
      pair: gauge("primaryPair"),
      swapFeeBps: gauge("swapFeeBps"),
    }),
    readLogs(chain.deployedAtBlock, block.number, (range) =>
      client.getContractEvents({
        address: contracts.router,
        abi: revenueRouterAbi,
        eventName: "Settled",
        strict: true,
        ...range,
      }),
    ),
  ]);
  const { totalSupply, earningSupply, assetUnit, royaltyBps, feeBps, arrears, status, breaches, pair } = read;
  const [ratePerSecond, streamEnd, , unstreamed] = read.stream;

  const [pool, [netSales]] = await Promise.all([
    pair === zeroAddress ? undefined : readPool(client, contracts, pair, BigInt(read.swapFeeBps)),
    readNetSales(client, [{ router: contracts.router, lastPeriodEnd: read.lastPeriodEnd }]),
  ]);
  const summary: StoreSummary = {
    contracts,
    name,
    symbol,
    asset: { address: asset, decimals: read.decimals, symbol: read.assetSymbol },
    totalSupply,
    earningSupply,
    royaltyBps,
    feeBps,
    arrears,
    status,
    breaches,
    reportCount: read.reportCount,
    netSales: netSales!,
    price: pool && priceIn(pool),
  };
  const settlements: SettlementRow[] = history.logs.map(({ args }) => ({ ...args }));
  return {
    summary,
    now,
    policy: read.policy,
    report: read.report,
    refundRatioBps: read.refundRatioBps,
    merchant: read.merchant,
    exit: exitFrom(read.exit),
    delistedAt: Number(read.delistedAt),
    vesting: read.vesting,
    treasury: read.treasury,
    pair: pair === zeroAddress ? undefined : pair,
    pool,
    rates: { ratePerSecond, earningSupply, streamEnd: Number(streamEnd), assetUnit, at: now },
    totalReceived: read.totalReceived,
    stream: { end: Number(streamEnd), left: (unstreamed / SCALE) * assetUnit },
    settlements,
    historyComplete: history.complete,
  };
}

/** The registered pool of token and asset: its reserves, and how much of it is staked. */
async function readPool(
  client: ReadClient,
  { token, gauge, treasury }: StoreContracts,
  pair: Address,
  swapFeeBps: bigint,
) {
  const stakes = callsOf(gauge, liquidityGaugeAbi);
  const { totalStaked, treasuryStaked, ...pool } = await readBatch(client, {
    ...poolCalls(pair),
    totalStaked: stakes("totalStaked", pair),
    treasuryStaked: stakes("staked", pair, treasury),
  });
  return { ...poolOf(pool, token, swapFeeBps), totalStaked, treasuryStaked };
}
