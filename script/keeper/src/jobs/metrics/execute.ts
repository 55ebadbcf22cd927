import { storeAttestorsAbi, storeMetricsAbi } from "@takings/sdk/abi";
import type { Abi, Hash } from "viem";
import type { Reader, Writer } from "../../chain/client.ts";
import { describeChainError, revertOf, type SendOptions, send } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { step } from "../../steps.ts";
import type { PlannedReport } from "./plan.ts";

export type MetricsOutcome = { periodEnd: bigint } & (
  | { outcome: "reported"; transaction: Hash }
  | { outcome: "alreadyReported" }
  | { outcome: "waiting"; reason: string }
  | { outcome: "stopped"; reason: string }
);

const abi: Abi = [...storeMetricsAbi, ...storeAttestorsAbi.filter(({ type }) => type === "error")];

async function submit(
  item: Extract<PlannedReport, { action: "submit" }>,
  store: StoreConfig,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
): Promise<MetricsOutcome> {
  const { periodEnd } = item;
  const args = [item.report, item.commerceSignature, item.bankSignature];
  try {
    const call = { address: store.metrics, abi, functionName: "report", args };
    const receipt = await send(clients.reader, clients.writer, call, options);
    step("metrics:reported");
    return { periodEnd, outcome: "reported", transaction: receipt.transactionHash };
  } catch (error) {
    // Another run was faster: its report is the same or a later one.
    if (revertOf(error)?.name === "PeriodOverlaps") return { periodEnd, outcome: "alreadyReported" };
    return { periodEnd, outcome: "stopped", reason: describeChainError(error) };
  }
}

/** Submits what is planned, oldest period first. */
export async function execute(
  planned: readonly PlannedReport[],
  store: StoreConfig,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
): Promise<MetricsOutcome[]> {
  const outcomes: MetricsOutcome[] = [];
  for (const item of planned) {
    const { periodEnd } = item;
    if (item.action === "done") outcomes.push({ periodEnd, outcome: "alreadyReported" });
    else if (item.action === "wait") outcomes.push({ periodEnd, outcome: "waiting", reason: item.reason });
    else if (item.action === "stop")
      outcomes.push({ periodEnd, outcome: "stopped", reason: item.error.describe() });
    else outcomes.push(await submit(item, store, clients, options));
  }
  return outcomes;
}
