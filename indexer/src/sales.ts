import { type Context, ponder } from "ponder:registry";
import { buyer, sale, saleEvent } from "ponder:schema";
import type { Hex } from "viem";
import { keyOf, stamp } from "./common.ts";
import { lower } from "./rules/plain.ts";

/** Adds to a buyer's totals; returns whether it is a new one. */
async function changeBuyer(
  context: Context,
  saleId: string,
  account: Hex,
  added: Partial<Record<"paid" | "tokens" | "claimed" | "refunded", bigint>>,
): Promise<boolean> {
  const id = `${saleId}-${lower(account)}`;
  const known = await context.db.find(buyer, { id });
  const of = (name: keyof typeof added) => (known?.[name] ?? 0n) + (added[name] ?? 0n);
  const totals = {
    paid: of("paid"),
    tokens: of("tokens"),
    claimed: of("claimed"),
    refunded: of("refunded"),
  };
  if (known !== null) await context.db.update(buyer, { id }).set(totals);
  else
    await context.db
      .insert(buyer)
      .values({ id, chainId: context.chain.id, saleId, account: lower(account), ...totals });
  return known === null;
}

ponder.on("PublicSale:Bought", async ({ event, context }) => {
  const { buyer: account, amount, tokens, raised } = event.args;
  const saleId = keyOf(context, event.log.address);
  const isNew = await changeBuyer(context, saleId, account, { paid: amount, tokens });
  await context.db
    .update(sale, { id: saleId })
    .set((row) => ({ raised, buyerCount: row.buyerCount + (isNew ? 1 : 0) }));
  const who = { account: lower(account), to: lower(account) };
  await context.db
    .insert(saleEvent)
    .values({ ...stamp(context, event), saleId, kind: "bought", ...who, amount, tokens });
});

ponder.on("PublicSale:Claimed", async ({ event, context }) => {
  const { buyer: account, to, tokens } = event.args;
  const saleId = keyOf(context, event.log.address);
  await changeBuyer(context, saleId, account, { claimed: tokens });
  await context.db.update(sale, { id: saleId }).set((row) => ({ claimedTokens: row.claimedTokens + tokens }));
  const who = { account: lower(account), to: lower(to) };
  await context.db
    .insert(saleEvent)
    .values({ ...stamp(context, event), saleId, kind: "claimed", ...who, amount: 0n, tokens });
});

ponder.on("PublicSale:Refunded", async ({ event, context }) => {
  const { buyer: account, to, amount } = event.args;
  const saleId = keyOf(context, event.log.address);
  await changeBuyer(context, saleId, account, { refunded: amount });
  await context.db.update(sale, { id: saleId }).set((row) => ({ refunded: row.refunded + amount }));
  const who = { account: lower(account), to: lower(to) };
  await context.db
    .insert(saleEvent)
    .values({ ...stamp(context, event), saleId, kind: "refunded", ...who, amount, tokens: 0n });
});

ponder.on("PublicSale:Finalized", async ({ event, context }) => {
  const { token, pair, raised, pooledAsset, pooledTokens, liquidity, toMerchant, burned } = event.args;
  await context.db.update(sale, { id: keyOf(context, event.log.address) }).set({
    storeId: keyOf(context, token),
    finalizedAt: event.block.timestamp,
    pair: lower(pair),
    raised,
    pooledAsset,
    pooledTokens,
    liquidity,
    toMerchant,
    burned,
  });
});
