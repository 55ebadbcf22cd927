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
  type SettlementStatement,
  settleAll,
  signMetrics,
  submitMetrics,
} from "@takings/keeper";
import { DAY, type StoreContracts } from "@takings/sdk";
import { people } from "../chain/accounts.ts";
import type { DemoStore } from "../data/settlements.ts";
import type { Protocol } from "./deploy.ts";
import type { StoreFiles } from "./files.ts";

/** A store as its keepers know it: configuration, files, and what both attestors signed. */
export interface AttestedStore {
  config: KeeperStore;
  files: StoreFiles;
  statements: Map<string, SettlementStatement[]>;
}

export interface Keeper {
  config: KeeperConfig;
  clients: Clients;
  journal: Journal;
}

/** Names of a demo store's sources, as bound on-chain by their hashes. */
const sourcesOf = (store: DemoStore) => ({
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
): Keeper {
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

/**
 * Reads a store's files through the keeper's own `ingest` and lets each attestor sign what its source shows. Throws
 * if a file is refused: the demo's files have to be as good as a seller's.
 */
export async function ingestAndAttest(
  keeper: Keeper,
  config: KeeperStore,
  files: StoreFiles,
  deadline: bigint,
): Promise<AttestedStore> {
  const read = ingest({ paths: [files.reports, files.bank], store: config, journal: keeper.journal });
  const refused = read.refused.map(({ error }) => error.describe());
  const unpaid = read.settlements.filter(({ depositState }) => depositState === "notExpected");
  const common = { config: keeper.config, store: config, deadline, journal: keeper.journal, paths: [] };
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
  return { config, files, statements };
}

/** Settles one settlement through the keeper's `settle`. */
export async function settleOne(keeper: Keeper, store: AttestedStore, settlementId: string): Promise<void> {
  const statements = store.statements.get(settlementId) ?? [];
  const { stores, refused } = await settleAll({
    config: keeper.config,
    clients: keeper.clients,
    stores: [store.config],
    statements,
    journal: keeper.journal,
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
  keeper: Keeper,
  store: AttestedStore,
  period: { start: number; end: number },
): Promise<void> {
  const deadline = BigInt(period.end) + 60n * DAY;
  const common = { config: keeper.config, store: store.config, period, journal: keeper.journal, deadline };
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
    config: keeper.config,
    clients: keeper.clients,
    stores: [store.config],
    statements,
  });
  const outcome = stores[0]?.outcomes[0];
  if (outcome?.outcome !== "reported" && outcome?.outcome !== "alreadyReported")
    throw new Error(`metrics are ${outcome?.outcome ?? "not planned"}`);
}

/** Does what is due with a store's reserved tokens through the keeper's `review`. */
export async function reviewStore(keeper: Keeper, store: AttestedStore): Promise<void> {
  const { config, clients } = keeper;
  const [reviewed] = await review({ config, clients, stores: [store.config] });
  const failed = reviewed?.outcomes.find(({ outcome }) => outcome === "failed");
  if (failed !== undefined && "reason" in failed) throw new Error(failed.reason);
}

/** Pays royalties out to a store's holders through the keeper's `payout`. */
export async function payOut(keeper: Keeper, store: AttestedStore): Promise<void> {
  const { config, clients, journal } = keeper;
  const [paid] = await payout({ config, clients, journal, stores: [store.config] });
  if (paid === undefined || paid.outcomes.length !== paid.plan.batches.length)
    throw new Error("a payout batch is missing");
}
