import { bech32 } from "@scure/base";
import { credentialStatus, platformKey } from "@takings/sdk";
import { credentialRegistryAbi } from "@takings/sdk/abi";
import {
  type Address,
  createPublicClient,
  encodeFunctionData,
  type Hex,
  http,
  type PublicClient,
  toHex,
} from "viem";
import { describeChainError, revertOf } from "../chain/send.ts";
import { KeeperError } from "../errors.ts";
import { type Binding, hashOf, type Sealed, serialise } from "./sealed.ts";

/** The 32 bytes of an age X25519 recipient: what the registry keeps of a custodian. */
const recipientKey = (recipient: string): Hex =>
  toHex(bech32.decodeToBytes(recipient as `${string}1${string}`).bytes);

export const connect = (rpcUrl: string): PublicClient =>
  createPublicClient({ transport: http(rpcUrl, { timeout: 20_000, retryCount: 4 }) });

const at = (registry: Address) => ({ address: registry, abi: credentialRegistryAbi });

/** The place of the next ciphertext for this store and platform. */
export async function nextBinding(
  client: PublicClient,
  place: Omit<Binding, "chainId" | "version">,
): Promise<Binding> {
  const [chainId, version] = await Promise.all([
    client.getChainId(),
    client.readContract({
      ...at(place.registry),
      functionName: "nextVersion",
      args: [place.store, platformKey(place.platform)],
    }),
  ]).catch((error) => {
    throw new KeeperError("Chain", `the registry does not answer: ${describeChainError(error)}`);
  });
  return { ...place, chainId, version: Number(version) };
}

/** Refuses a ciphertext that is not the one that counts now: revoked, replaced, expired, or of another chain. */
export async function requireCurrent(client: PublicClient, sealed: Sealed): Promise<void> {
  const { chainId, registry, store, platform, version } = sealed.binding;
  const found = await client.getChainId();
  if (found !== chainId) {
    throw new KeeperError("Credentials", "the ciphertext is of another chain", {
      expected: `${found}`,
      found: `${chainId}`,
    });
  }
  try {
    await client.readContract({
      ...at(registry),
      functionName: "verify",
      args: [store, platformKey(platform), version, hashOf(serialise(sealed))],
    });
  } catch (error) {
    const refused = revertOf(error) !== undefined;
    throw new KeeperError(
      refused ? "Credentials" : "Chain",
      refused
        ? `the registry refuses this ciphertext: ${describeChainError(error)}`
        : `the registry does not answer: ${describeChainError(error)}`,
    );
  }
}

export interface Registration {
  function: "grant" | "rotate";
  to: Address;
  /** Call data for the store's controller: its merchant before the issue, a proposal of its DAO after. */
  data: Hex;
}

/** What the controller has to send so that the registry takes `sealed` as the version that counts. */
export async function registrationOf(
  client: PublicClient,
  sealed: Sealed,
  location: string,
  expiry: number,
): Promise<Registration> {
  const { registry, store, platform, version } = sealed.binding;
  const args = [
    store,
    platformKey(platform),
    {
      version,
      expiry: BigInt(expiry),
      threshold: sealed.threshold,
      ciphertext: hashOf(serialise(sealed)),
      location,
      custodians: sealed.custodians.map(({ recipient }) => recipientKey(recipient)),
    },
  ] as const;
  const previous =
    version > 1 &&
    (await client.readContract({
      ...at(registry),
      functionName: "statusOf",
      args: [store, platformKey(platform), version - 1],
    }));
  const functionName = previous === false || previous === credentialStatus.revoked ? "grant" : "rotate";
  return {
    function: functionName,
    to: registry,
    data: encodeFunctionData({ abi: credentialRegistryAbi, functionName, args }),
  };
}
