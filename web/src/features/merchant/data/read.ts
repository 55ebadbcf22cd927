import { type Exit, exitFrom, type Policy, type ReportFigures, type StoreContracts } from "@takings/sdk";
import {
  merchantAccountAbi,
  merchantPolicyAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeFactoryAbi,
  storeMetricsAbi,
} from "@takings/sdk/abi";
import { type Address, type Hex, zeroAddress } from "viem";
import { multicallOptions, type ReadClient, readLogs, readLogTimes } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import { readUnits } from "../../../lib/stores/index.ts";
import { type Withdrawal, withdrawalsOf } from "../domain/window.ts";

/** What does not change while one looks at it. */
export interface Store {
  contracts: StoreContracts;
  name: string;
  symbol: string;
  asset: Address;
}

/** The store of a token, or null where the factory has none. */
export async function readStore(
  client: ReadClient,
  chain: ChainConfig,
  address: Address,
): Promise<Store | null> {
  const token = { address, abi: royaltyTokenAbi } as const;
  const [contracts, [name, symbol, asset]] = await Promise.all([
    client.readContract({
      address: chain.factory,
      abi: storeFactoryAbi,
      functionName: "storeOf",
      args: [address],
    }),
    client.multicall({
      ...multicallOptions(client),
      contracts: [
        { ...token, functionName: "name" },
        { ...token, functionName: "symbol" },
        { ...token, functionName: "asset" },
      ],
    }),
  ]);
  if (contracts.token === zeroAddress) return null;
  if (name.error || symbol.error || asset.error) throw name.error ?? symbol.error ?? asset.error;
  return { contracts, name: name.result, symbol: symbol.result, asset: asset.result };
}

export interface Scheduled {
  to: Address;
  /** Unix seconds. */
  at: number;
}

/** The merchant's account with what decides about it. Money in the asset's smallest unit, times in seconds. */
export interface Account {
  unit: Unit;
  block: bigint;
  /** Timestamp of the block that was read. */
  now: number;
  merchant: Address;
  nextMerchant: Scheduled | undefined;
  recipient: Address;
  nextRecipient: Scheduled | undefined;
  frozenUntil: number;
  available: bigint;
  limitLeft: bigint;
  effectiveLimit: bigint;
  limit: bigint;
  window: number;
  balance: bigint;
  credit: bigint;
  arrears: bigint;
  terms: { floorLimit: bigint; floorWindow: number; minWindow: number; maxWindow: number; maxLimit: bigint };
  changeDelay: number;
  withdrawnTotal: bigint;
  withdrawalCount: number;
  policy: Policy;
  status: number;
  breaches: number;
  report: ReportFigures;
  reported: boolean;
  refundBps: bigint;
  locked: bigint;
  exit: Exit;
  delistedAt: number;
  /** Of the merchant's signed consents; a higher one makes those before invalid. */
  consentNonce: bigint;
}

export async function readAccount(client: ReadClient, { contracts, asset }: Store): Promise<Account> {
  const account = { address: contracts.merchantAccount, abi: merchantAccountAbi } as const;
  const router = { address: contracts.router, abi: revenueRouterAbi } as const;
  const policy = { address: contracts.policy, abi: merchantPolicyAbi } as const;
  const metrics = { address: contracts.metrics, abi: storeMetricsAbi } as const;
  const token = { address: contracts.token, abi: royaltyTokenAbi } as const;
  const [block, units, read] = await Promise.all([
    client.getBlock({ blockTag: "latest" }),
    readUnits(client, [asset]),
    client.multicall({
      ...multicallOptions(client),
      allowFailure: false,
      contracts: [
        { ...token, functionName: "clock" },
        { ...account, functionName: "merchant" },
        { ...account, functionName: "pendingMerchant" },
        { ...account, functionName: "recipient" },
        { ...account, functionName: "pendingRecipient" },
        { ...account, functionName: "frozenUntil" },
        { ...account, functionName: "available" },
        { ...account, functionName: "limitLeft" },
        { ...account, functionName: "effectiveLimit" },
        { ...account, functionName: "limit" },
        { ...account, functionName: "window" },
        { ...account, functionName: "balance" },
        { ...router, functionName: "merchantCredit" },
        { ...router, functionName: "arrears" },
        { ...account, functionName: "terms" },
        { ...account, functionName: "CHANGE_DELAY" },
        { ...account, functionName: "withdrawnTotal" },
        { ...account, functionName: "withdrawalCount" },
        { ...policy, functionName: "policy" },
        { ...policy, functionName: "status" },
        { ...policy, functionName: "breaches" },
        { ...metrics, functionName: "latest" },
        { ...metrics, functionName: "reportCount" },
        { ...metrics, functionName: "refundRatioBps" },
        { ...token, functionName: "balanceOf", args: [contracts.vesting] },
        { ...account, functionName: "exit" },
        { ...account, functionName: "delistedAt" },
        { ...account, functionName: "consentNonce" },
      ],
    }),
  ]);
  return {
    unit: units.get(asset)!,
    block: block.number,
    now: read[0],
    merchant: read[1],
    nextMerchant: scheduled(read[2]),
    recipient: read[3],
    nextRecipient: scheduled(read[4]),
    frozenUntil: Number(read[5]),
    available: read[6],
    limitLeft: read[7],
    effectiveLimit: read[8],
    limit: read[9],
    window: read[10],
    balance: read[11],
    credit: read[12],
    arrears: read[13],
    terms: read[14],
    changeDelay: Number(read[15]),
    withdrawnTotal: read[16],
    withdrawalCount: Number(read[17]),
    policy: read[18],
    status: read[19],
    breaches: read[20],
    report: read[21],
    reported: read[22] > 0n,
    refundBps: read[23],
    locked: read[24],
    exit: exitFrom(read[25]),
    delistedAt: Number(read[26]),
    consentNonce: read[27],
  };
}

const scheduled = ([to, at]: readonly [Address, bigint]): Scheduled | undefined =>
  to === zeroAddress ? undefined : { to, at: Number(at) };

/** The newest withdrawals from the account's own history, oldest first: enough for any window in practice. */
const newest = 300;

export async function readWithdrawals(
  client: ReadClient,
  { contracts }: Store,
  count: number,
): Promise<Withdrawal[]> {
  // One more than is shown: amounts are differences of cumulative totals.
  const first = Math.max(0, count - newest - 1);
  const indices = Array.from({ length: count - first }, (_, index) => BigInt(first + index));
  const checkpoints = await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: indices.map((index) => ({
      address: contracts.merchantAccount,
      abi: merchantAccountAbi,
      functionName: "withdrawalAt" as const,
      args: [index] as const,
    })),
  });
  const history = checkpoints.map(([at, cumulative]) => ({ at, cumulative }));
  const before = first === 0 ? 0n : history.shift()!.cumulative;
  return withdrawalsOf(history, before);
}

export interface Payment {
  hash: Hex;
  block: bigint;
  logIndex: number;
  /** Unix seconds. */
  at: number;
  recipient: Address;
  amount: bigint;
}

export interface Payments {
  payments: Payment[];
  /** False where the RPC does not reach back to the first store. */
  complete: boolean;
}

/** Who was paid in which transaction, newest first, from the logs. */
export async function readPayments(
  client: ReadClient,
  chain: ChainConfig,
  { contracts }: Store,
  to: bigint,
): Promise<Payments> {
  const { logs, complete } = await readLogs(chain.deployedAtBlock, to, (range) =>
    client.getContractEvents({
      address: contracts.merchantAccount,
      abi: merchantAccountAbi,
      eventName: "Withdrawn",
      strict: true,
      ...range,
    }),
  );
  const times = await readLogTimes(client, logs);
  const payments = logs.map(({ args, blockNumber, transactionHash, logIndex }) => ({
    hash: transactionHash,
    block: blockNumber,
    logIndex,
    at: times.get(blockNumber)!,
    recipient: args.recipient,
    amount: args.amount,
  }));
  return { payments: payments.reverse(), complete };
}
