import { storeAttestorsAbi, storeMetricsAbi } from "@takings/sdk/abi";
import type { Abi, Hash } from "viem";
import type { Reader, Writer } from "../../chain/client.ts";
import { describeChainError, revertOf, type SendOptions, send } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { step } from "../../steps.ts";
import { type Unsent, unsent } from "../statements/plan.ts";
import type { PlannedReport } from "./decide.ts";

export type MetricsOutcome = { periodEnd: bigint } & (
  | { outcome: "reported"; transaction: Hash }
  | { outcome: "alreadyReported" }
  | Unsent
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
    return { periodEnd, outcome: "stopped", reason: describeChainError(error), code: "Chain" };
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
    outcomes.push(
      item.action === "submit"
        ? await submit(item, store, clients, options)
        : { periodEnd, ...unsent(item, "alreadyReported") },
    );
  }
  return outcomes;
}
