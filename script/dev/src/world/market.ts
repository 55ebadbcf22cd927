import { DAY } from "@takings/sdk";
import { liquidityGaugeAbi, pairRouterAbi } from "@takings/sdk/abi";
import { type Abi, type Account, type Address, encodeFunctionData, erc20Abi } from "viem";
import { people } from "../chain/accounts.ts";
import type { Sender } from "../chain/client.ts";
import type { Protocol } from "./deploy.ts";
import { mintDollars } from "./issuance.ts";
import type { WorldStore } from "./store.ts";
import type { WorldEvent } from "./timeline.ts";

/** The holder puts a tenth of its tokens into the pool at the pool's price, with test dollars, and stakes all of it. */
async function provide(
  sender: Sender,
  protocol: Protocol,
  store: WorldStore,
  holder: Account,
): Promise<void> {
  const { token, gauge } = store.contracts;
  const { dollar, exchange } = protocol;
  const { client } = sender;
  const pair = await client.readContract({
    address: gauge,
    abi: liquidityGaugeAbi,
    functionName: "primaryPair",
  });
  const balanceOf = (asset: Address, owner: Address) =>
    client.readContract({ address: asset, abi: erc20Abi, functionName: "balanceOf", args: [owner] });
  const [held, pooled, dollars] = await Promise.all([
    balanceOf(token, holder.address),
    balanceOf(token, pair),
    balanceOf(dollar, pair),
  ]);
  const tokens = held / 10n;
  const amount = (tokens * dollars) / pooled + 1n;
  await mintDollars(sender, protocol, holder.address, amount);
  const call = (to: Address, abi: Abi, functionName: string, args: unknown[]) =>
    sender.call(holder, to, encodeFunctionData({ abi, functionName, args }));
  await call(token, erc20Abi, "approve", [exchange.router, tokens]);
  await call(dollar, erc20Abi, "approve", [exchange.router, amount]);
  const deadline = (await sender.now()) + DAY;
  const order = [token, dollar, tokens, amount, 0n, 0n, holder.address, deadline];
  await call(exchange.router, pairRouterAbi, "addLiquidity", order);
  const liquidity = await balanceOf(pair, holder.address);
  await call(pair, erc20Abi, "approve", [gauge, liquidity]);
  await call(gauge, liquidityGaugeAbi, "stake", [pair, liquidity]);
}

/** Two holders provide liquidity early in the year. */
export const provisions = (
  sender: Sender,
  protocol: Protocol,
  store: WorldStore,
  issued: bigint,
): WorldEvent[] =>
  [people.others[1], people.others[4]].map((holder, index) => ({
    at: issued + BigInt(30 + 21 * index) * DAY,
    what: `liquidity for ${store.name}`,
    run: () => provide(sender, protocol, store, holder),
  }));
