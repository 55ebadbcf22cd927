import { type Hash, type TransactionReceipt, TransactionReceiptNotFoundError } from "viem";
import { broadcast, type Sent } from "./broadcast.ts";
import type { Reader, Writer } from "./client.ts";

export type Watched =
  | { state: "mined"; receipt: TransactionReceipt }
  /** No receipt in time. */
  | { state: "late" }
  /** Another transaction has the nonce. */
  | { state: "taken" };

/** Looks without a receipt after which the nodes get it again: a pool may have dropped it, or a reorganization unseen. */
const forgotten = 8;
/** How often in a row the chain must say that a nonce is used and none of ours has it: one node may lag. */
const certain = 3;

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function receiptOf(reader: Reader, hash: Hash): Promise<TransactionReceipt | undefined> {
  try {
    return await reader.getTransactionReceipt({ hash });
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  }
}

interface Look {
  head: bigint;
  used: number;
  receipt: TransactionReceipt | undefined;
}

async function look(reader: Reader, writer: Writer, sent: readonly Sent[]): Promise<Look | undefined> {
  try {
    const [head, used] = await Promise.all([
      reader.getBlockNumber({ cacheTime: 0 }),
      reader.getTransactionCount({ address: writer.account.address }),
    ]);
    // After the head, so that a receipt is at least as deep as it looks.
    const receipts = await Promise.all(sent.map(({ hash }) => receiptOf(reader, hash)));
    return { head, used, receipt: receipts.find((receipt) => receipt !== undefined) };
  } catch {
    // What cannot be seen now can be seen at the next look; the time is limited anyhow.
    return undefined;
  }
}

/**
 * Waits until one of `sent` is `confirmations` deep. The receipt is read again each time: one that a reorganization
 * took back is not believed, and its transaction is handed to the nodes again. `used`: a node has refused the last of
 * them because its nonce is used.
 */
export async function watch(
  reader: Reader,
  writer: Writer,
  sent: readonly Sent[],
  options: { confirmations: number; patience: number; used: boolean },
): Promise<Watched> {
  const last = sent.at(-1)!.nonce;
  let [until, height, taken, seen, missed] = [Date.now() + options.patience, 0n, 0, false, 0];
  for (;;) {
    const found = await look(reader, writer, sent);
    if (found?.receipt !== undefined) {
      const { receipt, head } = found;
      if (head - receipt.blockNumber + 1n >= BigInt(options.confirmations))
        return { state: "mined", receipt };
      // Mined but not deep: as long as blocks come, it only takes time.
      if (head > height) until = Date.now() + options.patience;
      height = head;
      missed = 0;
    } else if (found !== undefined) {
      missed += 1;
      if (seen || missed % forgotten === 0)
        for (const { raw } of sent) await broadcast(reader, raw).catch(() => undefined);
    }
    if (found !== undefined) {
      const gone = options.used || found.used > last;
      taken = found.receipt === undefined && gone ? taken + 1 : 0;
      seen = found.receipt !== undefined;
    }
    if (taken >= certain) return { state: "taken" };
    if (Date.now() >= until) return { state: "late" };
    await pause(reader.pollingInterval);
  }
}
