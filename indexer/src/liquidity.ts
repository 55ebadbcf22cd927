import { type Context, ponder } from "ponder:registry";
import { pair, stake, stakeEvent, store, storeContract } from "ponder:schema";
import { priceIn } from "@takings/sdk";
import { pairAbi } from "@takings/sdk/abi";
import { erc20Abi, type Hex } from "viem";
import { changeStore, keyOf, type Seen, stamp, storeIdOf } from "./common.ts";
import { changeHolder, counts } from "./holders.ts";
import { notePoolChanges, otherOf } from "./pools.ts";
import { lower } from "./rules/plain.ts";

ponder.on("LiquidityGauge:PairRegistered", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const known = (await context.db.find(store, { id: storeId }))!;
  const address = lower(event.args.pair);
  const id = keyOf(context, address);
  const other = await otherOf(context, address, known.token);
  const primary = other === known.asset;
  await context.db.insert(pair).values({
    id,
    chainId: context.chain.id,
    storeId,
    address,
    primary,
    other,
    poolToken: 0n,
    poolOther: 0n,
    liquidity: 0n,
    staked: 0n,
    claimed: 0n,
    harvested: 0n,
    treasuryCredited: event.args.accruedToTreasury,
    registeredAt: event.block.timestamp,
  });
  await context.db
    .insert(storeContract)
    .values({ id, chainId: context.chain.id, storeId, address, role: "pair" });
  const { before } = await changeHolder(context, storeId, address, event.block.timestamp, () => ({
    part: "pair",
  }));
  await changeStore(context, storeId, (row) => ({
    holderCount: row.holderCount - (counts(before) ? 1 : 0),
    pair: primary ? address : row.pair,
  }));
  await notePoolChanges(context, event, address);
  const begun = (await context.db.find(pair, { id }))!;
  // A pair that was in use before its registration: its state, from the chain at this block.
  if (begun.poolToken === 0n && before.balance > 0n) await readReserves(context, event, id, address, other);
});

async function readReserves(context: Context, event: Seen, id: string, address: Hex, other: Hex) {
  const [[first, second], liquidity] = await Promise.all([
    context.client.readContract({ abi: pairAbi, address, functionName: "getReserves" }),
    context.client.readContract({ abi: erc20Abi, address, functionName: "totalSupply" }),
  ]);
  const known = (await context.db.find(pair, { id }))!;
  const token = known.storeId.slice(known.storeId.indexOf("-") + 1);
  const [poolToken, poolOther] = BigInt(token) < BigInt(other) ? [first, second] : [second, first];
  await context.db.update(pair, { id }).set({ poolToken, poolOther, liquidity });
  if (known.primary)
    await changeStore(context, known.storeId, () => ({
      poolToken,
      poolAsset: poolOther,
      price: priceIn({ token: poolToken, asset: poolOther }) ?? null,
      pricedAt: event.block.timestamp,
    }));
}

interface Change {
  pair: Hex;
  account: Hex;
  counterpart: Hex;
  amount: bigint;
}

/** Notes what a staker did, and changes its stake by `staked` and its lifetime harvest by `harvested`. */
async function noteStake(
  context: Context,
  event: Seen,
  kind: string,
  { pair: address, account, counterpart, amount }: Change,
  { staked = 0n, harvested = 0n },
): Promise<void> {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const pairId = keyOf(context, address);
  const who = lower(account);
  await context.db.insert(stakeEvent).values({
    ...stamp(context, event),
    storeId,
    pairId,
    kind,
    account: who,
    counterpart: lower(counterpart),
    amount,
  });
  const id = `${pairId}-${who}`;
  await context.db
    .insert(stake)
    .values({ id, chainId: context.chain.id, storeId, pairId, account: who, amount: staked, harvested })
    .onConflictDoUpdate((row) => ({ amount: row.amount + staked, harvested: row.harvested + harvested }));
  await context.db
    .update(pair, { id: pairId })
    .set((row) => ({ staked: row.staked + staked, harvested: row.harvested + harvested }));
  if (harvested > 0n)
    await changeHolder(context, storeId, account, event.block.timestamp, (row) => ({
      harvested: row.harvested + harvested,
    }));
}

ponder.on("LiquidityGauge:Staked", async ({ event, context }) => {
  const { pair: address, from: counterpart, account, amount } = event.args;
  await noteStake(
    context,
    event,
    "staked",
    { pair: address, account, counterpart, amount },
    { staked: amount },
  );
});
ponder.on("LiquidityGauge:Unstaked", async ({ event, context }) => {
  const { pair: address, to: counterpart, account, amount } = event.args;
  const change = { pair: address, account, counterpart, amount };
  await noteStake(context, event, "unstaked", change, { staked: -amount });
});
ponder.on("LiquidityGauge:Harvested", async ({ event, context }) => {
  const { pair: address, to: counterpart, account, amount } = event.args;
  const change = { pair: address, account, counterpart, amount };
  await noteStake(context, event, "harvested", change, { harvested: amount });
});
ponder.on("LiquidityGauge:TreasuryCredited", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { pair: address, amount } = event.args;
  const pairId = keyOf(context, address);
  const known = (await context.db.find(store, { id: storeId }))!;
  const who = { account: known.treasury, counterpart: known.gauge };
  await context.db
    .insert(stakeEvent)
    .values({ ...stamp(context, event), storeId, pairId, kind: "treasuryCredited", ...who, amount });
  await context.db
    .update(pair, { id: pairId })
    .set((row) => ({ treasuryCredited: row.treasuryCredited + amount }));
});
