import { people } from "../chain/accounts.ts";
import type { World } from "./build.ts";
import { holders } from "./holders.ts";
import { reconcileStore, type StoreFigures } from "./reconcile.ts";

export interface WorldReport {
  stores: StoreFigures[];
  settlements: number;
  seconds: number;
  txs: number;
  conserved: boolean;
}

/** Transactions of everybody in the world, as the chain counts them. */
async function transactionsOf({ sender }: World): Promise<number> {
  const everybody = Object.values(people).flat();
  const counts = await Promise.all(
    everybody.map(({ address }) => sender.client.getTransactionCount({ address })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Reconciles every store of the world. */
export async function reconcileWorld(world: World, seconds: number): Promise<WorldReport> {
  const stores: StoreFigures[] = [];
  for (const store of world.stores) {
    const accounts = [people.issuer, ...holders].map(({ address }) => address);
    accounts.push(store.contracts.vesting, store.contracts.token);
    stores.push(
      await reconcileStore(
        world.sender.client,
        store.name,
        store.contracts,
        store.demo.reports.map(({ settlementId }) => store.expected.get(settlementId)!),
        accounts,
        BigInt(world.protocol.deployedAtBlock),
      ),
    );
  }
  return {
    stores,
    settlements: stores.reduce((sum, store) => sum + store.settlements, 0),
    seconds,
    txs: await transactionsOf(world),
    conserved: stores.every(({ conserved }) => conserved),
  };
}
