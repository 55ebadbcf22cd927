import type { StoreContracts } from "@takings/sdk";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  pairAbi,
  pairFactoryAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi, zeroAddress } from "viem";
import { callsOf, type ReadClient, readBatch } from "../../../lib/chain/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import { type Pool, poolCalls, poolOf, type Stream } from "../../../lib/pool/index.ts";
import { type Store, tokenUnit } from "../../../lib/stores/index.ts";

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

/** The fixed facts of a store's pool, in one request. */
export async function readMarket(
  client: ReadClient,
  { contracts, name, symbol, asset }: Store,
): Promise<Market> {
  const money = callsOf(asset, erc20Abi);
  const gauge = callsOf(contracts.gauge, liquidityGaugeAbi);
  const facts = await readBatch(client, {
    decimals: money("decimals"),
    assetSymbol: money("symbol"),
    pairFactory: gauge("pairFactory"),
    swapFeeBps: gauge("swapFeeBps"),
    feeBps: callsOf(contracts.router, revenueRouterAbi)("feeBps"),
  });
  return {
    contracts,
    name,
    token: { address: contracts.token, ...tokenUnit(symbol) },
    asset: { address: asset, decimals: facts.decimals, symbol: facts.assetSymbol },
    pairFactory: facts.pairFactory,
    swapFeeBps: BigInt(facts.swapFeeBps),
    feeBps: facts.feeBps,
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
  const royalty = callsOf(market.token.address, royaltyTokenAbi);
  const who = account ?? zeroAddress;
  const { pair, stream, exit, ...now } = await readBatch(client, {
    pair: callsOf(market.pairFactory, pairFactoryAbi)("getPair", market.token.address, market.asset.address),
    stream: royalty("stream"),
    earningSupply: royalty("earningSupply"),
    assetUnit: royalty("assetUnit"),
    clock: royalty("clock"),
    exit: callsOf(market.contracts.merchantAccount, merchantAccountAbi)("exit"),
    tokens: royalty("balanceOf", who),
    assets: callsOf(market.asset.address, erc20Abi)("balanceOf", who),
  });
  const { earningSupply, assetUnit } = now;
  const common = {
    stream: { ratePerSecond: stream[0], streamEnd: stream[1], earningSupply, assetUnit, at: now.clock },
    delisted: exit !== 0,
  };
  const money = { token: account ? now.tokens : 0n, asset: account ? now.assets : 0n };
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
  const who = account ?? zeroAddress;
  const gauge = callsOf(contracts.gauge, liquidityGaugeAbi);
  const { pairName, held, registered, totalStaked, treasuryStaked, staked, earned, ...pool } =
    await readBatch(client, {
      ...poolCalls(pair),
      pairName: callsOf(pair, pairAbi)("name"),
      held: callsOf(pair, pairAbi)("balanceOf", who),
      registered: gauge("isRegistered", pair),
      totalStaked: gauge("totalStaked", pair),
      treasuryStaked: gauge("staked", pair, contracts.treasury),
      staked: gauge("staked", pair, who),
      earned: gauge("earned", pair, who),
    });
  return {
    pair,
    pairName,
    pool: poolOf(pool, token.address, swapFeeBps),
    registered,
    totalStaked,
    treasuryStaked,
    account: { ...money, liquidity: account ? held : 0n, staked, earned },
  };
}
