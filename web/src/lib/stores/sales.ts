import { netSalesBySpan, spanBounds } from "@takings/sdk";
import { revenueRouterAbi } from "@takings/sdk/abi";
import type { Address } from "viem";
import { multicallOptions, type ReadClient } from "../chain/index.ts";

/** Net sales of each store's trailing year, oldest span first, in one request. */
export async function readNetSales(
  client: ReadClient,
  stores: readonly { router: Address; lastPeriodEnd: bigint }[],
  spans?: number,
): Promise<bigint[][]> {
  const bounds = stores.map(({ lastPeriodEnd }) => spanBounds(lastPeriodEnd, spans));
  const answers = await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: stores.flatMap(({ router: address }, index) =>
      bounds[index]!.map(
        (bound) =>
          ({ address, abi: revenueRouterAbi, functionName: "cumulativeSales", args: [bound] }) as const,
      ),
    ),
  });
  const readings = answers.map(([gross, refunds]) => ({ gross, refunds }));
  return bounds.map(({ length }, index) =>
    netSalesBySpan(readings.slice(index * length, (index + 1) * length)),
  );
}
