import { type Exit, exitFrom, type StoreContracts } from "@takings/sdk";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  performanceVestingAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi, zeroAddress } from "viem";
import { callsOf, type ReadClient, readBatch } from "../../../lib/chain/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import { type Store, tokenUnit } from "../../../lib/stores/index.ts";
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

/** The vault's fixed facts, in one request. */
export async function readVault(
  client: ReadClient,
  { contracts, name, symbol, asset }: Store,
): Promise<Vault> {
  const money = callsOf(asset, erc20Abi);
  const vesting = callsOf(contracts.vesting, performanceVestingAbi);
  const facts = await readBatch(client, {
    decimals: money("decimals"),
    assetSymbol: money("symbol"),
    start: vesting("start"),
    reserved: vesting("reserved"),
    terms: vesting("terms"),
    originator: vesting("originator"),
    yearSeconds: vesting("YEAR"),
    missDelay: vesting("MISS_DELAY"),
    poolShareBps: vesting("POOL_SHARE_BPS"),
    observationSpan: vesting("OBSERVATION_SPAN"),
    releaseInterval: vesting("RELEASE_INTERVAL"),
    pair: callsOf(contracts.gauge, liquidityGaugeAbi)("primaryPair"),
  });
  const { decimals, terms, originator } = facts;
  return {
    contracts,
    name,
    token: tokenUnit(symbol),
    asset: { address: asset, decimals, symbol: facts.assetSymbol },
    start: Number(facts.start),
    reserved: facts.reserved,
    tranche: terms.tranche,
    minPoolAsset: terms.minPoolAsset * 10n ** BigInt(decimals),
    originatorBps: terms.originatorBps,
    originator: originator === zeroAddress ? undefined : originator,
    yearSeconds: Number(facts.yearSeconds),
    missDelay: Number(facts.missDelay),
    poolShareBps: facts.poolShareBps,
    observationSpan: Number(facts.observationSpan),
    releaseInterval: Number(facts.releaseInterval),
    pair: facts.pair,
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
  const { contracts } = vault;
  const vesting = callsOf(contracts.vesting, performanceVestingAbi);
  const account = callsOf(contracts.merchantAccount, merchantAccountAbi);
  const numbers = Array.from({ length: yearCount }, (_, index) => index + 1);
  const [moved, staged] = await Promise.all([
    readBatch(client, {
      clock: callsOf(contracts.token, royaltyTokenAbi)("clock"),
      exit: account("exit"),
      delistedAt: account("delistedAt"),
      settledUntil: callsOf(contracts.router, revenueRouterAbi)("lastPeriodEnd"),
      balances: vesting("balances"),
      placeable: vesting("placeable"),
      circulating: vesting("circulating"),
      passed: vesting("tranchesPassed"),
      observedAt: vesting("observedAt"),
      pair: callsOf(contracts.gauge, liquidityGaugeAbi)("primaryPair"),
      years: numbers.map((year) => ({
        figures: vesting("yearOf", BigInt(year)),
        due: vesting("due", BigInt(year)),
      })),
    }),
    vault.pair === zeroAddress ? undefined : readStaged(client, vault, vault.pair),
  ]);
  const { balances, placeable, circulating, observedAt, pair } = moved;
  return {
    now: moved.clock,
    exit: exitFrom(moved.exit),
    delistedAt: Number(moved.delistedAt),
    settledUntil: Number(moved.settledUntil),
    balances,
    placeable,
    circulating,
    passed: Number(moved.passed),
    observedAt,
    years: moved.years.map(({ figures: [netSales, target, endsAt, recorded], due }, index) => ({
      number: index + 1,
      startsAt: vault.start + index * vault.yearSeconds,
      endsAt: Number(endsAt),
      netSales,
      target,
      recorded,
      due,
    })),
    pool: staged ?? (pair === zeroAddress ? undefined : await readStaged(client, vault, pair)),
  };
}

async function readStaged(
  client: ReadClient,
  { contracts, asset }: Vault,
  pair: Address,
): Promise<Vesting["pool"]> {
  const vesting = callsOf(contracts.vesting, performanceVestingAbi);
  const gauge = callsOf(contracts.gauge, liquidityGaugeAbi);
  const { tokens, slice, release, staked, earned, held } = await readBatch(client, {
    tokens: callsOf(contracts.token, erc20Abi)("balanceOf", pair),
    slice: vesting("nextSlice"),
    release: vesting("nextRelease"),
    staked: gauge("staked", pair, contracts.vesting),
    earned: gauge("earned", pair, contracts.vesting),
    held: callsOf(asset.address, erc20Abi)("balanceOf", contracts.vesting),
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
