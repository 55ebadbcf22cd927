import { type Address, createClient } from "viem";
import { getEnsName, normalize } from "viem/ens";
import { toViemChain, transportOf } from "../chain/index.ts";
import type { ChainConfig } from "../config/index.ts";

/** A name is read as it is written in ENS: one that looks like another (capitals, marks, mixed scripts) is not shown. */
function canonical(name: string): boolean {
  try {
    return normalize(name) === name;
  } catch {
    return false;
  }
}

/**
 * The primary ENS name of `address`, which ENS's own resolver has checked to lead back to it; null where there is none
 * or it cannot be read. Only the configured RPC is asked: a name that lies on a server of its own (CCIP-Read) is not.
 */
export async function lookUpName(config: ChainConfig, address: Address): Promise<string | null> {
  const client = createClient({
    chain: toViemChain(config),
    transport: transportOf(config),
    ccipRead: false,
  });
  const name = await getEnsName(client, { address }).catch(() => null);
  return name !== null && canonical(name) ? name : null;
}
