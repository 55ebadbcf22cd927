import { performanceVestingAbi } from "@takings/sdk/abi";
import type { Address, Hash } from "viem";
import type { Reader, Writer } from "../../chain/client.ts";
import { describeChainError, revertOf, type SendOptions, send } from "../../chain/send.ts";
import { step } from "../../steps.ts";
import type { ReviewAction } from "./decide.ts";

export type ActionOutcome =
  | { action: ReviewAction; outcome: "done"; transaction: Hash }
  /** The contract does not allow it now: another keeper was first, or the pool is not as it has to be. */
  | { action: ReviewAction; outcome: "refused"; reason: string }
  | { action: ReviewAction; outcome: "failed"; reason: string };

/** Does what is due, one after the other; what the contract refuses leaves the rest as it is. */
export async function execute(
  actions: readonly ReviewAction[],
  vesting: Address,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
): Promise<ActionOutcome[]> {
  const outcomes: ActionOutcome[] = [];
  for (const action of actions) {
    step("review:planned");
    const call = {
      address: vesting,
      abi: performanceVestingAbi,
      functionName: action.function,
      args: action.args,
    };
    try {
      const receipt = await send(clients.reader, clients.writer, call, options);
      step("review:done");
      outcomes.push({ action, outcome: "done", transaction: receipt.transactionHash });
    } catch (error) {
      const outcome = revertOf(error) === undefined ? "failed" : "refused";
      outcomes.push({ action, outcome, reason: describeChainError(error) });
    }
  }
  return outcomes;
}
