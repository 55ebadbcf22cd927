import { credentialRegistryAbi } from "@takings/sdk/abi";
import { type Address, decodeFunctionData, type Hex, hexToString, isAddressEqual, isHex, trim } from "viem";

export interface Registration {
  functionName: "grant" | "rotate";
  args: readonly [store: Address, platform: Hex, sealing: Sealing];
}

export interface Sealing {
  version: number;
  expiry: bigint;
  threshold: number;
  ciphertext: Hex;
  location: string;
  custodians: readonly Hex[];
}

export type RegistrationProblem = "unreadable" | "otherStore" | "otherPlatform";

/** The call that `takings credentials seal` prints, alone or in its JSON, if it is for this store and platform. */
export function readRegistration(
  text: string,
  token: Address,
  platform: string,
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
    if (hexToString(trim(key, { dir: "right" })) !== platform) return { problem: "otherPlatform" };
    return { registration: { functionName, args } as Registration };
  } catch {
    return { problem: "unreadable" };
  }
}
