import { netSalesBySpan, spanBounds } from "@takings/sdk";
import { revenueRouterAbi } from "@takings/sdk/abi";
import type { Address } from "viem";
import { callsOf, type ReadClient, readBatch } from "../chain/index.ts";

/** Net sales of each store's trailing year, oldest span first, in one request. */
export async function readNetSales(
  client: ReadClient,
  stores: readonly { router: Address; lastPeriodEnd: bigint }[],
  spans?: number,
): Promise<bigint[][]> {
  const readings = await readBatch(
    client,
    stores.map(({ router, lastPeriodEnd }) =>
      spanBounds(lastPeriodEnd, spans).map((bound) =>
        callsOf(router, revenueRouterAbi)("cumulativeSales", bound),
      ),
    ),
  );
  return readings.map((each) => netSalesBySpan(each.map(([gross, refunds]) => ({ gross, refunds }))));
}
