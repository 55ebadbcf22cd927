import { type Context, ponder } from "ponder:registry";
import { adjustment, moneyEvent, payment, settlement } from "ponder:schema";
import { type SalesEntry, salesOf, withAdjustment, withPeriod } from "@takings/sdk";
import { changeStore, type Seen, type StoreRow, stamp, storeIdOf } from "./common.ts";
import { lower } from "./rules/plain.ts";

interface Split {
  royaltyDue: bigint;
  royaltyPaid: bigint;
  fee: bigint;
}

/** {IRevenueRouter-totals} with one more receipt: royalties due = paid + arrears, merchant = received − paid. */
function books(row: StoreRow, received: bigint, { royaltyDue, royaltyPaid, fee }: Split) {
  const next = {
    received: row.received + received,
    royaltyDue: row.royaltyDue + royaltyDue,
    royaltyPaid: row.royaltyPaid + royaltyPaid,
    fees: row.fees + fee,
  };
  return {
    ...next,
    merchantTotal: next.received - next.royaltyPaid,
    arrears: next.royaltyDue - next.royaltyPaid,
  };
}

const sold = (history: SalesEntry[]) => ({ salesHistory: history, ...salesOf(history) });

ponder.on("RevenueRouter:Settled", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { id, periodStart, periodEnd, evidence, ...amounts } = event.args;
  await context.db.insert(settlement).values({
    ...stamp(context, event),
    id: `${storeId}-${id}`,
    storeId,
    settlementId: id,
    periodStart,
    periodEnd,
    ...amounts,
    evidence,
    sender: event.transaction.from,
  });
  await changeStore(context, storeId, (row) => ({
    ...books(row, amounts.deposited, amounts),
    ...sold(withPeriod(row.salesHistory, periodEnd, amounts.gross, amounts.refunds)),
    settlementCount: row.settlementCount + 1,
    lastSettledAt: event.block.timestamp,
    lastPeriodEnd: periodEnd,
  }));
});

ponder.on("RevenueRouter:Paid", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { from, amount, ...split } = event.args;
  await context.db
    .insert(payment)
    .values({ ...stamp(context, event), storeId, from: lower(from), amount, ...split });
  await changeStore(context, storeId, (row) => books(row, amount, split));
});

ponder.on("RevenueRouter:Adjusted", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { id: adjustmentId, ...change } = event.args;
  await context.db.insert(adjustment).values({ ...stamp(context, event), storeId, adjustmentId, ...change });
  await changeStore(context, storeId, (row) => sold(withAdjustment(row.salesHistory, change.baseReduction)));
});

/** Notes a movement of money that is neither settlement nor payment; false where the store is not known yet. */
async function noteMoney(
  context: Context,
  event: Seen,
  kind: string,
  amount: bigint,
  other: { account?: `0x${string}`; asset?: `0x${string}` } = {},
): Promise<string | null> {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return null;
  await context.db.insert(moneyEvent).values({
    ...stamp(context, event),
    storeId,
    kind,
    amount,
    account: other.account && lower(other.account),
    asset: other.asset && lower(other.asset),
  });
  return storeId;
}

ponder.on("RevenueRouter:ArrearsSwept", async ({ event, context }) => {
  const { amount, fee } = event.args;
  const storeId = await noteMoney(context, event, "arrearsSwept", amount);
  if (storeId === null) return;
  await changeStore(context, storeId, (row) => books(row, 0n, { royaltyDue: 0n, royaltyPaid: amount, fee }));
});

ponder.on("MerchantAccount:ArrearsSurrendered", async ({ event, context }) => {
  const { amount } = event.args;
  const storeId = await noteMoney(context, event, "arrearsSurrendered", amount);
  if (storeId === null) return;
  await changeStore(context, storeId, (row) =>
    books(row, amount, { royaltyDue: 0n, royaltyPaid: 0n, fee: 0n }),
  );
});

ponder.on("RevenueRouter:FeeCollected", async ({ event, context }) => {
  await noteMoney(context, event, "feeCollected", event.args.amount, { account: event.args.to });
});
ponder.on("RevenueRouter:MerchantCollected", async ({ event, context }) => {
  await noteMoney(context, event, "merchantCollected", event.args.amount);
});
ponder.on("RevenueRouter:RoyaltiesReturned", async ({ event, context }) => {
  await noteMoney(context, event, "royaltiesReturned", event.args.amount, { account: event.args.from });
});
ponder.on("MerchantAccount:ReserveForfeited", async ({ event, context }) => {
  await noteMoney(context, event, "reserveForfeited", event.args.amount);
});
ponder.on("MerchantAccount:SetAsideCollected", async ({ event, context }) => {
  await noteMoney(context, event, "setAsideCollected", event.args.amount, { account: event.args.account });
});
ponder.on("Treasury:TreasuryPaid", async ({ event, context }) => {
  const { asset, to, amount } = event.args;
  await noteMoney(context, event, "treasuryPaid", amount, { account: to, asset });
});
