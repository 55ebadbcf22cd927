import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { DAY, type StoreContracts } from "@takings/sdk";
import { type Address, encodeFunctionData, parseAbi } from "viem";
import { people } from "../chain/accounts.ts";
import { createLocalClient, Sender } from "../chain/client.ts";
import { DERIVED_FILE } from "../data/orders.ts";
import { buildDemoStores, type DemoStore } from "../data/settlements.ts";
import type { Progress } from "../progress.ts";
import { expectedOf } from "../reconcile/model.ts";
import { deployProtocol, type Protocol } from "./deploy.ts";
import { writeStoreFiles } from "./files.ts";
import { buyersOf } from "./holders.ts";
import { acceptAndOpen, activate, apply, assess, buy, mintDollars } from "./issuance.ts";
import { ingestAndAttest, type Keeper, keeperFor, settleOne, sourceHashes } from "./keepers.ts";
import { provisions } from "./market.ts";
import { proposalsInEveryState } from "./proposals.ts";
import type { WorldStore } from "./store.ts";
import { storeEvents } from "./storeEvents.ts";
import { demoTerms, dollars, type StoreConfig, saleTerms, storeConfig } from "./terms.ts";
import { play, type WorldEvent } from "./timeline.ts";

export interface World {
  rpcUrl: string;
  sender: Sender;
  protocol: Protocol;
  stores: WorldStore[];
}

/** Settlements are brought on-chain this long after their period's end: one day after the bank has the deposit. */
const SETTLED_AFTER = 3n * DAY;

export interface Issued {
  demo: DemoStore;
  contracts: StoreContracts;
  config: StoreConfig;
  sale: Address;
}

/** One store's way through the desk: application, assessment, acceptance, sale, activation. */
export async function issue(
  sender: Sender,
  protocol: Protocol,
  demo: DemoStore,
  index: number,
): Promise<Issued> {
  const demoTerm = demoTerms[index]!;
  const merchant = people.merchants[index]!;
  const applied = await apply(sender, protocol, merchant, demoTerm.figures, demo.name);
  const store = { name: demo.name, terms: demoTerm, ...sourceHashes(demo), ...applied };
  const config = storeConfig(store, protocol.dollar, await sender.now());
  const terms = saleTerms(demoTerm);
  const { application, sale } = applied;
  await assess(sender, protocol, application, config, terms);
  await acceptAndOpen(sender, protocol, merchant, application, config, terms);
  const buyers = buyersOf(terms);
  for (const buyer of buyers) await buy(sender, protocol, sale, buyer);
  const contracts = await activate(sender, protocol, application, sale, config, buyers);
  return { demo, contracts, config, sale };
}

async function issueAll(sender: Sender, protocol: Protocol, demos: readonly DemoStore[]): Promise<Issued[]> {
  const issued: Issued[] = [];
  for (const [index, demo] of demos.entries()) issued.push(await issue(sender, protocol, demo, index));
  // The visitor's dollars, for a pool or a sale.
  await mintDollars(sender, protocol, people.holder.address, dollars(25_000));
  return issued;
}

/** The bank's money arrives as dollars in the keeper's funding account. */
async function receiveDeposit(sender: Sender, dollar: Address, amount: bigint): Promise<void> {
  const abi = parseAbi(["function mint(address to, uint256 amount)"]);
  const args = [people.keeper.address, amount] as const;
  if (amount > 0n)
    await sender.call(people.deployer, dollar, encodeFunctionData({ abi, functionName: "mint", args }));
}

function settlementsOf(sender: Sender, protocol: Protocol, keeper: Keeper, store: WorldStore): WorldEvent[] {
  return store.demo.reports.map((report) => ({
    at: BigInt(report.periodEnd.getTime() / 1000) + SETTLED_AFTER,
    what: `settle ${report.fileName} of ${store.name}`,
    run: async () => {
      await receiveDeposit(sender, protocol.dollar, store.expected.get(report.settlementId)!.deposited);
      await settleOne(keeper, store.attested, report.settlementId);
    },
  }));
}

/**
 * Builds the local world on an empty chain: protocol, three stores, holders, and a year in which the keeper settles
 * every report while holders claim, merchants withdraw and proposals pass, fail and wait. Ends at the present.
 */
export async function buildWorld(rpcUrl: string, folder: string, progress: Progress): Promise<World> {
  for (const part of ["stores", "statements", "journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"])
    rmSync(`${folder}/${part}`, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sender = new Sender(createLocalClient(rpcUrl));
  const now = BigInt(Math.floor(Date.now() / 1000));

  const data = progress.step("Turning real orders into settlement reports");
  const derived = readFileSync(DERIVED_FILE);
  // The last report's money arrives, and is settled, a day and a half before the present.
  const demos = buildDemoStores(derived, {
    now: new Date(Number(now - 2n * DAY - DAY / 2n) * 1000),
    seed: "takings",
  });
  data(`${demos.reduce((sum, demo) => sum + demo.reports.length, 0)} reports of ${demos.length} stores`);

  const deploying = progress.step("Deploying the protocol and issuing the stores");
  const protocol = await deployProtocol(sender);
  const issued = await issueAll(sender, protocol, demos);
  const issuedAt = await sender.now();
  const keeper = keeperFor(rpcUrl, folder, protocol, issued);
  deploying();

  const reading = progress.step("Reading and attesting every report");
  const stores: WorldStore[] = [];
  for (const [index, { demo, contracts, config, sale }] of issued.entries()) {
    const files = writeStoreFiles(folder, demo);
    const attested = await ingestAndAttest(keeper, keeper.config.stores[index]!, files, now + 60n * DAY);
    stores.push({
      name: demo.name,
      demo,
      contracts,
      config,
      sale,
      attested,
      expected: new Map(
        demo.reports.map(({ settlementId, bytes }) => [settlementId, expectedOf(bytes, demo.rate)]),
      ),
    });
  }
  reading();

  const playing = progress.step("Playing the demo year");
  const events = stores.flatMap((store) => [
    ...settlementsOf(sender, protocol, keeper, store),
    ...storeEvents(sender, keeper, store, now),
    ...provisions(sender, protocol, store, issuedAt),
  ]);
  events.push(...proposalsInEveryState(sender, stores[0]!.contracts, stores[0]!.config, now));
  let shown = 0;
  await play(sender, events, (done, of) => {
    const percent = Math.floor((done * 100) / of);
    if (percent < shown + 20) return;
    shown = percent;
    progress.say(`    ${percent} % of the year`);
  });
  await sender.at(BigInt(Math.floor(Date.now() / 1000)));
  keeper.journal.close();
  playing(`${sender.transactions} transactions`);
  return { rpcUrl, sender, protocol, stores };
}
