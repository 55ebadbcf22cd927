import { royaltyTokenAbi } from "@takings/sdk/abi";
import { type Account, type Address, encodeFunctionData } from "viem";
import { people } from "../chain/accounts.ts";
import type { Sender } from "../chain/client.ts";
import { supply } from "./terms.ts";

/** Percent of the public tokens; the first is the demo wallet's holder. Together 100. */
export const sharesPercent = [18, 12, 10, 9, 8, 7, 6, 6, 5, 5, 4, 4, 3, 2, 1];

export const holders: readonly Account[] = [people.holder, ...people.others];

/** Hands the public tokens of a store to its holders, as its sale would have. */
export async function distribute(sender: Sender, token: Address): Promise<void> {
  for (const [index, holder] of holders.entries()) {
    const amount = (supply.public * BigInt(sharesPercent[index]!)) / 100n;
    const args = [holder.address, amount] as const;
    await sender.call(
      people.issuer,
      token,
      encodeFunctionData({ abi: royaltyTokenAbi, functionName: "transfer", args }),
    );
  }
}

export async function claim(sender: Sender, token: Address, holder: Account): Promise<void> {
  const data = encodeFunctionData({ abi: royaltyTokenAbi, functionName: "claim", args: [holder.address] });
  await sender.call(holder, token, data);
}
