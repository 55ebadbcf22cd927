import { revenueRouterAbi, storeAttestorsAbi } from "@takings/sdk/abi";
import type { Abi, Hash } from "viem";
import type { Reader, Writer } from "../../chain/client.ts";
import { describeChainError, type SendOptions, send } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { step } from "../../steps.ts";
import { type Unsent, unsent } from "../statements/plan.ts";
import type { PlannedSubmission } from "./decide.ts";

export type AdjustOutcome = { settlementId: string } & (
  | { outcome: "adjusted"; transaction: Hash; gasUsed: bigint }
  | { outcome: "alreadyAdjusted" }
  | Unsent
);

const abi: Abi = [...revenueRouterAbi, ...storeAttestorsAbi.filter(({ type }) => type === "error")];

async function submit(
  item: Extract<PlannedSubmission, { action: "submit" }>,
  store: StoreConfig,
  { reader, writer }: { reader: Reader; writer: Writer },
  options: SendOptions,
): Promise<AdjustOutcome> {
  const { settlementId, adjustment, commerceSignature, bankSignature } = item;
  const args = [adjustment, commerceSignature, bankSignature];
  try {
    const call = { address: store.router, abi, functionName: "adjust", args };
    const { transactionHash: transaction, gasUsed } = await send(reader, writer, call, options);
    step("adjust:adjusted");
    return { settlementId, outcome: "adjusted", transaction, gasUsed };
  } catch (error) {
    const adjusted = await reader.readContract({
      address: store.router,
      abi: revenueRouterAbi,
      functionName: "adjusted",
      args: [adjustment.id],
    });
    if (adjusted) return { settlementId, outcome: "alreadyAdjusted" };
    return { settlementId, outcome: "stopped", reason: describeChainError(error), code: "Chain" };
  }
}

/** Submits what is planned; one that fails does not affect the others. */
export async function execute(
  planned: readonly PlannedSubmission[],
  store: StoreConfig,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
): Promise<AdjustOutcome[]> {
  const outcomes: AdjustOutcome[] = [];
  for (const item of planned) {
    const { settlementId } = item;
    outcomes.push(
      item.action === "submit"
        ? await submit(item, store, clients, options)
        : { settlementId, ...unsent(item, "alreadyAdjusted") },
    );
  }
  return outcomes;
}
