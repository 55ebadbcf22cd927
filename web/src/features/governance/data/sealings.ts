import { platformName } from "@takings/sdk";
import { credentialRegistryAbi } from "@takings/sdk/abi";
import { type Address, isAddressEqual, zeroAddress } from "viem";
import type { ReadClient } from "../../../lib/chain/index.ts";
import type { SealingState } from "../controls/index.ts";

/** The newest sealing of each platform of a store, from the registry's own events; undefined where the RPC does not return them. */
export async function readSealings(
  client: ReadClient,
  registry: Address,
  store: Address,
  fromBlock: bigint,
): Promise<SealingState[] | undefined> {
  if (isAddressEqual(registry, zeroAddress)) return undefined;
  try {
    const logs = await client.getContractEvents({
      address: registry,
      abi: credentialRegistryAbi,
      strict: true,
      fromBlock,
      toBlock: "latest",
    });
    const byPlatform = new Map<string, SealingState>();
    for (const { args } of logs) {
      if (!isAddressEqual(args.store, store)) continue;
      const platform = platformName(args.platform);
      const before = byPlatform.get(platform);
      if ("sealing" in args)
        byPlatform.set(platform, {
          platform,
          version: args.version,
          threshold: args.sealing.threshold,
          custodians: args.sealing.custodians.length,
          expiry: Number(args.sealing.expiry),
          revoked: false,
        });
      else if (before) byPlatform.set(platform, { ...before, revoked: true });
    }
    return [...byPlatform.values()];
  } catch {
    return undefined;
  }
}
