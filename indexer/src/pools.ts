import type { Context } from "ponder:registry";
import { pair, poolChange } from "ponder:schema";
import { priceIn, tokenPrice } from "@takings/sdk";
import { pairAbi } from "@takings/sdk/abi";
import { type Hex, type Log, parseEventLogs } from "viem";
import { changeStore, eventId, keyOf, type Seen, stamp } from "./common.ts";
import { lower } from "./rules/plain.ts";
import { type PoolEvent, readPoolEvents } from "./rules/pool.ts";

/**
 * Reads what the transaction did to a registered pair. A pair's own events are not subscribed to: its address is known
 * only from its gauge, and a subscription to any PairRegistered would let everybody make this indexer read every pair of
 * the exchange. Each change of reserves moves royalty tokens (but a gift of the other currency, which the next one shows),
 * so the receipts of those transfers show everything, exactly and without an archive.
 */
export async function notePoolChanges(context: Context, event: Seen, address: Hex): Promise<void> {
  const id = keyOf(context, address);
  const known = await context.db.find(pair, { id });
  if (known === null) return;
  const receipt = await context.client.getTransactionReceipt({ hash: event.transaction.hash });
  const logs = parseEventLogs({ abi: pairAbi, logs: receipt.logs as Log[] }).filter(
    (log) => lower(log.address) === lower(address),
  );
  const tokenFirst = BigInt(known.other) > BigInt(storeToken(known.storeId));
  for (const change of readPoolEvents(logs, tokenFirst)) await note(context, event, id, change);
}

const storeToken = (storeId: string): string => storeId.slice(storeId.indexOf("-") + 1);

async function note(context: Context, event: Seen, pairId: string, change: PoolEvent): Promise<void> {
  const id = eventId(context, event, change.logIndex);
  // Several transfers of one transaction show the same changes.
  if ((await context.db.find(poolChange, { id })) !== null) return;
  const { poolToken, poolOther } = change;
  const known = { ...(await context.db.find(pair, { id: pairId }))! };
  const reserves = { token: poolToken, asset: poolOther };
  await context.db.insert(poolChange).values({
    ...stamp(context, event),
    id,
    storeId: known.storeId,
    pairId,
    kind: change.kind,
    account: event.transaction.from,
    tokenDelta: poolToken - known.poolToken,
    otherDelta: poolOther - known.poolOther,
    liquidityDelta: change.liquidityDelta,
    poolToken,
    poolOther,
    price: tokenPrice(reserves),
  });
  await context.db
    .update(pair, { id: pairId })
    .set({ poolToken, poolOther, liquidity: known.liquidity + change.liquidityDelta });
  if (known.primary)
    await changeStore(context, known.storeId, () => ({
      poolToken,
      poolAsset: poolOther,
      price: priceIn(reserves) ?? null,
      pricedAt: event.block.timestamp,
    }));
}

/** The other currency of a pair of the token's. */
export async function otherOf(context: Context, address: Hex, token: Hex): Promise<Hex> {
  const call = { abi: pairAbi, address, cache: "immutable" } as const;
  const first = await context.client.readContract({ ...call, functionName: "token0" });
  if (lower(first) !== lower(token)) return lower(first);
  return lower(await context.client.readContract({ ...call, functionName: "token1" }));
}
