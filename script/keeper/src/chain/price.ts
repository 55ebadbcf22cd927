import { type Account, encodeFunctionData, type Hex } from "viem";
import type { Call } from "./call.ts";
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

/** What a call is to cost at this moment. An estimate costs a node many times what the call does: see {@link Call}. */
export async function price(reader: Reader, account: Account, call: Call): Promise<Priced> {
  const { address: to } = call;
  const data = encodeFunctionData(call);
  const estimate = async () => ((await reader.estimateGas({ account, to, data })) * 12n) / 10n;
  const [gas, { maxFeePerGas, maxPriorityFeePerGas }] = await Promise.all([
    call.gas ?? estimate(),
    reader.estimateFeesPerGas(),
  ]);
  return { to, data, gas, maxFeePerGas, maxPriorityFeePerGas };
}
