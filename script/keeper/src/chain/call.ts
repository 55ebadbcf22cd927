import type { Abi, Address } from "viem";

export interface Call {
  address: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
  /** Gas limit, where the caller knows what is enough; by default a fifth above the node's estimate. */
  gas?: bigint;
}
