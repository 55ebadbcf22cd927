import { type Address, erc20Abi } from "viem";
import type { ReadClient } from "../chain/index.ts";
import type { Call } from "./types.ts";

/**
 * The approval that `spender` still needs to take `amount`: exactly that amount, never more. Empty where the present
 * allowance covers it. A leftover smaller allowance is cleared first, because some stablecoins insist on that.
 */
export async function exactApproval(
  client: Pick<ReadClient, "readContract">,
  {
    asset,
    owner,
    spender,
    amount,
    label,
  }: { asset: Address; owner: Address; spender: Address; amount: bigint; label?: string },
): Promise<Call[]> {
  const allowance = await client.readContract({
    address: asset,
    abi: erc20Abi,
    functionName: "allowance",
    args: [owner, spender],
  });
  if (allowance >= amount) return [];
  const approve = (value: bigint): Call => ({
    address: asset,
    abi: erc20Abi,
    functionName: "approve",
    args: [spender, value],
    label,
  });
  return allowance > 0n ? [approve(0n), approve(amount)] : [approve(amount)];
}
