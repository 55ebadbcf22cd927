import { type Address, type ContractFunctionArgs, decodeFunctionData, isAddressEqual, isHex } from "viem";
import { credentialRegistryAbi } from "./abi/index.ts";
import { platformName } from "./platform.ts";

type Args = ContractFunctionArgs<typeof credentialRegistryAbi, "nonpayable", "grant">;

/** ICredentialRegistry.Sealing: what the registry keeps of a store's sealed credentials. `expiry` in Unix seconds. */
export type Sealing = Args[2];

/** The call that makes a sealing the one that counts: `grant` for the first, and the first after a revoke. */
export interface Registration {
  functionName: "grant" | "rotate";
  args: Args;
}

type RegistrationProblem = "unreadable" | "otherStore" | "otherPlatform";

/**
 * The call that `takings credentials seal` and `rotate` print, alone or in their JSON, if it is for this store and, where
 * one is named, this platform.
 */
export function readRegistration(
  text: string,
  token: Address,
  platform?: string,
):
  | { registration: Registration; problem?: undefined }
  | { registration?: undefined; problem: RegistrationProblem } {
  const data = /0x[0-9a-fA-F]{200,}/.exec(text)?.[0];
  if (!isHex(data)) return { problem: "unreadable" };
  try {
    const { functionName, args } = decodeFunctionData({ abi: credentialRegistryAbi, data });
    if (functionName !== "grant" && functionName !== "rotate") return { problem: "unreadable" };
    const [store, key] = args;
    if (!isAddressEqual(store, token)) return { problem: "otherStore" };
    if (platform !== undefined && platformName(key) !== platform) return { problem: "otherPlatform" };
    return { registration: { functionName, args } };
  } catch {
    return { problem: "unreadable" };
  }
}
