import { type Exit, exitFrom, type StoreContracts } from "@takings/sdk";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  performanceVestingAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeFactoryAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi, zeroAddress } from "viem";
import { multicallOptions, type ReadClient } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import type { Year } from "../domain/years.ts";

/** What a store's vault never changes. Tokens in their smallest unit, money in the asset's. */
export interface Vault {
  contracts: StoreContracts;
  name: string;
  token: Unit;
  asset: Unit & { address: Address };
  start: number;
  reserved: bigint;
  tranche: bigint;
  minPoolAsset: bigint;
  originatorBps: number;
  originator: Address | undefined;
  yearSeconds: number;
  missDelay: number;
  poolShareBps: bigint;
  observationSpan: number;
  releaseInterval: number;
  /** The pool's pair as first read, so that its figures need no request of their own; zero where there was none yet. */
  pair: Address;
}

/** The vault's fixed facts in two requests; null where the factory knows no such store. */
export async function readVault(
  client: ReadClient,
  chain: ChainConfig,
  token: Address,
): Promise<Vault | null> {
  const many = { ...multicallOptions(client), allowFailure: false } as const;
  const royalty = { address: token, abi: royaltyTokenAbi } as const;
  const [contracts, identity] = await Promise.all([
    client
      .readContract({ address: chain.factory, abi: storeFactoryAbi, functionName: "storeOf", args: [token] })
      .catch(() => undefined),
    client
      .multicall({
        ...many,
        contracts: [
          { ...royalty, functionName: "name" },
          { ...royalty, functionName: "symbol" },
          { ...royalty, functionName: "asset" },
        ],
      })
      .catch(() => undefined),
  ]);
  if (!contracts || contracts.router === zeroAddress || !identity) return null;
  const [name, symbol, asset] = identity;
  const vesting = { address: contracts.vesting, abi: performanceVestingAbi } as const;
  const [
    decimals,
    assetSymbol,
    start,
    reserved,
    terms,
    originator,
    yearSeconds,
    missDelay,
    poolShareBps,
    observationSpan,
    releaseInterval,
    pair,
  ] = await client.multicall({
    ...many,
    contracts: [
      { address: asset, abi: erc20Abi, functionName: "decimals" },
      { address: asset, abi: erc20Abi, functionName: "symbol" },
      { ...vesting, functionName: "start" },
      { ...vesting, functionName: "reserved" },
      { ...vesting, functionName: "terms" },
      { ...vesting, functionName: "originator" },
      { ...vesting, functionName: "YEAR" },
      { ...vesting, functionName: "MISS_DELAY" },
      { ...vesting, functionName: "POOL_SHARE_BPS" },
      { ...vesting, functionName: "OBSERVATION_SPAN" },
      { ...vesting, functionName: "RELEASE_INTERVAL" },
      { address: contracts.gauge, abi: liquidityGaugeAbi, functionName: "primaryPair" },
    ],
  });
  return {
    contracts: contracts as StoreContracts,
    name,
    token: { decimals: 18, symbol },
    asset: { address: asset, decimals, symbol: assetSymbol },
    start: Number(start),
    reserved,
    tranche: terms.tranche,
    minPoolAsset: terms.minPoolAsset * 10n ** BigInt(decimals),
    originatorBps: terms.originatorBps,
    originator: originator === zeroAddress ? undefined : originator,
    yearSeconds: Number(yearSeconds),
    missDelay: Number(missDelay),
    poolShareBps,
    observationSpan: Number(observationSpan),
    releaseInterval: Number(releaseInterval),
    pair,
  };
}

/** The vault as of one block. */
export interface Vesting {
  now: number;
  exit: Exit;
  delistedAt: number;
  settledUntil: number;
  balances: { locked: bigint; staged: bigint; released: bigint; burned: bigint };
  placeable: bigint;
  circulating: bigint;
  passed: number;
  years: Year[];
  observedAt: number;
  /** Undefined while the store has no registered pool. */
  pool?: {
    pair: Address;
    tokens: bigint;
    slice: { notBefore: number; tokens: bigint };
    release: { notBefore: number; leastShareBps: bigint; observedSince: number; liquidity: bigint };
    /** Liquidity staked in the vault's name. */
    staked: bigint;
    /** Its royalties, not returned to the holders' stream yet. */
    royalties: bigint;
  };
}

/** The figures that move, in one request; one more where the store got its pool after the vault was read. */
export async function readVesting(client: ReadClient, vault: Vault, yearCount: number): Promise<Vesting> {
  const many = { ...multicallOptions(client), allowFailure: false } as const;
  const { contracts } = vault;
  const vesting = { address: contracts.vesting, abi: performanceVestingAbi } as const;
  const account = { address: contracts.merchantAccount, abi: merchantAccountAbi } as const;
  const numbers = Array.from({ length: yearCount }, (_, index) => BigInt(index + 1));
  const [fixed, yearly, due, staged] = await Promise.all([
    client.multicall({
      ...many,
      contracts: [
        { address: contracts.token, abi: royaltyTokenAbi, functionName: "clock" },
        { ...account, functionName: "exit" },
        { ...account, functionName: "delistedAt" },
        { address: contracts.router, abi: revenueRouterAbi, functionName: "lastPeriodEnd" },
        { ...vesting, functionName: "balances" },
        { ...vesting, functionName: "placeable" },
        { ...vesting, functionName: "circulating" },
        { ...vesting, functionName: "tranchesPassed" },
        { ...vesting, functionName: "observedAt" },
        { address: contracts.gauge, abi: liquidityGaugeAbi, functionName: "primaryPair" },
      ],
    }),
    client.multicall({
      ...many,
      contracts: numbers.map((year) => ({ ...vesting, functionName: "yearOf", args: [year] }) as const),
    }),
    client.multicall({
      ...many,
      contracts: numbers.map((year) => ({ ...vesting, functionName: "due", args: [year] }) as const),
    }),
    vault.pair === zeroAddress ? undefined : readStaged(client, vault, vault.pair),
  ]);
  const [now, exit, delistedAt, settledUntil, balances, placeable, circulating, passed, observedAt, pair] =
    fixed;
  return {
    now,
    exit: exitFrom(exit),
    delistedAt: Number(delistedAt),
    settledUntil: Number(settledUntil),
    balances,
    placeable,
    circulating,
    passed: Number(passed),
    observedAt,
    years: yearly.map(([netSales, target, endsAt, recorded], index) => ({
      number: index + 1,
      startsAt: vault.start + index * vault.yearSeconds,
      endsAt: Number(endsAt),
      netSales,
      target,
      recorded,
      due: due[index]!,
    })),
    pool: staged ?? (pair === zeroAddress ? undefined : await readStaged(client, vault, pair)),
  };
}

async function readStaged(
  client: ReadClient,
  { contracts, asset }: Vault,
  pair: Address,
): Promise<Vesting["pool"]> {
  const vesting = { address: contracts.vesting, abi: performanceVestingAbi } as const;
  const gauge = { address: contracts.gauge, abi: liquidityGaugeAbi } as const;
  const [tokens, slice, release, staked, earned, held] = await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: [
      { address: contracts.token, abi: erc20Abi, functionName: "balanceOf", args: [pair] },
      { ...vesting, functionName: "nextSlice" },
      { ...vesting, functionName: "nextRelease" },
      { ...gauge, functionName: "staked", args: [pair, contracts.vesting] },
      { ...gauge, functionName: "earned", args: [pair, contracts.vesting] },
      { address: asset.address, abi: erc20Abi, functionName: "balanceOf", args: [contracts.vesting] },
    ],
  });
  const [notBefore, size] = slice;
  const [from, leastShareBps, observedSince, liquidity] = release;
  return {
    pair,
    tokens,
    staked,
    royalties: earned + held,
    slice: { notBefore: Number(notBefore), tokens: size },
    release: {
      notBefore: Number(from),
      leastShareBps,
      observedSince: Number(observedSince),
      liquidity,
    },
  };
}
