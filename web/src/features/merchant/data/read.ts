import { type Exit, exitFrom, type Policy, type ReportFigures } from "@takings/sdk";
import {
  merchantAccountAbi,
  merchantPolicyAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeMetricsAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi, type Hex, zeroAddress } from "viem";
import type { History } from "../../../components/index.ts";
import { callsOf, type ReadClient, readBatch, readLogs, readLogTimes } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { type Withdrawal, withdrawalsOf } from "../domain/window.ts";

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
  const account = callsOf(contracts.merchantAccount, merchantAccountAbi);
  const router = callsOf(contracts.router, revenueRouterAbi);
  const policy = callsOf(contracts.policy, merchantPolicyAbi);
  const metrics = callsOf(contracts.metrics, storeMetricsAbi);
  const token = callsOf(contracts.token, royaltyTokenAbi);
  const money = callsOf(asset, erc20Abi);
  const [block, { decimals, assetSymbol, ...read }] = await Promise.all([
    client.getBlock({ blockTag: "latest" }),
    readBatch(client, {
      decimals: money("decimals"),
      assetSymbol: money("symbol"),
      now: token("clock"),
      merchant: account("merchant"),
      nextMerchant: account("pendingMerchant"),
      recipient: account("recipient"),
      nextRecipient: account("pendingRecipient"),
      frozenUntil: account("frozenUntil"),
      available: account("available"),
      limitLeft: account("limitLeft"),
      effectiveLimit: account("effectiveLimit"),
      limit: account("limit"),
      window: account("window"),
      balance: account("balance"),
      credit: router("merchantCredit"),
      arrears: router("arrears"),
      terms: account("terms"),
      changeDelay: account("CHANGE_DELAY"),
      withdrawnTotal: account("withdrawnTotal"),
      withdrawalCount: account("withdrawalCount"),
      policy: policy("policy"),
      status: policy("status"),
      breaches: policy("breaches"),
      report: metrics("latest"),
      reportCount: metrics("reportCount"),
      refundBps: metrics("refundRatioBps"),
      locked: token("balanceOf", contracts.vesting),
      exit: account("exit"),
      delistedAt: account("delistedAt"),
      consentNonce: account("consentNonce"),
    }),
  ]);
  return {
    ...read,
    unit: { decimals, symbol: assetSymbol },
    block: block.number,
    nextMerchant: scheduled(read.nextMerchant),
    nextRecipient: scheduled(read.nextRecipient),
    frozenUntil: Number(read.frozenUntil),
    changeDelay: Number(read.changeDelay),
    withdrawalCount: Number(read.withdrawalCount),
    reported: read.reportCount > 0n,
    exit: exitFrom(read.exit),
    delistedAt: Number(read.delistedAt),
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
  const account = callsOf(contracts.merchantAccount, merchantAccountAbi);
  const checkpoints = await readBatch(
    client,
    Array.from({ length: count - first }, (_, index) => account("withdrawalAt", BigInt(first + index))),
  );
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

/** Who was paid in which transaction, newest first, from the logs. */
export async function readPayments(
  client: ReadClient,
  chain: ChainConfig,
  { contracts }: Store,
  to: bigint,
): Promise<History<Payment>> {
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
  return { rows: payments.reverse(), complete };
}
