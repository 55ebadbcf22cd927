import { credentialRegistryAbi } from "@takings/sdk/abi";
import {
  type Address,
  decodeFunctionData,
  type Hex,
  hexToString,
  isAddressEqual,
  isHex,
  stringToHex,
  trim,
} from "viem";

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

/** A platform's name as the registry's key holds it: up to 32 characters, padded at the right. */
export const platformName = (key: Hex): string => hexToString(trim(key, { dir: "right" }));
export const platformKey = (name: string): Hex => stringToHex(name, { size: 32 });

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
    return { registration: { functionName, args } as Registration };
  } catch {
    return { problem: "unreadable" };
  }
}
