import type { Account, Address, Hex } from "viem";
import type { Reader } from "./client.ts";

export interface Priced {
  to: Hex;
  data: Hex;
  gas: bigint;
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

const raise = (fee: bigint) => (fee * 125n) / 100n + 1n;

/** By a quarter: nodes replace a pending transaction for a tenth more. */
export const dearer = (offer: Priced): Priced => ({
  ...offer,
  maxFeePerGas: raise(offer.maxFeePerGas),
  maxPriorityFeePerGas: raise(offer.maxPriorityFeePerGas),
});

/** What a call is to cost at this moment, with a fifth more gas than the node thinks that it needs. */
export async function price(reader: Reader, account: Account, to: Address, data: Hex): Promise<Priced> {
  const [gas, { maxFeePerGas, maxPriorityFeePerGas }] = await Promise.all([
    reader.estimateGas({ account, to, data }),
    reader.estimateFeesPerGas(),
  ]);
  return { to, data, gas: (gas * 12n) / 10n, maxFeePerGas, maxPriorityFeePerGas };
}
