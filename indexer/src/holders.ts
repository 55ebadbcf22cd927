import type { Context } from "ponder:registry";
import { holder } from "ponder:schema";
import type { Hex } from "viem";
import { lower } from "./rules/plain.ts";

export type HolderRow = typeof holder.$inferSelect;

export const holderId = (storeId: string, account: Hex) => `${storeId}-${lower(account)}`;

/** A holder's row before anything happened to it. */
export const blankHolder = (context: Context, storeId: string, account: Hex, now: bigint): HolderRow => ({
  id: holderId(storeId, account),
  chainId: context.chain.id,
  storeId,
  account: lower(account),
  balance: 0n,
  votes: 0n,
  delegate: lower(account),
  votePowerId: null,
  nonVoting: false,
  part: null,
  payee: null,
  claimed: 0n,
  harvested: 0n,
  claimCount: 0,
  lastClaimAt: null,
  firstSeenAt: now,
});

/** Changes an account's row in a store, which comes into being with its first event. Returns it as it was and as it is. */
export async function changeHolder(
  context: Context,
  storeId: string,
  account: Hex,
  now: bigint,
  change: (row: HolderRow) => Partial<HolderRow>,
): Promise<{ before: HolderRow; after: HolderRow }> {
  const known = await context.db.find(holder, { id: holderId(storeId, account) });
  // A copy: what `find` answers changes with the update.
  const before = known === null ? blankHolder(context, storeId, account, now) : { ...known };
  const changed = change(before);
  const after = { ...before, ...changed };
  if (known === null) await context.db.insert(holder).values(after);
  else await context.db.update(holder, { id: known.id }).set(changed);
  return { before, after };
}

/** Whether the row counts among a store's holders. */
export const counts = ({ balance, part }: HolderRow): boolean => balance > 0n && part === null;
