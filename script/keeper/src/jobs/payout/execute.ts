import { royaltyTokenAbi } from "@takings/sdk/abi";
import { type Address, type Hash, parseEventLogs } from "viem";
import type { Reader, Writer } from "../../chain/client.ts";
import { describeChainError, type SendOptions, send } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { step } from "../../steps.ts";

export type BatchOutcome =
  | {
      outcome: "paid";
      transaction: Hash;
      accounts: number;
      amount: bigint;
      skipped: Address[];
      gasUsed: bigint;
    }
  | { outcome: "failed"; accounts: number; reason: string };

async function pay(
  accounts: readonly Address[],
  store: StoreConfig,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
): Promise<BatchOutcome[]> {
  const call = { address: store.token, abi: royaltyTokenAbi, functionName: "claimBatch", args: [accounts] };
  step("payout:batch");
  try {
    const receipt = await send(clients.reader, clients.writer, call, options);
    step("payout:paid");
    const events = parseEventLogs({ abi: royaltyTokenAbi, logs: receipt.logs });
    const paid = events.filter((event) => event.eventName === "RoyaltyClaimed");
    const skipped = events.filter((event) => event.eventName === "RoyaltyPayoutSkipped");
    return [
      {
        outcome: "paid",
        transaction: receipt.transactionHash,
        accounts: paid.length,
        amount: paid.reduce((sum, { args }) => sum + args.amount, 0n),
        skipped: skipped.map(({ args }) => args.account),
        gasUsed: receipt.gasUsed,
      },
    ];
  } catch (error) {
    if (accounts.length === 1) return [{ outcome: "failed", accounts: 1, reason: describeChainError(error) }];
    // One account may be what fails or costs too much: halves isolate it and pay the others.
    const middle = Math.ceil(accounts.length / 2);
    const first = await pay(accounts.slice(0, middle), store, clients, options);
    return [...first, ...(await pay(accounts.slice(middle), store, clients, options))];
  }
}

/** Sends the batches one after the other. What another run pays first is simply no longer claimable. */
export async function execute(
  batches: readonly (readonly Address[])[],
  store: StoreConfig,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
): Promise<BatchOutcome[]> {
  const outcomes: BatchOutcome[] = [];
  for (const batch of batches) outcomes.push(...(await pay(batch, store, clients, options)));
  return outcomes;
}
