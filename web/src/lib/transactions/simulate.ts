import type { Abi, Address } from "viem";
import type { ReadClient } from "../chain/index.ts";
import type { Call } from "./types.ts";

export const contractCall = (call: Call, account: Address) => ({
  address: call.address,
  abi: call.abi as Abi,
  functionName: call.functionName,
  args: call.args ?? [],
  value: call.value,
  gas: call.gas,
  account,
});

/**
 * Tries a call against the latest block and says what it would cost, in the chain's coin's smallest unit. Throws
 * what the contract throws.
 */
export async function simulate(client: ReadClient, call: Call, account: Address): Promise<{ cost: bigint }> {
  const request = contractCall(call, account) as Parameters<ReadClient["simulateContract"]>[0];
  await client.simulateContract(request);
  const [gas, price] = await Promise.all([
    client.estimateContractGas(request as Parameters<ReadClient["estimateContractGas"]>[0]),
    client.getGasPrice(),
  ]);
  return { cost: gas * price };
}
