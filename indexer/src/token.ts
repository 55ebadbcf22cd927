import { type Context, ponder } from "ponder:registry";
import { claim, pair, store, streamEvent, transfer } from "ponder:schema";
import type { Hex } from "viem";
import { changeStore, keyOf, type Seen, type StoreRow, stamp, ZERO } from "./common.ts";
import { changeHolder, counts, type HolderRow } from "./holders.ts";
import { notePoolChanges } from "./pools.ts";
import { lower } from "./rules/plain.ts";

const storeIdOf = (context: Context, event: Seen) => keyOf(context, event.log.address);

/** Which of a store's totals an account's tokens are part of; nobody's: none. */
const shares = (row: HolderRow | null) => ({
  supply: row !== null,
  earningSupply: row !== null && row.part !== "vesting" && row.part !== "sale",
  votingSupply: row !== null && !row.nonVoting,
});

type Totals = Pick<StoreRow, "supply" | "earningSupply" | "votingSupply" | "holderCount">;

interface Side {
  before: HolderRow;
  after: HolderRow;
}

/** What a transfer changes of the store's totals; null: nothing. */
function movedTotals(amount: bigint, from: Side | null, to: Side | null): Totals | null {
  const [given, taken] = [shares(from?.after ?? null), shares(to?.after ?? null)];
  const moved = (name: keyof typeof given) => (taken[name] ? amount : 0n) - (given[name] ? amount : 0n);
  const counted = (side: Side | null) =>
    side === null ? 0 : Number(counts(side.after)) - Number(counts(side.before));
  const totals = {
    supply: moved("supply"),
    earningSupply: moved("earningSupply"),
    votingSupply: moved("votingSupply"),
    holderCount: counted(from) + counted(to),
  };
  return Object.values(totals).every((value) => BigInt(value) === 0n) ? null : totals;
}

ponder.on("RoyaltyToken:Transfer", async ({ event, context }) => {
  const storeId = storeIdOf(context, event);
  const { from, to, value } = event.args;
  const now = event.block.timestamp;
  await context.db
    .insert(transfer)
    .values({ ...stamp(context, event), storeId, from: lower(from), to: lower(to), amount: value });
  const change = (account: Hex, amount: bigint) =>
    account === ZERO
      ? null
      : changeHolder(context, storeId, account, now, (row) => ({ balance: row.balance + amount }));
  const giver = await change(from, -value);
  const taker = await change(to, value);
  const totals = movedTotals(value, giver, taker);
  if (totals !== null && (await context.db.find(store, { id: storeId })) !== null)
    await changeStore(context, storeId, (row) => ({
      supply: row.supply + totals.supply,
      earningSupply: row.earningSupply + totals.earningSupply,
      votingSupply: row.votingSupply + totals.votingSupply,
      holderCount: row.holderCount + totals.holderCount,
    }));
  for (const side of [giver, taker])
    if (side?.after.part === "pair") await notePoolChanges(context, event, side.after.account);
});

ponder.on("RoyaltyToken:RoyaltyClaimed", async ({ event, context }) => {
  const storeId = storeIdOf(context, event);
  const { account, to, amount } = event.args;
  const now = event.block.timestamp;
  await context.db.insert(claim).values({
    ...stamp(context, event),
    storeId,
    account: lower(account),
    to: lower(to),
    amount,
    sender: event.transaction.from,
  });
  const { after } = await changeHolder(context, storeId, account, now, (row) => ({
    claimed: row.claimed + amount,
    claimCount: row.claimCount + 1,
    lastClaimAt: now,
  }));
  await context.db.update(store, { id: storeId }).set((row) => ({ claimed: row.claimed + amount }));
  if (after.part === "pair")
    await context.db
      .update(pair, { id: keyOf(context, account) })
      .set((row) => ({ claimed: row.claimed + amount }));
});

ponder.on("RoyaltyToken:PayeeChanged", async ({ event, context }) => {
  const { account, payee } = event.args;
  await changeHolder(context, storeIdOf(context, event), account, event.block.timestamp, () => ({
    payee: payee === ZERO ? null : lower(payee),
  }));
});

type StreamChange = Partial<typeof streamEvent.$inferInsert>;

async function noteStream(context: Context, event: Seen, kind: string, change: StreamChange): Promise<void> {
  const storeId = storeIdOf(context, event);
  const amount = change.amount ?? 0n;
  await context.db.insert(streamEvent).values({ ...stamp(context, event), storeId, kind, ...change, amount });
  if (amount > 0n)
    await context.db.update(store, { id: storeId }).set((row) => ({ streamed: row.streamed + amount }));
}

ponder.on("RoyaltyToken:RoyaltyPushed", async ({ event, context }) => {
  const { amount, streamed, streamEnd } = event.args;
  await noteStream(context, event, "push", { amount, streamed, streamEnd: BigInt(streamEnd) });
});
ponder.on("RoyaltyToken:RoyaltyToppedUp", async ({ event, context }) => {
  await noteStream(context, event, "topUp", event.args);
});
ponder.on("RoyaltyToken:StreamPaused", async ({ event, context }) => {
  await noteStream(context, event, "paused", { seconds: BigInt(event.args.secondsLeft) });
});
ponder.on("RoyaltyToken:StreamResumed", async ({ event, context }) => {
  await noteStream(context, event, "resumed", { streamEnd: BigInt(event.args.streamEnd) });
});
ponder.on("RoyaltyToken:StreamDurationChanged", async ({ event, context }) => {
  const { duration } = event.args;
  await noteStream(context, event, "duration", { seconds: BigInt(duration) });
  const storeId = storeIdOf(context, event);
  if ((await context.db.find(store, { id: storeId })) !== null)
    await context.db.update(store, { id: storeId }).set({ streamDuration: duration });
});
