// Holds a configuration against the chains that it names, before anything is read.
import { issuanceDeskAbi, storeFactoryAbi } from "@takings/sdk/abi";
import { BaseError, createPublicClient, fallback, http, isAddressEqual } from "viem";
import type { IndexedChain } from "./config.ts";
import { IndexerError } from "./errors.ts";

const clientOf = ({ rpcUrls }: IndexedChain) =>
  createPublicClient({
    transport: fallback(rpcUrls.map((url) => http(url, { retryCount: 1, timeout: 10_000 }))),
  });

const short = (error: unknown) =>
  error instanceof BaseError ? error.shortMessage : (error as Error).message;

async function problemsOf(chain: IndexedChain): Promise<string[]> {
  const client = clientOf(chain);
  const { factory, desk, credentialRegistry, fromBlock } = chain.contracts;
  let found: number;
  try {
    found = await client.getChainId();
  } catch (error) {
    // An endpoint may carry a key in its address: the chain's name has to do.
    return [`no answer from its RPC (${short(error).replace(/https?:\/\/\S+/g, "…")})`];
  }
  if (found !== chain.chainId) return [`its RPC is of chain ${found}, not ${chain.chainId}`];
  const head = await client.getBlockNumber();
  if (head < BigInt(fromBlock)) return [`fromBlock ${fromBlock} is ahead of its last block ${head}`];
  try {
    const [issuer, factoryOfDesk, registry] = await Promise.all([
      client.readContract({ abi: storeFactoryAbi, address: factory, functionName: "issuer" }),
      client.readContract({ abi: issuanceDeskAbi, address: desk, functionName: "factory" }),
      client.readContract({ abi: issuanceDeskAbi, address: desk, functionName: "credentialRegistry" }),
    ]);
    return [
      ...(isAddressEqual(issuer, desk) ? [] : [`the factory's issuer is ${issuer}, not the desk ${desk}`]),
      ...(isAddressEqual(factoryOfDesk, factory) ? [] : [`the desk's factory is ${factoryOfDesk}`]),
      ...(isAddressEqual(registry, credentialRegistry)
        ? []
        : [`the desk's credentialRegistry is ${registry}`]),
    ];
  } catch (error) {
    return [`factory ${factory} or desk ${desk} do not answer: ${short(error)}`];
  }
}

/** Asks every chain; one error names all that is wrong. Error: IndexerError. */
export async function checkChains(chains: readonly IndexedChain[]): Promise<void> {
  const found = await Promise.all(
    chains.map(async (chain) => (await problemsOf(chain)).map((problem) => `${chain.name}: ${problem}`)),
  );
  const problems = found.flat();
  if (problems.length > 0) throw new IndexerError(problems.join("\n"));
}

export interface Head {
  chainId: number;
  block: number;
}

/** The last block of each chain. */
export const readHeads = (chains: readonly IndexedChain[]): Promise<Head[]> =>
  Promise.all(
    chains.map(async (chain) => ({
      chainId: chain.chainId,
      block: Number(await clientOf(chain).getBlockNumber({ cacheTime: 0 })),
    })),
  );
