import { type Context, ponder } from "ponder:registry";
import {
  application,
  asset,
  holder,
  limitChange,
  policyChange,
  store,
  storeContract,
  tokenApplication,
} from "ponder:schema";
import { staleAfter } from "@takings/sdk";
import { storeFactoryAbi } from "@takings/sdk/abi";
import type { Hex } from "viem";
import { keyOf, stamp } from "./common.ts";
import { blankHolder } from "./holders.ts";
import { policyColumns, policyOf } from "./policyRow.ts";
import { lower, searchText } from "./rules/plain.ts";

/** What the desk recorded of the terms that a store is issued under; they stand before it is. */
interface Terms {
  name: string;
  symbol: string;
  asset: Hex;
  merchantRecipient: Hex;
  originator: Hex;
  reserved: string;
  distributor: Hex;
  distributed: string;
  royaltyBps: string;
  streamDuration: string;
  commerceAttestor: Hex;
  bankAttestor: Hex;
  keeper: Hex;
  withdrawalLimit: string;
  withdrawalWindow: string;
  policy: Record<string, string>;
}

async function acceptedOf(context: Context, token: Hex) {
  const link = await context.db.find(tokenApplication, { id: keyOf(context, token) });
  const accepted = link && (await context.db.find(application, { id: link.applicationId }));
  if (!accepted?.config || !accepted.saleTerms)
    throw new Error(
      `store ${token} was issued without an application of the configured desk; is it the factory's issuer?`,
    );
  const sale = accepted.saleTerms as Record<string, string>;
  // cast: a JSON column, written by issuance.ts in this shape
  return { accepted, terms: accepted.config as unknown as Terms, sale };
}

/** The store's own contracts among its holders: they hold, and are nobody's savings. */
async function markParts(context: Context, storeId: string, parts: Record<string, Hex>, now: bigint) {
  for (const [part, account] of Object.entries(parts))
    await context.db
      .insert(holder)
      .values({ ...blankHolder(context, storeId, account, now), part })
      .onConflictDoUpdate({ part });
}

ponder.on("StoreFactory:StoreIssued", async ({ event, context }) => {
  const { index, token, merchant, store: issued } = event.args;
  const storeId = keyOf(context, token);
  const { accepted, terms, sale } = await acceptedOf(context, token);
  const money = await context.db.find(asset, { id: keyOf(context, terms.asset) });
  if (money === null) throw new Error(`the desk never accepted ${terms.asset}`);
  const feeBps = await context.client.readContract({
    abi: storeFactoryAbi,
    address: event.log.address,
    functionName: "feeBps",
    cache: "immutable",
  });
  const contracts = Object.entries(issued).map(([role, address]) => ({ role, address: lower(address) }));
  const addresses = Object.fromEntries(contracts.map(({ role, address }) => [role, address])) as Record<
    keyof typeof issued,
    Hex
  >;
  const [reserved, distributed] = [BigInt(terms.reserved), BigInt(terms.distributed)];
  const policy = policyOf(terms.policy);
  const row = stamp(context, event);
  const initial = { ...row, storeId };

  await context.db.insert(store).values({
    id: storeId,
    chainId: context.chain.id,
    index: Number(index),
    ...addresses,
    pair: null,
    applicationId: accepted.id,
    sale: accepted.sale,
    name: terms.name,
    symbol: terms.symbol,
    search: searchText(terms.name, terms.symbol, accepted.platform, token, merchant),
    platform: accepted.platform,
    grade: accepted.grade ?? "",
    asset: terms.asset,
    assetSymbol: money.symbol,
    assetDecimals: money.decimals,
    merchant: lower(merchant),
    merchantRecipient: terms.merchantRecipient,
    originator: terms.originator,
    commerceAttestor: terms.commerceAttestor,
    bankAttestor: terms.bankAttestor,
    keeper: terms.keeper,
    royaltyBps: Number(terms.royaltyBps),
    feeBps,
    streamDuration: Number(terms.streamDuration),
    reserved,
    distributed,
    publicTokens: BigInt(sale.publicTokens!),
    liquidityTokens: BigInt(sale.liquidityTokens!),
    // All of it lies with the vault and the sale, where it neither earns nor votes.
    supply: reserved + distributed,
    earningSupply: 0n,
    votingSupply: 0n,
    issuedAt: event.block.timestamp,
    issuedBlock: event.block.number,
    status: "active",
    breaches: 0,
    staleAfter: staleAfter(null, policy),
    reportCount: 0,
    lastReport: null,
    currentPolicy: terms.policy,
    withdrawalLimit: BigInt(terms.withdrawalLimit),
    withdrawalWindow: Number(terms.withdrawalWindow),
    withdrawn: 0n,
    received: 0n,
    royaltyDue: 0n,
    royaltyPaid: 0n,
    fees: 0n,
    merchantTotal: 0n,
    arrears: 0n,
    streamed: 0n,
    claimed: 0n,
    settlementCount: 0,
    salesHistory: [],
    salesTrailing: 0n,
    salesBefore: 0n,
    refundsTrailing: 0n,
    royaltyPerToken: 0n,
    royaltyPerTokenDiluted: 0n,
    salesOrder: 0n,
    royaltyOrder: 0n,
    holderCount: 0,
    proposalCount: 0,
  });
  for (const { role, address } of contracts)
    await context.db
      .insert(storeContract)
      .values({ id: keyOf(context, address), chainId: context.chain.id, storeId, address, role });
  const { vesting, treasury, gauge } = issued;
  const parts = { vesting, treasury, gauge, sale: terms.distributor };
  await markParts(context, storeId, parts, event.block.timestamp);
  await context.db.insert(limitChange).values({
    ...initial,
    limit: BigInt(terms.withdrawalLimit),
    window: Number(terms.withdrawalWindow),
  });
  await context.db.insert(policyChange).values({ ...initial, ...policyColumns(policy) });
});
