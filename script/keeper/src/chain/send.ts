import { BaseError, ContractFunctionRevertedError, type TransactionReceipt } from "viem";
import { KeeperError } from "../errors.ts";
import { step } from "../steps.ts";
import { broadcast, type Handed, type Sent, sign } from "./broadcast.ts";
import type { Call } from "./call.ts";
import type { Reader, Writer } from "./client.ts";
import { type Nonces, noncesOf } from "./nonces.ts";
import { dearer, type Priced, price } from "./price.ts";
import { pause, watch } from "./receipt.ts";

export type { Call } from "./call.ts";

export interface SendOptions {
  confirmations: number;
  /** After how long without a receipt the transaction is sent again at a higher price. */
  repriceAfterMilliseconds: number;
}

/** As configured. */
export const sendOptions = (config: { confirmations: number; repriceAfter: number }): SendOptions => ({
  confirmations: config.confirmations,
  repriceAfterMilliseconds: config.repriceAfter * 1000,
});

/** What the contract said when it refused: its custom error's name and values, or undefined for other failures. */
export function revertOf(error: unknown): { name: string; args: readonly unknown[] } | undefined {
  if (!(error instanceof BaseError)) return undefined;
  const revert = error.walk((inner) => inner instanceof ContractFunctionRevertedError);
  if (!(revert instanceof ContractFunctionRevertedError)) return undefined;
  if (revert.data !== undefined) return { name: revert.data.errorName, args: revert.data.args ?? [] };
  return { name: revert.reason ?? revert.signature ?? "reverted", args: [] };
}

/** A chain failure in one line, without the request's body. */
export function describeChainError(error: unknown): string {
  const revert = revertOf(error);
  if (revert !== undefined) return `${revert.name}(${revert.args.map(String).join(", ")})`;
  if (error instanceof BaseError) return error.shortMessage;
  return error instanceof Error ? error.message : String(error);
}

const attempts = 8;
const bids = 20;

/**
 * Lets pending transactions of this key that this run does not wait for be mined first: it may be this very call, sent by a
 * run that died. Where it is stuck, the nonce of it, to be outbid.
 */
async function waitForStrangers(reader: Reader, writer: Writer, nonces: Nonces, patience: number) {
  const until = Date.now() + patience;
  for (;;) {
    const { first, count } = await nonces.strangers(reader, writer);
    if (count === 0) return undefined;
    if (Date.now() >= until) return first;
    await pause(reader.pollingInterval);
  }
}

/**
 * Simulates, sends and waits. A transaction that is not mined in time is replaced, same nonce, at a 25 % higher price;
 * one whose nonce another took is simulated and sent again; whichever is mined counts. A mined failure throws.
 */
export async function send(
  reader: Reader,
  writer: Writer,
  call: Call,
  options: SendOptions,
): Promise<TransactionReceipt> {
  const account = writer.account;
  const nonces = noncesOf(writer);
  const { confirmations, repriceAfterMilliseconds: patience } = options;
  const sent: Sent[] = [];
  let offer: Priced | undefined;
  let nonce: number | undefined;
  let floor = 0;
  const giveBack = () => {
    if (nonce !== undefined) nonces.release(nonce);
    nonce = undefined;
  };

  /** Signs at the current nonce, or the next, and hands it to the nodes. */
  const hand = async (stuck: number | undefined): Promise<Handed> => {
    if (nonce === undefined)
      nonce = stuck === undefined ? await nonces.take(reader, writer, floor) : nonces.occupy(stuck);
    step("send:prepared");
    for (let bid = 0; bid < bids; bid += 1) {
      const signed = await sign(writer, offer!, nonce);
      const handed = await broadcast(reader, signed.raw).catch((error: unknown): Handed => {
        // What was handed over before can still be mined, whatever they say to this price.
        if (sent.length === 0) throw error;
        return "accepted";
      });
      if (handed !== "underpriced") {
        sent.push(signed);
        step("send:sent");
        return handed;
      }
      if (stuck === undefined && sent.length === 0) return handed;
      offer = dearer(offer!);
    }
    return sent.length > 0 ? "accepted" : "underpriced";
  };

  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      let stuck: number | undefined;
      if (nonce === undefined) {
        stuck = await waitForStrangers(reader, writer, nonces, patience);
        await reader.simulateContract({ ...call, account });
        step("send:simulated");
        offer ??= await price(reader, account, call);
      }
      const handed = await nonces.inTurn(() => hand(stuck));
      if (handed === "underpriced") {
        giveBack();
        continue;
      }
      const watched = await watch(reader, writer, sent, {
        confirmations,
        patience,
        used: handed === "used",
      });
      if (watched.state === "mined") {
        step("send:mined");
        if (watched.receipt.status === "success") return watched.receipt;
        await reader.simulateContract({ ...call, account });
        throw new KeeperError("Chain", `transaction ${watched.receipt.transactionHash} failed`);
      }
      if (watched.state === "taken") {
        floor = nonce! + 1;
        sent.length = 0;
        offer = undefined;
        giveBack();
      } else if ((await nonces.next(reader, writer)) < nonce!) {
        // Some node counted too far: nothing after a gap is ever mined.
        floor = 0;
        giveBack();
      } else offer = dearer(offer!);
    }
  } finally {
    giveBack();
  }
  throw new KeeperError(
    "Chain",
    `no receipt for ${sent.map(({ hash }) => hash).join(", ") || call.functionName}; it may still be mined, rerunning is safe`,
  );
}
