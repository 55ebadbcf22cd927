import type { StoreContracts } from "@takings/sdk";
import { formatAmount } from "@takings/sdk";
import { merchantAccountAbi, publicSaleAbi, revenueRouterAbi, royaltyTokenAbi } from "@takings/sdk/abi";
import { type Address, erc20Abi, parseEventLogs } from "viem";
import type { LocalClient } from "../chain/client.ts";
import { type Books, booksOf, differences, type Expected } from "./model.ts";

/** One store's money, in the stablecoin's smallest unit, as decimal strings. */
export interface StoreFigures {
  name: string;
  gross: string;
  refunds: string;
  royaltyDue: string;
  /** Fee included. */
  royaltyPaid: string;
  arrears: string;
  protocolFee: string;
  /** The merchant's share: withdrawn, on account, and credited at the router. */
  merchant: string;
  claimed: string;
  claimable: string;
  unstreamed: string;
  /** What rounding holds back: fractions credited to accounts and the remainder carried into the stream. */
  dust: string;
  settlements: number;
  conserved: boolean;
  problems: string[];
}

/**
 * Compares a store's books on the chain with a model of its reports, and both with where the dollars really are.
 * @param expected what each report says, by a reading of its own
 * @param accounts every account that ever held the token
 * @param sale the store's public sale, whose proceeds the merchant got in part
 */
export async function reconcileStore(
  client: LocalClient,
  name: string,
  store: StoreContracts,
  expected: readonly Expected[],
  accounts: readonly Address[],
  sale: Address,
  fromBlock: bigint,
): Promise<StoreFigures> {
  const block = await client.getBlock();
  const blockNumber = block.number;
  const router = { address: store.router, abi: revenueRouterAbi, blockNumber } as const;
  const token = { address: store.token, abi: royaltyTokenAbi, blockNumber } as const;
  const asset = await client.readContract({ ...router, functionName: "asset" });
  const balanceOf = (owner: Address) =>
    client.readContract({
      address: asset,
      abi: erc20Abi,
      functionName: "balanceOf",
      args: [owner],
      blockNumber,
    });

  const [totals, arrears, merchantCredit, feeCredit, royaltyBps, feeBps, scale, unit, stream, earning] =
    await Promise.all([
      client.readContract({ ...router, functionName: "totals" }),
      client.readContract({ ...router, functionName: "arrears" }),
      client.readContract({ ...router, functionName: "merchantCredit" }),
      client.readContract({ ...router, functionName: "feeCredit" }),
      client.readContract({ ...router, functionName: "royaltyBps" }),
      client.readContract({ ...router, functionName: "feeBps" }),
      client.readContract({ ...token, functionName: "SCALE" }),
      client.readContract({ ...token, functionName: "assetUnit" }),
      client.readContract({ ...token, functionName: "stream" }),
      client.readContract({ ...token, functionName: "earningSupply" }),
    ]);
  const [ratePerSecond, end] = stream;
  const left = BigInt(end) > block.timestamp ? BigInt(end) - block.timestamp : 0n;
  const unstreamed = ((ratePerSecond * left) / scale) * unit;

  const logs = await client.getLogs({
    address: [store.token, store.router, store.gauge, sale],
    fromBlock,
    toBlock: blockNumber,
  });
  const settled = parseEventLogs({ abi: revenueRouterAbi, eventName: "Settled", logs });
  const claims = parseEventLogs({ abi: royaltyTokenAbi, eventName: "RoyaltyClaimed", logs });
  const returned = parseEventLogs({ abi: revenueRouterAbi, eventName: "RoyaltiesReturned", logs }).reduce(
    (sum, { args }) => sum + args.amount,
    0n,
  );
  const proceeds = parseEventLogs({ abi: publicSaleAbi, eventName: "Finalized", logs }).reduce(
    (sum, { args }) => sum + args.toMerchant,
    0n,
  );
  const claimed = claims.reduce((sum, { args }) => sum + args.amount, 0n);
  const claimables = await Promise.all(
    accounts.map((holder) =>
      client.readContract({ ...token, functionName: "claimableAt", args: [holder, block.timestamp] }),
    ),
  );
  const claimable = claimables.reduce((sum, amount) => sum + amount, 0n);
  const [tokenBalance, routerBalance, accountBalance, withdrawn] = await Promise.all([
    balanceOf(store.token),
    balanceOf(store.router),
    balanceOf(store.merchantAccount),
    client.readContract({
      address: store.merchantAccount,
      abi: merchantAccountAbi,
      functionName: "withdrawnTotal",
      blockNumber,
    }),
  ]);

  const gross = settled.reduce((sum, { args }) => sum + args.gross, 0n);
  const refunds = settled.reduce((sum, { args }) => sum + args.refunds, 0n);
  const received = totals.royaltyPaid - totals.fees + returned;
  const dust = received - claimed - claimable - unstreamed;
  // Below one unit for each account's fraction, the stream's end, and one carried second of the whole stream.
  const dustBound = BigInt(accounts.length + 2) * unit + (earning * BigInt(stream[2])) / scale + 1n;

  const problems: string[] = [];
  const differ = (what: string, onChain: bigint, modelled: bigint) =>
    problems.push(`${what}: ${formatAmount(onChain, 6)} on chain, ${formatAmount(modelled, 6)} expected`);
  const equal = (what: string, onChain: bigint, modelled: bigint) => {
    if (onChain !== modelled) differ(what, onChain, modelled);
  };
  const books: Books = {
    settlements: BigInt(settled.length),
    gross,
    refunds,
    received: totals.received,
    royaltyDue: totals.royaltyDue,
    royaltyPaid: totals.royaltyPaid,
    arrears,
    fees: totals.fees,
    merchant: totals.merchant,
  };
  for (const difference of differences(books, booksOf(expected, BigInt(royaltyBps), BigInt(feeBps))))
    differ(...difference);
  equal("royalty paid + arrears", totals.royaltyPaid + arrears, totals.royaltyDue);
  equal("royalty + merchant", totals.royaltyPaid + totals.merchant, totals.received);
  equal("dollars in the token", tokenBalance, received - claimed);
  equal("dollars in the router", routerBalance, merchantCredit + feeCredit);
  equal("dollars of the merchant", withdrawn + accountBalance + merchantCredit, totals.merchant + proceeds);
  if (dust < 0n || dust > dustBound) problems.push(`dust of ${dust} is not within 0 … ${dustBound}`);

  return {
    name,
    gross: String(gross),
    refunds: String(refunds),
    royaltyDue: String(totals.royaltyDue),
    royaltyPaid: String(totals.royaltyPaid),
    arrears: String(arrears),
    protocolFee: String(totals.fees),
    merchant: String(totals.merchant),
    claimed: String(claimed),
    claimable: String(claimable),
    unstreamed: String(unstreamed),
    dust: String(dust),
    settlements: settled.length,
    conserved: problems.length === 0,
    problems,
  };
}
