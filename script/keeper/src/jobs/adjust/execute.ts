import { revenueRouterAbi, storeAttestorsAbi } from "@takings/sdk/abi";
import type { Abi, Hash } from "viem";
import type { Reader, Writer } from "../../chain/client.ts";
import { describeChainError, type SendOptions, send } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { step } from "../../steps.ts";
import type { PlannedSubmission } from "./plan.ts";

export type AdjustOutcome = { settlementId: string } & (
  | { outcome: "adjusted"; transaction: Hash; gasUsed: bigint }
  | { outcome: "alreadyAdjusted" }
  | { outcome: "waiting"; reason: string }
  | { outcome: "stopped"; reason: string }
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
    return { settlementId, outcome: "stopped", reason: describeChainError(error) };
  }
}

/** Submits what is planned; each stands for itself. */
export async function execute(
  planned: readonly PlannedSubmission[],
  store: StoreConfig,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
): Promise<AdjustOutcome[]> {
  const outcomes: AdjustOutcome[] = [];
  for (const item of planned) {
    const { settlementId } = item;
    if (item.action === "done") outcomes.push({ settlementId, outcome: "alreadyAdjusted" });
    else if (item.action === "wait") outcomes.push({ settlementId, outcome: "waiting", reason: item.reason });
    else if (item.action === "stop")
      outcomes.push({ settlementId, outcome: "stopped", reason: item.error.describe() });
    else outcomes.push(await submit(item, store, clients, options));
  }
  return outcomes;
}
