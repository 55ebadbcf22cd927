import { royaltyTokenAbi } from "@takings/sdk/abi";
import { type Address, encodeEventTopics, getAddress, type Hash, hexToBigInt, isAddressEqual } from "viem";
import type { Reader, Writer } from "../../chain/client.ts";
import { describeChainError, type SendOptions, send } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { step } from "../../steps.ts";

import { gasOfBatch } from "./decide.ts";

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

const [claimed] = encodeEventTopics({ abi: royaltyTokenAbi, eventName: "RoyaltyClaimed" });
const [passedOver] = encodeEventTopics({ abi: royaltyTokenAbi, eventName: "RoyaltyPayoutSkipped" });

async function pay(
  accounts: readonly Address[],
  store: StoreConfig,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
  gas?: bigint,
): Promise<BatchOutcome[]> {
  const call = {
    address: store.token,
    abi: royaltyTokenAbi,
    functionName: "claimBatch",
    args: [accounts],
    gas,
  };
  step("payout:batch");
  try {
    const receipt = await send(clients.reader, clients.writer, call, options);
    step("payout:paid");
    const own = receipt.logs.filter(({ address }) => isAddressEqual(address, store.token));
    const paid = own.filter(({ topics }) => topics[0] === claimed);
    const skipped = own.filter(({ topics }) => topics[0] === passedOver);
    return [
      {
        outcome: "paid",
        transaction: receipt.transactionHash,
        accounts: paid.length,
        amount: paid.reduce((sum, { data }) => sum + hexToBigInt(data), 0n),
        skipped: skipped.map(({ topics }) => getAddress(`0x${topics[1]!.slice(26)}`)),
        gasUsed: receipt.gasUsed,
      },
    ];
  } catch (error) {
    if (accounts.length === 1) return [{ outcome: "failed", accounts: 1, reason: describeChainError(error) }];
    // One account may be what fails or costs too much: halves isolate it and pay the others, at the node's estimate.
    const middle = Math.ceil(accounts.length / 2);
    const first = await pay(accounts.slice(0, middle), store, clients, options);
    return [...first, ...(await pay(accounts.slice(middle), store, clients, options))];
  }
}

/** Nodes keep at least 16 pending transactions of one account. */
export const batchesInFlight = 5;

/** Sends the batches, a few at a time. What another run pays first is simply no longer claimable. */
export async function execute(
  batches: readonly (readonly Address[])[],
  store: StoreConfig,
  clients: { reader: Reader; writer: Writer },
  options: SendOptions,
): Promise<BatchOutcome[]> {
  const outcomes: BatchOutcome[][] = [];
  let next = 0;
  const worker = async () => {
    while (next < batches.length) {
      const index = next;
      next += 1;
      const batch = batches[index]!;
      outcomes[index] = await pay(batch, store, clients, options, gasOfBatch(batch.length));
    }
  };
  await Promise.all(Array.from({ length: batchesInFlight }, worker));
  return outcomes.flat();
}
