import { royaltyTokenAbi } from "@takings/sdk/abi";
import { type Account, type Address, encodeFunctionData } from "viem";
import { people } from "../chain/accounts.ts";
import type { Sender } from "../chain/client.ts";
import type { Buyer } from "./issuance.ts";
import type { SaleTerms } from "./terms.ts";

/** Percent of a sale; the first is the demo wallet's holder. Together 100. */
const sharesPercent = [18, 12, 10, 9, 8, 7, 6, 6, 5, 5, 4, 4, 3, 2, 1];

export const holders: readonly Account[] = [people.holder, ...people.others];

/** What each of them pays into a sale, all of it together. */
export const buyersOf = ({ hardCap }: SaleTerms): Buyer[] =>
  holders.map((account, index) => ({
    account,
    amount: (hardCap * BigInt(sharesPercent[index]!)) / 100n,
  }));

export async function claim(sender: Sender, token: Address, holder: Account): Promise<void> {
  const data = encodeFunctionData({ abi: royaltyTokenAbi, functionName: "claim", args: [holder.address] });
  await sender.call(holder, token, data);
}
