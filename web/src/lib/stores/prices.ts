import { priceIn } from "@takings/sdk";
import { type Address, isAddressEqual, zeroAddress } from "viem";
import { type ReadClient, readBatch } from "../chain/index.ts";
import { sidesCalls, sidesOf } from "../pool/read.ts";

/** Price of a whole token in each store's pool, the asset's smallest unit, by token; none where there is no pool, or none of its price. */
export async function readPrices(
  client: ReadClient,
  stores: readonly { token: Address; pair: Address }[],
): Promise<Map<Address, bigint>> {
  const pooled = stores.filter(({ pair }) => !isAddressEqual(pair, zeroAddress));
  const sides = await readBatch(
    client,
    pooled.map(({ pair }) => sidesCalls(pair)),
  );
  const prices = new Map<Address, bigint>();
  for (const [index, { token }] of pooled.entries()) {
    const price = priceIn(sidesOf(sides[index]!, token));
    if (price !== undefined) prices.set(token, price);
  }
  return prices;
}
