import {
  accountSigner,
  attest,
  type Clients,
  createClients,
  hashText,
  ingest,
  Journal,
  type KeeperConfig,
  type StoreConfig as KeeperStore,
  parseConfig,
  payout,
  review,
  type SettlementRecord,
  type SettlementStatement,
  settleAll,
  signMetrics,
  submitMetrics,
} from "@takings/keeper";
import { DAY, divideDown, divideUp, type StoreContracts } from "@takings/sdk";
import { Decimal } from "decimal.js";
import { people } from "../chain/accounts.ts";
import type { DemoStore } from "../data/settlements.ts";
import type { Protocol } from "./deploy.ts";
import type { StoreFiles } from "./files.ts";
import type { Expected } from "./reconcile.ts";

/** A store as its keepers know it: configuration, files, and what both attestors signed. */
export interface KeptStore {
  config: KeeperStore;
  files: StoreFiles;
  statements: Map<string, SettlementStatement[]>;
}

export interface Kept {
  config: KeeperConfig;
  clients: Clients;
  journal: Journal;
}

/** Names of a demo store's sources, as bound on-chain by their hashes. */
export const sourcesOf = (store: DemoStore) => ({
  commerceSource: `amazon:${store.slug}:${store.marketplace}`,
  bankSource: `bank:${store.slug}:${store.currency}`,
});

export const sourceHashes = (store: DemoStore) => {
  const { commerceSource, bankSource } = sourcesOf(store);
  return { commerceSource: hashText(commerceSource), bankSource: hashText(bankSource) };
};

/** The keeper's own configuration file for the local world, and what it opens. */
export function keeperFor(
  rpcUrl: string,
  folder: string,
  protocol: Protocol,
  stores: readonly { demo: DemoStore; contracts: StoreContracts }[],
): Kept {
  const config = parseConfig(
    {
      chainId: 31_337,
      rpcUrls: [rpcUrl],
      factory: protocol.factory,
      journal: `${folder}/journal.sqlite`,
      statements: `${folder}/statements`,
      pollingMilliseconds: 20,
      confirmations: 1,
      stores: stores.map(({ demo, contracts }) => ({
        name: demo.name,
        token: contracts.token,
        router: contracts.router,
        metrics: contracts.metrics,
        attestors: contracts.attestors,
        merchantAccount: contracts.merchantAccount,
        vesting: contracts.vesting,
        asset: protocol.dollar,
        assetDecimals: 6,
        assetCurrency: "USD",
        ...sourcesOf(demo),
        marketplaces: [demo.marketplace],
        currency: demo.currency,
        skuPrefix: demo.skuPrefix,
        deployBlock: protocol.deployedAtBlock,
        ...(demo.rate === undefined
          ? {}
          : {
              rate: {
                numerator: String(demo.rate.numerator),
                denominator: String(demo.rate.denominator),
                source: demo.rate.source,
              },
            }),
      })),
    },
    `${folder}/takings.config.json`,
  );
  return { config, clients: createClients(config, people.keeper), journal: new Journal(config.journal) };
}

/** A record's money in the stablecoin, worked out here once more: sales up, refunds and payout down, to 6 decimals. */
function expectedOf(
  record: SettlementRecord,
  rate: { numerator: bigint; denominator: bigint } = { numerator: 1n, denominator: 1n },
): Expected {
  const cents = (text: string) => BigInt(new Decimal(text).times(100).toFixed(0));
  const dollars = (amount: bigint, divide: typeof divideUp) =>
    divide(amount * 10_000n * rate.numerator, rate.denominator);
  const payout = dollars(cents(record.statedTotal), divideDown);
  return {
    gross: dollars(cents(record.gross) + cents(record.promotion), divideUp),
    refunds: dollars(cents(record.refunds), divideDown),
    deposited: payout > 0n ? payout : 0n,
  };
}

/**
 * Reads a store's files through the keeper's own `ingest` and lets each attestor sign what its source shows. Throws
 * if a file is refused: the demo's files have to be as good as a seller's.
 */
export async function ingestAndAttest(
  kept: Kept,
  config: KeeperStore,
  files: StoreFiles,
  deadline: bigint,
): Promise<{ kept: KeptStore; expected: Map<string, Expected> }> {
  const read = ingest({ paths: [files.reports, files.bank], store: config, journal: kept.journal });
  const refused = read.refused.map(({ error }) => error.describe());
  const unpaid = read.settlements.filter(({ depositState }) => depositState === "notExpected");
  const common = { config: kept.config, store: config, deadline, journal: kept.journal, paths: [] };
  const sides = [
    await attest({ ...common, role: "commerce", signer: accountSigner(people.commerceAttestor) }),
    await attest({
      ...common,
      role: "bank",
      signer: accountSigner(people.bankAttestor),
      noDeposit: unpaid.map(({ record }) => record.settlementId),
    }),
  ];
  refused.push(...sides.flatMap((side) => side.refused.map(({ error }) => error.describe())));
  if (refused.length > 0) throw new Error(`${config.name}: the keeper refuses\n${refused.join("\n")}`);
  const statements = Map.groupBy(
    sides.flatMap(({ attested }) => attested.map(({ statement }) => statement)),
    ({ settlementId }) => settlementId,
  );
  const expected = new Map(
    read.settlements.map(({ record }) => [record.settlementId, expectedOf(record, config.rate)]),
  );
  return { kept: { config, files, statements }, expected };
}

/** Settles one settlement through the keeper's `settle`. */
export async function settleOne(kept: Kept, store: KeptStore, settlementId: string): Promise<void> {
  const statements = store.statements.get(settlementId) ?? [];
  const { stores, refused } = await settleAll({
    config: kept.config,
    clients: kept.clients,
    stores: [store.config],
    statements,
    journal: kept.journal,
    allowGap: true,
  });
  const outcome = stores[0]?.outcomes[0];
  // On a slow machine an answer can be late: the keeper then finds its own transaction on the chain.
  if (outcome?.outcome === "settled" || outcome?.outcome === "alreadySettled") return;
  const reason =
    outcome !== undefined && "reason" in outcome
      ? outcome.reason
      : refused.map(({ error }) => error.describe()).join("; ");
  throw new Error(`settlement ${settlementId} is ${outcome?.outcome ?? "not planned"}: ${reason}`);
}

/** Reports a settled period's metrics, signed by both attestors, through the keeper's `metrics`. */
export async function reportMetrics(
  kept: Kept,
  store: KeptStore,
  period: { start: number; end: number },
): Promise<void> {
  const deadline = BigInt(period.end) + 60n * DAY;
  const common = { config: kept.config, store: store.config, period, journal: kept.journal, deadline };
  const signed = [
    await signMetrics({
      ...common,
      role: "commerce",
      inventory: store.files.inventory,
      signer: accountSigner(people.commerceAttestor),
    }),
    await signMetrics({ ...common, role: "bank", signer: accountSigner(people.bankAttestor) }),
  ];
  const statements = signed.flatMap(({ statement }) => (statement === undefined ? [] : [statement]));
  const { stores } = await submitMetrics({
    config: kept.config,
    clients: kept.clients,
    stores: [store.config],
    statements,
  });
  const outcome = stores[0]?.outcomes[0];
  if (outcome?.outcome !== "reported" && outcome?.outcome !== "alreadyReported")
    throw new Error(`metrics are ${outcome?.outcome ?? "not planned"}`);
}

/** Does what is due with a store's reserved tokens through the keeper's `review`. */
export async function reviewStore(kept: Kept, store: KeptStore): Promise<void> {
  const { config, clients } = kept;
  const [reviewed] = await review({ config, clients, stores: [store.config] });
  const failed = reviewed?.outcomes.find(({ outcome }) => outcome === "failed");
  if (failed !== undefined && "reason" in failed) throw new Error(failed.reason);
}

/** Pays royalties out to a store's holders through the keeper's `payout`. */
export async function payOut(kept: Kept, store: KeptStore): Promise<void> {
  const { config, clients, journal } = kept;
  const [paid] = await payout({ config, clients, journal, stores: [store.config] });
  if (paid === undefined || paid.outcomes.length !== paid.plan.batches.length)
    throw new Error("a payout batch is missing");
}
