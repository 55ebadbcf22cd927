import type { Hex, PublicClient, ReplacementReason, TransactionReceipt } from "viem";
import type { Outcome } from "./types.ts";

type Waiter = Pick<PublicClient, "waitForTransactionReceipt">;

/**
 * Waits until `hash`, or what replaced it, is mined. Sending again with another fee is the same transaction; a
 * cancellation or a different transaction under the same nonce is told apart.
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
