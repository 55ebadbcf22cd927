import { liquidityGaugeAbi } from "@takings/sdk/abi";
import { people } from "../chain/accounts.ts";
import { reconcileStore, type StoreFigures } from "../reconcile/store.ts";
import type { World } from "./build.ts";
import { holders } from "./holders.ts";

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
    const accounts = holders.map(({ address }) => address);
    const { vesting, token, gauge, treasury } = store.contracts;
    const pair = await world.sender.client.readContract({
      address: gauge,
      abi: liquidityGaugeAbi,
      functionName: "primaryPair",
    });
    accounts.push(vesting, token, treasury, store.sale, pair, world.protocol.exchange.oneSided);
    stores.push(
      await reconcileStore(
        world.sender.client,
        store.name,
        store.contracts,
        store.demo.reports.map(({ settlementId }) => store.expected.get(settlementId)!),
        accounts,
        store.sale,
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
