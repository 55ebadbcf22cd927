import type { StoreContracts } from "@takings/sdk";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  pairAbi,
  pairFactoryAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeFactoryAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi, isAddressEqual, zeroAddress } from "viem";
import { multicallOptions, type ReadClient } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import type { Pool, Stream } from "../../../lib/pool/index.ts";

type Currency = Unit & { address: Address };

/** What never changes of a store, as far as its pool needs it. */
export interface Market {
  contracts: StoreContracts;
  name: string;
  token: Currency;
  asset: Currency;
  /** The factory whose pairs count for this store; the gauge has it for good. */
  pairFactory: Address;
  swapFeeBps: bigint;
  feeBps: number;
}

/** The store's fixed facts in two requests; null where the factory knows no such store. */
export async function readMarket(
  client: ReadClient,
  chain: ChainConfig,
  token: Address,
): Promise<Market | null> {
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
  const gauge = { address: contracts.gauge, abi: liquidityGaugeAbi } as const;
  const [decimals, assetSymbol, pairFactory, swapFeeBps, feeBps] = await client.multicall({
    ...many,
    contracts: [
      { address: asset, abi: erc20Abi, functionName: "decimals" },
      { address: asset, abi: erc20Abi, functionName: "symbol" },
      { ...gauge, functionName: "pairFactory" },
      { ...gauge, functionName: "swapFeeBps" },
      { address: contracts.router, abi: revenueRouterAbi, functionName: "feeBps" },
    ],
  });
  return {
    contracts: contracts as StoreContracts,
    name,
    token: { address: token, decimals: 18, symbol },
    asset: { address: asset, decimals, symbol: assetSymbol },
    pairFactory,
    swapFeeBps: BigInt(swapFeeBps),
    feeBps,
  };
}

/** A store's pool and an account's part in it, as of one block. */
export interface State {
  pair: Address | undefined;
  /** What the pair calls itself: the exchange's name, and the domain of its permits. */
  pairName: string;
  pool: Pool;
  registered: boolean;
  stream: Stream;
  delisted: boolean;
  totalStaked: bigint;
  treasuryStaked: bigint;
  account: {
    token: bigint;
    asset: bigint;
    liquidity: bigint;
    staked: bigint;
    earned: bigint;
  };
}

/** The figures that move, in two requests. */
export async function readState(
  client: ReadClient,
  market: Market,
  account: Address | undefined,
): Promise<State> {
  const many = { ...multicallOptions(client), allowFailure: false } as const;
  const royalty = { address: market.token.address, abi: royaltyTokenAbi } as const;
  const who = account ?? zeroAddress;
  const [pair, stream, earningSupply, assetUnit, clock, exit, tokens, assets] = await client.multicall({
    ...many,
    contracts: [
      {
        address: market.pairFactory,
        abi: pairFactoryAbi,
        functionName: "getPair",
        args: [market.token.address, market.asset.address],
      },
      { ...royalty, functionName: "stream" },
      { ...royalty, functionName: "earningSupply" },
      { ...royalty, functionName: "assetUnit" },
      { ...royalty, functionName: "clock" },
      { address: market.contracts.merchantAccount, abi: merchantAccountAbi, functionName: "exit" },
      { ...royalty, functionName: "balanceOf", args: [who] },
      { address: market.asset.address, abi: erc20Abi, functionName: "balanceOf", args: [who] },
    ],
  });
  const common = {
    stream: { ratePerSecond: stream[0], streamEnd: stream[1], earningSupply, assetUnit, at: clock },
    delisted: exit !== 0,
  };
  const money = { token: account ? tokens : 0n, asset: account ? assets : 0n };
  if (pair === zeroAddress)
    return {
      ...common,
      pair: undefined,
      pairName: "",
      pool: { token: 0n, asset: 0n, liquidity: 0n, swapFeeBps: market.swapFeeBps },
      registered: false,
      totalStaked: 0n,
      treasuryStaked: 0n,
      account: { ...money, liquidity: 0n, staked: 0n, earned: 0n },
    };
  return { ...common, ...(await readPair(client, market, pair, account, money)) };
}

async function readPair(
  client: ReadClient,
  { contracts, token, swapFeeBps }: Market,
  pair: Address,
  account: Address | undefined,
  money: { token: bigint; asset: bigint },
) {
  const liquidityToken = { address: pair, abi: pairAbi } as const;
  const gauge = { address: contracts.gauge, abi: liquidityGaugeAbi } as const;
  const who = account ?? zeroAddress;
  const [
    pairName,
    reserves,
    token0,
    liquidity,
    held,
    registered,
    totalStaked,
    treasuryStaked,
    staked,
    earned,
  ] = await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: [
      { ...liquidityToken, functionName: "name" },
      { ...liquidityToken, functionName: "getReserves" },
      { ...liquidityToken, functionName: "token0" },
      { ...liquidityToken, functionName: "totalSupply" },
      { ...liquidityToken, functionName: "balanceOf", args: [who] },
      { ...gauge, functionName: "isRegistered", args: [pair] },
      { ...gauge, functionName: "totalStaked", args: [pair] },
      { ...gauge, functionName: "staked", args: [pair, contracts.treasury] },
      { ...gauge, functionName: "staked", args: [pair, who] },
      { ...gauge, functionName: "earned", args: [pair, who] },
    ],
  });
  const [first, second] = reserves;
  const ordered = isAddressEqual(token0, token.address) ? [first, second] : [second, first];
  return {
    pair,
    pairName,
    pool: { token: ordered[0]!, asset: ordered[1]!, liquidity, swapFeeBps },
    registered,
    totalStaked,
    treasuryStaked,
    account: { ...money, liquidity: account ? held : 0n, staked, earned },
  };
}
