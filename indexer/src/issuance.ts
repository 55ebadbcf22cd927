import { type Context, ponder } from "ponder:registry";
import { application, asset, sale, tokenApplication, underwriter } from "ponder:schema";
import { platformName } from "@takings/sdk";
import { erc20Abi, type Hex } from "viem";
import { keyOf, type Seen, stamp } from "./common.ts";
import { lower, plainRecord } from "./rules/plain.ts";

const applicationKey = (context: Context, number: bigint) => `${context.chain.id}-${number}`;

/** A stablecoin's symbol, asked for once; empty where it has none that can be read. */
async function symbolOf(context: Context, address: Hex): Promise<string> {
  const call = { abi: erc20Abi, address, functionName: "symbol", cache: "immutable" } as const;
  return context.client.readContract(call).catch(() => "");
}

ponder.on("IssuanceDesk:StablecoinChanged", async ({ event, context }) => {
  const { asset: address, decimals, accepted } = event.args;
  await context.db
    .insert(asset)
    .values({
      id: keyOf(context, address),
      chainId: context.chain.id,
      address: lower(address),
      symbol: await symbolOf(context, address),
      decimals,
      accepted,
    })
    .onConflictDoUpdate({ accepted });
});

ponder.on("IssuanceDesk:UnderwriterAppointed", async ({ event, context }) => {
  const { underwriter: account, appointed } = event.args;
  const since = event.block.timestamp;
  await context.db
    .insert(underwriter)
    .values({
      id: keyOf(context, account),
      chainId: context.chain.id,
      account: lower(account),
      appointed,
      since,
    })
    .onConflictDoUpdate({ appointed, since });
});

ponder.on("IssuanceDesk:Applied", async ({ event, context }) => {
  const { application: number, merchant, platform, figures, evidence, evidenceUri, eligible } = event.args;
  await context.db.insert(application).values({
    id: applicationKey(context, number),
    chainId: context.chain.id,
    number,
    merchant: lower(merchant),
    platform: platformName(platform),
    state: "Applied",
    netSales: figures.netSales,
    inventoryValue: figures.inventoryValue,
    operatingMarginBps: figures.operatingMarginBps,
    growthBps: figures.growthBps,
    months: figures.months,
    refundBps: figures.refundBps,
    daysInventory: figures.daysInventory,
    evidence,
    evidenceUri,
    eligible,
    round: 0,
    appliedAt: event.block.timestamp,
    block: event.block.number,
    transaction: event.transaction.hash,
  });
});

ponder.on("IssuanceDesk:Assessed", async ({ event, context }) => {
  const { application: number, underwriter: account, digest, assessment, config, saleTerms } = event.args;
  await context.db.update(application, { id: applicationKey(context, number) }).set({
    state: "Assessed",
    round: assessment.round + 1,
    underwriter: lower(account),
    digest,
    grade: assessment.grade,
    expiry: assessment.expiry,
    name: config.name,
    symbol: config.symbol,
    asset: lower(config.asset),
    royaltyBps: config.royaltyBps,
    assessment: plainRecord(assessment),
    config: plainRecord(config),
    saleTerms: plainRecord(saleTerms),
    assessedAt: event.block.timestamp,
  });
});

ponder.on("IssuanceDesk:Accepted", async ({ event, context }) => {
  const id = applicationKey(context, event.args.application);
  await context.db
    .update(application, { id })
    .set({ state: "Accepted", token: lower(event.args.token), acceptedAt: event.block.timestamp });
  // The same terms may be accepted anew after an expiry, and lead to the same token.
  await context.db
    .insert(tokenApplication)
    .values({ id: keyOf(context, event.args.token), applicationId: id })
    .onConflictDoUpdate({ applicationId: id });
});

ponder.on("IssuanceDesk:SaleOpened", async ({ event, context }) => {
  const { application: number, sale: address, opensAt, closesAt } = event.args;
  const id = applicationKey(context, number);
  await context.db
    .update(application, { id })
    .set({ state: "OnSale", sale: lower(address), openedAt: event.block.timestamp });
  const offer = await context.db.find(application, { id });
  const terms = offer?.saleTerms as Record<string, string> | undefined;
  if (offer == null || terms == null)
    throw new Error(`sale ${address} opened without an assessed application`);
  await context.db.insert(sale).values({
    ...stamp(context, event),
    id: keyOf(context, address),
    applicationId: id,
    address: lower(address),
    asset: offer.asset!,
    name: offer.name!,
    symbol: offer.symbol!,
    opensAt: BigInt(opensAt),
    closesAt: BigInt(closesAt),
    price: BigInt(terms.price!),
    softCap: BigInt(terms.softCap!),
    hardCap: BigInt(terms.hardCap!),
    walletCap: BigInt(terms.walletCap!),
    publicTokens: BigInt(terms.publicTokens!),
    liquidityTokens: BigInt(terms.liquidityTokens!),
    liquidityProceedsBps: Number(terms.liquidityProceedsBps),
    raised: 0n,
    buyerCount: 0,
    claimedTokens: 0n,
    refunded: 0n,
  });
});

ponder.on("IssuanceDesk:Activated", async ({ event, context }) => {
  await context.db.update(application, { id: applicationKey(context, event.args.application) }).set({
    state: "Active",
    storeId: keyOf(context, event.args.token),
    activatedAt: event.block.timestamp,
  });
});

const ended = (context: Context, event: Seen, number: bigint, state: string, reason?: string) =>
  context.db
    .update(application, { id: applicationKey(context, number) })
    .set({ state, reason, endedAt: event.block.timestamp });

ponder.on("IssuanceDesk:Rejected", async ({ event, context }) => {
  await ended(context, event, event.args.application, "Rejected", event.args.reason);
});
ponder.on("IssuanceDesk:Withdrawn", async ({ event, context }) => {
  await ended(context, event, event.args.application, "Withdrawn");
});
ponder.on("IssuanceDesk:Expired", async ({ event, context }) => {
  await ended(context, event, event.args.application, "Expired");
});
ponder.on("IssuanceDesk:Failed", async ({ event, context }) => {
  await ended(context, event, event.args.application, "Failed");
});
