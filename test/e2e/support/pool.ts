import { liquidityGaugeAbi, pairFactoryAbi, pairRouterAbi } from "@takings/sdk/abi";
import { type Address, erc20Abi, parseUnits, zeroAddress } from "viem";
import type { LocalAccount } from "viem/accounts";
import { type ChainClient, siteConfigOf } from "./chain.ts";

/** Sees to it that the store's token has a registered pool: `account` makes it where nobody has. */
export async function ensurePool(
  client: ChainClient,
  siteUrl: string,
  store: { token: Address; gauge: Address },
  account: LocalAccount,
): Promise<void> {
  const { exchange } = (await siteConfigOf(siteUrl)).chains[0]!;
  const gauge = { address: store.gauge, abi: liquidityGaugeAbi } as const;
  const asset = await client.readContract({ ...gauge, functionName: "asset" });
  const pair = await client.readContract({
    address: exchange.factory,
    abi: pairFactoryAbi,
    functionName: "getPair",
    args: [store.token, asset],
  });
  const mined = async (hash: Promise<`0x${string}`>) =>
    client.waitForTransactionReceipt({ hash: await hash });
  if (pair === zeroAddress) {
    const amounts = [parseUnits("100000", 18), parseUnits("40000", 6)] as const;
    for (const [index, address] of [store.token, asset].entries())
      await mined(
        client.writeContract({
          account,
          address,
          abi: erc20Abi,
          functionName: "approve",
          args: [exchange.router, amounts[index]!],
        }),
      );
    await mined(
      client.writeContract({
        account,
        address: exchange.router,
        abi: pairRouterAbi,
        functionName: "addLiquidity",
        args: [store.token, asset, ...amounts, 0n, 0n, account.address, 2n ** 40n],
      }),
    );
  }
  if ((await client.readContract({ ...gauge, functionName: "primaryPair" })) === zeroAddress)
    await mined(client.writeContract({ ...gauge, account, functionName: "registerPrimaryPair" }));
}
