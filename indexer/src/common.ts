import type { Context } from "ponder:registry";
import { store, storeContract } from "ponder:schema";
import { type Hex, zeroAddress } from "viem";
import { figuresOf } from "./rules/figures.ts";
import { lower } from "./rules/plain.ts";

export type StoreRow = typeof store.$inferSelect;
export const ZERO: Hex = zeroAddress;

/** What every event handler gets, whichever the event. */
export interface Seen {
  log: { address: Hex; logIndex: number };
  block: { number: bigint; timestamp: bigint };
  transaction: { hash: Hex; from: Hex; to: Hex | null; input: Hex };
}

/** `<chainId>-<address>`. */
export const keyOf = (context: Context, address: Hex) => `${context.chain.id}-${lower(address)}`;

/** `<chainId>-<block>-<log index>`. */
export const eventId = (context: Context, { block, log }: Seen, logIndex = log.logIndex) =>
  `${context.chain.id}-${block.number}-${logIndex}`;

/** The columns that every row of an event has. */
export const stamp = (context: Context, event: Seen) => ({
  id: eventId(context, event),
  chainId: context.chain.id,
  timestamp: event.block.timestamp,
  block: event.block.number,
  transaction: event.transaction.hash,
});

/**
 * The store that the event's contract belongs to. Null in the issuing transaction before StoreIssued: what a store begins
 * with is written by that event, from the accepted terms.
 */
export async function storeIdOf(context: Context, event: Seen): Promise<string | null> {
  const row = await context.db.find(storeContract, { id: keyOf(context, event.log.address) });
  return row?.storeId ?? null;
}

/** Changes a store's row, and what follows from sales, supply and price with it. */
export function changeStore(context: Context, id: string, change: (row: StoreRow) => Partial<StoreRow>) {
  return context.db.update(store, { id }).set((row) => {
    const changed = { ...row, ...change(row) };
    const { id: _, ...rest } = { ...changed, ...figuresOf(changed) };
    return rest;
  });
}
