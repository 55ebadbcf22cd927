import { revenueRouterAbi, storeAttestorsAbi } from "@takings/sdk/abi";
import { type Abi, erc20Abi, type Hash } from "viem";
import { approveExactly } from "../../chain/allowance.ts";
import type { Reader, Writer } from "../../chain/client.ts";
import { describeChainError, type SendOptions, send } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import { step } from "../../steps.ts";
import { type Unsent, unsent } from "../statements/plan.ts";
import type { Planned } from "./decide.ts";
import type { Pair } from "./pair.ts";

export type Outcome =
  | { settlementId: string; outcome: "settled"; transaction: Hash; gasUsed: bigint }
  | { settlementId: string; outcome: "alreadySettled" }
  | ({ settlementId: string } & Unsent);

/** The router's own errors and those that reach it from the contracts it calls. */
const settleAbi: Abi = [
  ...revenueRouterAbi,
  ...storeAttestorsAbi.filter(({ type }) => type === "error"),
  ...erc20Abi.filter(({ type }) => type === ("error" as string)),
];

const tries = 5;

/** Notes each outcome in the journal, and passes it on. */
export const logger =
  (store: string, journal: Journal | undefined, onOutcome?: (store: string, outcome: Outcome) => void) =>
  (outcome: Outcome): void => {
    const detail = "reason" in outcome ? outcome.reason : "transaction" in outcome ? outcome.transaction : "";
    const at = Math.floor(Date.now() / 1000);
    const entry = { at, job: "settle", store, subject: outcome.settlementId };
    journal?.log({ ...entry, outcome: outcome.outcome, detail });
    step("settle:logged");
    onOutcome?.(store, outcome);
  };

async function submit(reader: Reader, writer: Writer, store: StoreConfig, pair: Pair, options: SendOptions) {
  const { settlement, commerceSignature, bankSignature } = pair;
  const settled = () =>
    reader.readContract({
      address: store.router,
      abi: revenueRouterAbi,
      functionName: "settled",
      args: [settlement.id],
    });
  for (let attempt = 1; ; attempt += 1) {
    if (await settled()) return undefined;
    step("settle:open");
    try {
      if (settlement.deposited > 0n) {
        await approveExactly(reader, writer, store.asset, store.router, settlement.deposited, options);
      }
      step("settle:approved");
      return await send(
        reader,
        writer,
        {
          address: store.router,
          abi: settleAbi,
          functionName: "settle",
          args: [settlement, commerceSignature, bankSignature],
        },
        options,
      );
    } catch (error) {
      // Another run may have settled it between our look and our transaction, or used our nonce.
      if (await settled()) return undefined;
      if (attempt === tries) throw error;
    }
  }
}

/** Submits what is planned, in order; a failure stops the store, because later periods must not overtake earlier ones. */
export async function execute(
  plan: readonly Planned[],
  store: StoreConfig,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
  onOutcome: (outcome: Outcome) => void = () => {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let failed: string | undefined;
  for (const item of plan) {
    const outcome = await one(item);
    if (outcome.outcome === "stopped" && item.action === "submit") failed = item.settlementId;
    outcomes.push(outcome);
    onOutcome(outcome);
  }
  await withdrawAllowance();
  return outcomes;

  /** One is left where a run died before it settled, or where another keeper was faster. */
  async function withdrawAllowance(): Promise<void> {
    try {
      await approveExactly(clients.reader, clients.writer, store.asset, store.router, 0n, options);
    } catch {
      // The router pulls from its caller only, so nobody can use it; the next run tries again.
    }
  }

  async function one(item: Planned): Promise<Outcome> {
    const { settlementId } = item;
    if (item.action !== "submit") return { settlementId, ...unsent(item, "alreadySettled") };
    if (failed !== undefined) return { settlementId, outcome: "waiting", reason: `behind ${failed}` };
    try {
      const receipt = await submit(clients.reader, clients.writer, store, item.pair, options);
      step("settle:settled");
      if (receipt === undefined) return { settlementId, outcome: "alreadySettled" };
      return {
        settlementId,
        outcome: "settled",
        transaction: receipt.transactionHash,
        gasUsed: receipt.gasUsed,
      };
    } catch (error) {
      return { settlementId, outcome: "stopped", reason: describeChainError(error), code: "Chain" };
    }
  }
}
