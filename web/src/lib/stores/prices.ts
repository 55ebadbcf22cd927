import { priceIn } from "@takings/sdk";
import { pairAbi } from "@takings/sdk/abi";
import { type Address, isAddressEqual, zeroAddress } from "viem";
import { multicallOptions, type ReadClient } from "../chain/index.ts";

/** Price of a whole token in each store's pool, the asset's smallest unit, by token; none where there is no pool, or none of its price. */
export async function readPrices(
  client: ReadClient,
  stores: readonly { token: Address; pair: Address }[],
): Promise<Map<Address, bigint>> {
  const pooled = stores.filter(({ pair }) => !isAddressEqual(pair, zeroAddress));
  if (pooled.length === 0) return new Map();
  const flat = (await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: pooled.flatMap(({ pair }) => [
      { address: pair, abi: pairAbi, functionName: "getReserves" },
      { address: pair, abi: pairAbi, functionName: "token0" },
    ]) as never,
  })) as unknown[];
  const prices = new Map<Address, bigint>();
  for (const [index, { token }] of pooled.entries()) {
    const [first, second] = flat[index * 2] as readonly [bigint, bigint, number];
    const own = isAddressEqual(flat[index * 2 + 1] as Address, token);
    const price = priceIn(own ? { token: first, asset: second } : { token: second, asset: first });
    if (price !== undefined) prices.set(token, price);
  }
  return prices;
}
