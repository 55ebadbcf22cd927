import { liquidityGaugeAbi, pairRouterAbi } from "@takings/sdk/abi";
import type { Address, Hex } from "viem";
import type { ReadClient } from "../../../lib/chain/index.ts";
import { atLeast, type Sides } from "../../../lib/pool/index.ts";
import {
  type Call,
  canPermit,
  exactApproval,
  permit,
  type Signature,
  type TransactionStep,
  vrs,
} from "../../../lib/transactions/index.ts";
import type { Settings } from "../domain/settings.ts";
import type { Market } from "./read.ts";

/** Words for the steps before the last one. */
export interface Labels {
  approve: (symbol: string) => string;
  permit: (symbol: string) => string;
  last: string;
}

export interface Context {
  client: ReadClient;
  market: Market;
  account: Address;
  settings: Settings;
  labels: Labels;
}

/** Counted from the chain's clock, which the contracts check against. */
export async function deadlineOf({
  client,
  settings,
}: Pick<Context, "client" | "settings">): Promise<bigint> {
  const { timestamp } = await client.getBlock({ blockTag: "latest" });
  return timestamp + BigInt(settings.minutes * 60);
}

const approvals = (
  { client, account, labels }: Context,
  spender: Address,
  amounts: readonly [Market["token"], bigint][],
): Promise<Call[][]> =>
  Promise.all(
    amounts.map(([currency, amount]) =>
      exactApproval(client, {
        asset: currency.address,
        owner: account,
        spender,
        amount,
        label: labels.approve(currency.symbol),
      }),
    ),
  );

/** Both sides through the router, each approved exactly. */
export async function addSteps(
  context: Context & { router: Address; amounts: Sides },
): Promise<TransactionStep[]> {
  const { market, router, amounts, settings, account, labels } = context;
  const { token, asset } = market;
  const [approved, deadline] = await Promise.all([
    approvals(context, router, [
      [token, amounts.token],
      [asset, amounts.asset],
    ]),
    deadlineOf(context),
  ]);
  return [
    ...approved.flat(),
    {
      address: router,
      abi: pairRouterAbi,
      functionName: "addLiquidity",
      args: [
        token.address,
        asset.address,
        amounts.token,
        amounts.asset,
        atLeast(amounts.token, settings.slippageBps),
        atLeast(amounts.asset, settings.slippageBps),
        account,
        deadline,
      ],
      label: labels.last,
    },
  ];
}

/** Lets `spender` take liquidity tokens: not at all where it may, else by signature, else by an exact approval. */
async function spending(
  { client, account, labels }: Context,
  { pair, pairName, spender, amount, deadline }: Spend,
  plain: Call,
  signed: (signature: Hex) => readonly unknown[],
  signedName: string,
): Promise<TransactionStep[]> {
  const approval = { asset: pair, owner: account, spender, amount, label: labels.approve("LP") };
  const [needed, may] = await Promise.all([exactApproval(client, approval), canPermit(client, account)]);
  if (needed.length === 0 || !may) return [...needed, plain];
  const signature: Signature = await permit(client, {
    token: pair,
    domain: { name: pairName, version: "1" },
    owner: account,
    spender,
    amount,
    deadline,
    label: labels.permit("LP"),
    args: signed,
  });
  return [signature, { ...plain, functionName: signedName }];
}

interface Spend {
  pair: Address;
  pairName: string;
  spender: Address;
  amount: bigint;
  deadline: bigint;
}

type LiquidityContext = Context & { pair: Address; pairName: string; amount: bigint };

/** Liquidity back into both sides, in one transaction with a permit. */
export async function removeSteps(
  context: LiquidityContext & { router: Address; expected: Sides },
): Promise<TransactionStep[]> {
  const { market, router, expected, amount, settings, account, labels } = context;
  const deadline = await deadlineOf(context);
  const args = [
    market.token.address,
    market.asset.address,
    amount,
    atLeast(expected.token, settings.slippageBps),
    atLeast(expected.asset, settings.slippageBps),
    account,
    deadline,
  ];
  return spending(
    context,
    { ...context, spender: router, deadline },
    { address: router, abi: pairRouterAbi, functionName: "removeLiquidity", args, label: labels.last },
    (signature) => [...args, false, ...vrs(signature)],
    "removeLiquidityWithPermit",
  );
}

export async function stakeSteps(context: LiquidityContext): Promise<TransactionStep[]> {
  const { market, pair, amount, labels } = context;
  const { gauge } = market.contracts;
  const deadline = await deadlineOf(context);
  return spending(
    context,
    { ...context, spender: gauge, deadline },
    {
      address: gauge,
      abi: liquidityGaugeAbi,
      functionName: "stake",
      args: [pair, amount],
      label: labels.last,
    },
    (signature) => [pair, amount, deadline, ...vrs(signature)],
    "stakeWithPermit",
  );
}
