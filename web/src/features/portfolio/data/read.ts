import { type Royalty, type StoreContracts, trailingRoyalty } from "@takings/sdk";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeFactoryAbi,
} from "@takings/sdk/abi";
import { type Address, isAddressEqual, zeroAddress } from "viem";
import { type Answers, callsOf, type ReadClient, readBatch } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import { readNetSales, readPrices, readUnits } from "../../../lib/stores/index.ts";
import type { Accrual } from "../../../lib/stream/index.ts";
import { isContract } from "../../../lib/transactions/index.ts";

const pageSize = 200n;

/** A store as far as an account's part in it needs to be known before anything is drawn. */
interface Scanned {
  contracts: StoreContracts;
  symbol: string;
  asset: Address;
  held: boolean;
  merchant: boolean;
  /** Of the token and its asset; zero without a pool. */
  pair: Address;
  /** End of the last settled period, Unix seconds; 0 before the first. */
  lastPeriodEnd: bigint;
}

export interface Holdings {
  block: bigint;
  timestamp: number;
  /** Whether others may claim for the account: it has no code, or only what EIP-7702 put there. */
  plain: boolean;
  stores: Scanned[];
}

/** Every store of the factory and whether the account has tokens, royalties or a merchant's seat there. */
export async function readHoldings(
  client: ReadClient,
  chain: ChainConfig,
  account: Address,
): Promise<Holdings> {
  const factory = { address: chain.factory, abi: storeFactoryAbi } as const;
  const page = (offset: bigint) =>
    client.readContract({ ...factory, functionName: "stores", args: [offset, pageSize] });
  const [block, total, first, contract] = await Promise.all([
    client.getBlock({ blockTag: "latest" }),
    client.readContract({ ...factory, functionName: "storeCount" }),
    page(0n),
    isContract(client, account),
  ]);
  const offsets = Array.from(
    { length: Number((total - 1n) / pageSize) },
    (_, index) => BigInt(index + 1) * pageSize,
  );
  const stores = [first, ...(await Promise.all(offsets.map(page)))].flat();
  return {
    block: block.number,
    timestamp: Number(block.timestamp),
    plain: !contract,
    stores: await scan(client, stores, account),
  };
}

async function scan(
  client: ReadClient,
  stores: readonly StoreContracts[],
  account: Address,
): Promise<Scanned[]> {
  const answers = await readBatch(
    client,
    stores.map(({ token, router, merchantAccount, gauge }) => {
      const royalty = callsOf(token, royaltyTokenAbi);
      return {
        balance: royalty("balanceOf", account),
        claimable: royalty("claimable", account),
        asset: royalty("asset"),
        symbol: royalty("symbol"),
        merchant: callsOf(merchantAccount, merchantAccountAbi)("merchant"),
        pair: callsOf(gauge, liquidityGaugeAbi)("primaryPair"),
        lastPeriodEnd: callsOf(router, revenueRouterAbi)("lastPeriodEnd"),
      };
    }),
  );
  return answers.map(({ balance, claimable, merchant, ...rest }, index) => ({
    ...rest,
    contracts: stores[index]!,
    held: balance > 0n || claimable > 0n,
    merchant: isAddressEqual(merchant, account),
  }));
}

/** An account's part in one store. Token amounts have 18 decimals, money the asset's. */
export interface Position {
  contracts: StoreContracts;
  name: string;
  symbol: string;
  asset: Address;
  unit: Unit;
  balance: bigint;
  totalSupply: bigint;
  locked: bigint;
  accrual: Accrual;
  nonEarning: boolean;
  payee: Address | undefined;
  royaltyBps: number;
  feeBps: number;
  /** Of the trailing year, per token. */
  royalty: Royalty;
  /** Of a whole token in the store's pool; undefined without one. */
  price: bigint | undefined;
}

export interface Positions {
  positions: Position[];
  /** Timestamp of the newest block read, Unix seconds. */
  at: number;
  units: Map<Address, Unit>;
}

/** The current figures of what an account holds, and the currencies of all stores, in one request. */
export async function readPositions(
  client: ReadClient,
  account: Address,
  { stores }: Holdings,
): Promise<Positions> {
  const held = stores.filter((store) => store.held);
  const [units, prices, rows, netSales] = await Promise.all([
    readUnits(
      client,
      stores.map(({ asset }) => asset),
    ),
    readPrices(
      client,
      held.map(({ contracts, pair }) => ({ token: contracts.token, pair })),
    ),
    readBatch(
      client,
      held.map(({ contracts }) => rowCalls(contracts, account)),
    ),
    // The year as a whole: nothing here is drawn by its parts.
    readNetSales(
      client,
      held.map(({ contracts, lastPeriodEnd }) => ({ router: contracts.router, lastPeriodEnd })),
      1,
    ),
  ]);
  const positions = rows.map((row, index) => toPosition(row, held[index]!, units, prices, netSales[index]!));
  return { positions, units, at: Math.max(0, ...positions.map(({ accrual }) => accrual.at)) };
}

const rowCalls = ({ token, router, vesting }: StoreContracts, account: Address) => {
  const royalty = callsOf(token, royaltyTokenAbi);
  const revenue = callsOf(router, revenueRouterAbi);
  return {
    name: royalty("name"),
    balance: royalty("balanceOf", account),
    claimable: royalty("claimable", account),
    clock: royalty("clock"),
    stream: royalty("stream"),
    earningSupply: royalty("earningSupply"),
    totalSupply: royalty("totalSupply"),
    locked: royalty("balanceOf", vesting),
    assetUnit: royalty("assetUnit"),
    flags: royalty("flagsOf", account),
    payee: royalty("payeeOf", account),
    royaltyBps: revenue("royaltyBps"),
    feeBps: revenue("feeBps"),
  };
};

type Row = Answers<ReturnType<typeof rowCalls>>;

function toPosition(
  row: Row,
  { contracts, symbol, asset }: Scanned,
  units: Map<Address, Unit>,
  prices: Map<Address, bigint>,
  netSales: bigint[],
): Position {
  const { name, balance, claimable, stream, earningSupply, totalSupply, flags, payee } = row;
  const { royaltyBps, feeBps } = row;
  return {
    contracts,
    name,
    symbol,
    asset,
    unit: units.get(asset)!,
    balance,
    totalSupply,
    locked: row.locked,
    nonEarning: flags.nonEarning,
    payee: payee === zeroAddress ? undefined : payee,
    royaltyBps,
    feeBps,
    price: prices.get(contracts.token),
    royalty: trailingRoyalty({ netSales, royaltyBps, feeBps, earningSupply, totalSupply }),
    accrual: {
      claimable,
      earning: flags.nonEarning ? 0n : balance,
      ratePerSecond: stream[0],
      earningSupply,
      streamEnd: stream[1],
      assetUnit: row.assetUnit,
      at: row.clock,
    },
  };
}
