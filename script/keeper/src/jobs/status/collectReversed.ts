import { revenueRouterAbi } from "@takings/sdk/abi";
import type { ContractReader } from "../../chain/batchReads.ts";
import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import { hashText } from "../../settlement/build.ts";
import { adjustmentId } from "../adjust/decide.ts";

/** Settlements on the chain whose deposit the bank took back, as the journal has it, and that are not adjusted. */
export async function collectReversed(
  reader: ContractReader,
  store: StoreConfig,
  journal: Journal | undefined,
): Promise<string[]> {
  const router = { address: store.router, abi: revenueRouterAbi } as const;
  const ids = (journal?.deposits(store.name, true) ?? []).map(({ settlementId }) => settlementId);
  const open = await Promise.all(
    ids.map(async (id) => {
      const [settled, adjusted] = await Promise.all([
        reader.readContract({ ...router, functionName: "settled", args: [hashText(id)] }),
        reader.readContract({ ...router, functionName: "adjusted", args: [adjustmentId(id)] }),
      ]);
      return settled && !adjusted;
    }),
  );
  return ids.filter((_, index) => open[index]);
}
