import { oneSidedLiquidityAbi } from "@takings/sdk/abi";
import type { Address } from "viem";
import { atLeast, type Side } from "../../../lib/pool/index.ts";
import {
  canPermit,
  exactApproval,
  permit,
  permitDomain,
  type TransactionStep,
  vrs,
} from "../../../lib/transactions/index.ts";
import { type Context, deadlineOf } from "./steps.ts";

/** One currency in, liquidity out (or staked at once), by signature where the currency takes one. */
export async function oneSidedSteps(
  context: Context & {
    oneSided: Address;
    pair: Address;
    side: Side;
    amount: bigint;
    /** Liquidity tokens expected. */
    liquidity: bigint;
    /** The store's gauge, to stake there; the zero address: not to. */
    gauge: Address;
  },
): Promise<TransactionStep[]> {
  const { client, account, labels, market, oneSided, pair, side, amount, liquidity, gauge, settings } =
    context;
  const { address: token, symbol } = market[side];
  const spend = { owner: account, spender: oneSided, amount };
  const [deadline, approvals, domain, may] = await Promise.all([
    deadlineOf(context),
    exactApproval(client, { ...spend, asset: token, label: labels.approve(symbol) }),
    permitDomain(client, token),
    canPermit(client, account),
  ]);
  const order = {
    pair,
    tokenIn: token,
    amountIn: amount,
    minLiquidity: atLeast(liquidity, settings.slippageBps),
    deadline,
    gauge,
  };
  const call = {
    address: oneSided,
    abi: oneSidedLiquidityAbi,
    functionName: "add",
    args: [order],
    label: labels.last,
  };
  if (approvals.length === 0 || !domain || !may) return [...approvals, call];
  const signature = await permit(client, {
    ...spend,
    token,
    domain,
    deadline,
    label: labels.permit(symbol),
    args: (signed) => [order, ...vrs(signed)],
  });
  return [signature, { ...call, functionName: "addWithPermit" }];
}
