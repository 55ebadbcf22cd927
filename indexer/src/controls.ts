import { type Context, ponder } from "ponder:registry";
import { controlChange } from "ponder:schema";
import { exitFrom } from "@takings/sdk";
import { changeStore, type Seen, type StoreRow, stamp, storeIdOf } from "./common.ts";
import { lower, plainRecord } from "./rules/plain.ts";

/** Notes a change of who may do what, and what of the store's row changes with it. */
async function noteControl(
  context: Context,
  event: Seen & { args: object },
  name: string,
  change?: (row: StoreRow) => Partial<StoreRow>,
): Promise<void> {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  await context.db
    .insert(controlChange)
    .values({ ...stamp(context, event), storeId, event: name, values: plainRecord(event.args) });
  if (change) await changeStore(context, storeId, change);
}

ponder.on("StoreGovernor:GuardianChanged", async ({ event, context }) => {
  await noteControl(context, event, "GuardianChanged");
});
ponder.on("StoreGovernor:QuorumFloorChanged", async ({ event, context }) => {
  await noteControl(context, event, "QuorumFloorChanged");
});
ponder.on("StoreGovernor:QuorumNumeratorUpdated", async ({ event, context }) => {
  await noteControl(context, event, "QuorumNumeratorUpdated");
});
ponder.on("StoreGovernor:VotingDelaySet", async ({ event, context }) => {
  await noteControl(context, event, "VotingDelaySet");
});
ponder.on("StoreGovernor:VotingPeriodSet", async ({ event, context }) => {
  await noteControl(context, event, "VotingPeriodSet");
});
ponder.on("StoreGovernor:ProposalThresholdSet", async ({ event, context }) => {
  await noteControl(context, event, "ProposalThresholdSet");
});
ponder.on("StoreGovernor:LateQuorumVoteExtensionSet", async ({ event, context }) => {
  await noteControl(context, event, "LateQuorumVoteExtensionSet");
});
ponder.on("StoreTimelock:MinDelayChange", async ({ event, context }) => {
  await noteControl(context, event, "MinDelayChange");
});
ponder.on("StoreAttestors:AttestorChangeScheduled", async ({ event, context }) => {
  await noteControl(context, event, "AttestorChangeScheduled");
});
ponder.on("StoreAttestors:KeeperChanged", async ({ event, context }) => {
  const keeper = lower(event.args.keeper);
  await noteControl(context, event, "KeeperChanged", () => ({ keeper }));
});
ponder.on("RevenueRouter:WoundDown", async ({ event, context }) => {
  await noteControl(context, event, "WoundDown");
});
ponder.on("MerchantAccount:RecipientChangeScheduled", async ({ event, context }) => {
  await noteControl(context, event, "RecipientChangeScheduled");
});
ponder.on("MerchantAccount:MerchantChangeScheduled", async ({ event, context }) => {
  await noteControl(context, event, "MerchantChangeScheduled");
});
ponder.on("MerchantAccount:MerchantChanged", async ({ event, context }) => {
  const merchant = lower(event.args.newMerchant);
  await noteControl(context, event, "MerchantChanged", () => ({ merchant }));
});
ponder.on("MerchantAccount:StoreTransferred", async ({ event, context }) => {
  const merchant = lower(event.args.newMerchant);
  // The new merchant's account becomes its payout address, too; `recipient` is the old one, who is owed the rest.
  await noteControl(context, event, "StoreTransferred", () => ({ merchant, merchantRecipient: merchant }));
});
ponder.on("MerchantAccount:ConsentsRevoked", async ({ event, context }) => {
  await noteControl(context, event, "ConsentsRevoked");
});
ponder.on("MerchantAccount:Frozen", async ({ event, context }) => {
  const frozenUntil = event.args.until;
  await noteControl(context, event, "Frozen", () => ({ frozenUntil }));
});

/** A store's status after each way of ending. */
const statusAfter = { none: "active", agreed: "delistedAgreed", default: "delistedDefault" } as const;

ponder.on("MerchantAccount:Delisted", async ({ event, context }) => {
  const { exit, timestamp: delistedAt } = event.args;
  await noteControl(context, event, "Delisted", () => ({ status: statusAfter[exitFrom(exit)], delistedAt }));
});
