import { exitFrom, priceIn, SCALE, type StoreContracts } from "@takings/sdk";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  merchantPolicyAbi,
  pairAbi,
  performanceVestingAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeFactoryAbi,
  storeMetricsAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi, isAddressEqual, zeroAddress } from "viem";
import { multicallOptions, type ReadClient, readLogs } from "../../lib/chain/index.ts";
import type { ChainConfig } from "../../lib/config/index.ts";
import { readNetSales, type StoreSummary } from "../../lib/stores/index.ts";

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

/** Everything the store page shows, in three requests (more only where the RPC limits log ranges). */
export async function readDetail(client: ReadClient, chain: ChainConfig, token: Address) {
  const many = { ...multicallOptions(client), allowFailure: false } as const;
  const royaltyToken = { address: token, abi: royaltyTokenAbi } as const;
  const head = client.getBlock({ blockTag: "latest" });
  const found = client
    .readContract({ address: chain.factory, abi: storeFactoryAbi, functionName: "storeOf", args: [token] })
    .catch(() => undefined);
  const identity = client
    .multicall({
      ...many,
      contracts: [
        { ...royaltyToken, functionName: "name" },
        { ...royaltyToken, functionName: "symbol" },
        { ...royaltyToken, functionName: "totalSupply" },
        { ...royaltyToken, functionName: "earningSupply" },
        { ...royaltyToken, functionName: "asset" },
        { ...royaltyToken, functionName: "stream" },
        { ...royaltyToken, functionName: "totalReceived" },
        { ...royaltyToken, functionName: "assetUnit" },
      ],
    })
    .catch(() => undefined);
  const [block, contracts, known] = await Promise.all([head, found, identity]);
  if (!contracts || contracts.router === zeroAddress || !known) return null;
  const [name, symbol, totalSupply, earningSupply, assetAddress, stream, totalReceived, assetUnit] = known;
  const now = Number(block.timestamp);

  const router = { address: contracts.router, abi: revenueRouterAbi } as const;
  const account = { address: contracts.merchantAccount, abi: merchantAccountAbi } as const;
  const policyOf = { address: contracts.policy, abi: merchantPolicyAbi } as const;
  const metricsOf = { address: contracts.metrics, abi: storeMetricsAbi } as const;
  const [now0, history] = await Promise.all([
    client.multicall({
      ...many,
      contracts: [
        { address: assetAddress, abi: erc20Abi, functionName: "decimals" },
        { address: assetAddress, abi: erc20Abi, functionName: "symbol" },
        { ...router, functionName: "royaltyBps" },
        { ...router, functionName: "feeBps" },
        { ...router, functionName: "arrears" },
        { ...policyOf, functionName: "status" },
        { ...policyOf, functionName: "breaches" },
        { ...policyOf, functionName: "policy" },
        { ...metricsOf, functionName: "reportCount" },
        { ...metricsOf, functionName: "latest" },
        { ...metricsOf, functionName: "refundRatioBps" },
        { ...account, functionName: "available" },
        { ...account, functionName: "limitLeft" },
        { ...account, functionName: "effectiveLimit" },
        { ...account, functionName: "limit" },
        { ...account, functionName: "window" },
        { ...account, functionName: "balance" },
        { ...account, functionName: "exit" },
        { ...account, functionName: "delistedAt" },
        { address: contracts.vesting, abi: performanceVestingAbi, functionName: "balances" },
        { address: contracts.gauge, abi: liquidityGaugeAbi, functionName: "primaryPair" },
        { address: contracts.gauge, abi: liquidityGaugeAbi, functionName: "swapFeeBps" },
        { ...royaltyToken, functionName: "balanceOf", args: [contracts.treasury] },
        { ...router, functionName: "lastPeriodEnd" },
      ],
    }),
    readLogs(chain.deployedAtBlock, block.number, (range) =>
      client.getContractEvents({ ...router, eventName: "Settled", strict: true, ...range }),
    ),
  ]);
  const [decimals, assetSymbol, royaltyBps, feeBps, arrears, status, breaches, policy, reportCount, report] =
    now0;
  const [
    refundRatioBps,
    available,
    limitLeft,
    effectiveLimit,
    limit,
    window,
    balance,
    exit,
    delistedAt,
    vesting,
    pair,
    swapFeeBps,
    treasury,
    lastPeriodEnd,
  ] = now0.slice(10) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    number,
    bigint,
    number,
    bigint,
    { locked: bigint; staged: bigint; released: bigint; burned: bigint },
    Address,
    number,
    bigint,
    bigint,
  ];
  const [ratePerSecond, streamEnd, , unstreamed] = stream;

  const [pool, [netSales]] = await Promise.all([
    pair === zeroAddress
      ? undefined
      : readPool(client, contracts as StoreContracts, pair, BigInt(swapFeeBps)),
    readNetSales(client, [{ router: contracts.router, lastPeriodEnd }]),
  ]);
  const summary: StoreSummary = {
    contracts: contracts as StoreContracts,
    name,
    symbol,
    asset: { address: assetAddress, decimals, symbol: assetSymbol },
    totalSupply,
    earningSupply,
    royaltyBps,
    feeBps,
    arrears,
    status,
    breaches,
    reportCount,
    netSales: netSales!,
    price: pool && priceIn(pool),
  };
  const settlements: SettlementRow[] = history.logs.map(({ args }) => ({ ...args }));
  return {
    summary,
    now,
    policy,
    report,
    refundRatioBps,
    merchant: { available, limitLeft, effectiveLimit, limit, window, balance },
    exit: exitFrom(exit),
    delistedAt: Number(delistedAt),
    vesting,
    treasury,
    pair: pair === zeroAddress ? undefined : pair,
    pool,
    rates: { ratePerSecond, earningSupply, streamEnd: Number(streamEnd), assetUnit, at: now },
    totalReceived,
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
  const liquidityToken = { address: pair, abi: pairAbi } as const;
  const stakes = { address: gauge, abi: liquidityGaugeAbi } as const;
  const [reserves, token0, liquidity, totalStaked, treasuryStaked] = await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: [
      { ...liquidityToken, functionName: "getReserves" },
      { ...liquidityToken, functionName: "token0" },
      { ...liquidityToken, functionName: "totalSupply" },
      { ...stakes, functionName: "totalStaked", args: [pair] },
      { ...stakes, functionName: "staked", args: [pair, treasury] },
    ],
  });
  const [first, second] = reserves;
  const [held, asset] = isAddressEqual(token0, token) ? [first, second] : [second, first];
  return { token: held, asset, liquidity, swapFeeBps, totalStaked, treasuryStaked };
}
