import type { StoreContracts } from "@takings/sdk";
import { royaltyTokenAbi, storeFactoryAbi } from "@takings/sdk/abi";
import { type QueryClient, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Address, isAddress, isAddressEqual, zeroAddress } from "viem";
import { callsOf, type ReadClient, readClient, readSome } from "../chain/index.ts";
import { type ChainConfig, useChain } from "../config/index.ts";

/** What never changes of a store. */
export interface Store {
  contracts: StoreContracts;
  name: string;
  symbol: string;
  asset: Address;
  /** Who issues stores at the factory: the desk, which knows the credential registry. */
  issuer: Address;
}

/** The store of a token, in one request; null where the factory says that it has none. Throws where nobody answers. */
export async function readStore(
  client: ReadClient,
  chain: Pick<ChainConfig, "factory">,
  token: Address,
): Promise<Store | null> {
  const factory = callsOf(chain.factory, storeFactoryAbi);
  const royalty = callsOf(token, royaltyTokenAbi);
  const { contracts, name, symbol, asset, issuer } = await readSome(client, {
    contracts: factory("storeOf", token),
    issuer: factory("issuer"),
    name: royalty("name"),
    symbol: royalty("symbol"),
    asset: royalty("asset"),
  });
  if (contracts && isAddressEqual(contracts.token, zeroAddress)) return null;
  if (!contracts || !issuer || name === undefined || symbol === undefined || !asset)
    throw new Error(`the factory or the token ${token} does not answer as one of Takings`);
  return { contracts, name, symbol, asset, issuer };
}

const storeQuery = (chain: ChainConfig, token: string) =>
  queryOptions({
    queryKey: ["store", chain.chainId, token.toLowerCase()],
    queryFn: () => (isAddress(token, { strict: false }) ? readStore(readClient(chain), chain, token) : null),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The store of the token in a page's address; its data is null where there is none. */
export const useStore = (token: string) => useQuery(storeQuery(useChain(), token));

/** The same for a reading that goes along with the first question, not after it. */
export function useStoreFetcher(token: string): () => Promise<Store | null> {
  const chain = useChain();
  const queries: QueryClient = useQueryClient();
  return () => queries.fetchQuery(storeQuery(chain, token));
}
