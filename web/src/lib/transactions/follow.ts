import type { Address, Hex, PublicClient, ReplacementReason, TransactionReceipt } from "viem";
import { blockTimeOf, type ReadClient } from "../chain/index.ts";
import type { ChainConfig } from "../config/index.ts";
import { isContract } from "./permit.ts";
import { accountReader, followAccount } from "./safe.ts";
import type { Outcome } from "./types.ts";

type Waiter = Pick<PublicClient, "waitForTransactionReceipt">;

/**
 * Waits until `hash`, or what replaced it, is mined. Sending again with another fee is the same transaction; a
 * cancellation or a different transaction under the same nonce is recognized.
 */
export async function followTransaction(
  client: Waiter,
  hash: Hex,
  onRepriced: (hash: Hex) => void = () => {},
): Promise<Outcome> {
  let reason: ReplacementReason | undefined;
  const receipt: TransactionReceipt = await client.waitForTransactionReceipt({
    hash,
    timeout: 10 * 60_000,
    onReplaced: (replacement) => {
      reason = replacement.reason;
      if (reason === "repriced") onRepriced(replacement.transaction.hash);
    },
  });
  if (reason === "cancelled") return { kind: "cancelled", hash: receipt.transactionHash };
  if (reason === "replaced") return { kind: "replaced", hash: receipt.transactionHash, receipt };
  return {
    kind: receipt.status === "success" ? "confirmed" : "reverted",
    hash: receipt.transactionHash,
    receipt,
  };
}

/** A page that stays open this long has waited for other owners long enough. */
const patience = 24 * 3_600_000;

/** Follows what `account`'s wallet answered: a transaction, or what a contract account such as a Safe will make one. */
export async function followSent(
  client: ReadClient,
  chain: ChainConfig,
  account: Address,
  hash: Hex,
  on: { repriced: () => void; others: () => void },
): Promise<Outcome> {
  if (!(await isContract(client, account))) return followTransaction(client, hash, on.repriced);
  on.others();
  const every = Math.max(blockTimeOf(chain), 6_000);
  const found = await followAccount(accountReader(client, account, every), hash, Math.ceil(patience / every));
  if (!found) return { kind: "waiting" };
  const { receipt, succeeded } = found;
  return { kind: succeeded ? "confirmed" : "reverted", hash: receipt.transactionHash, receipt };
}
