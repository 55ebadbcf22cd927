import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { blockTimeOf, keys, readClient } from "../chain/index.ts";
import { type ChainConfig, useChain } from "../config/index.ts";
import { readDirectory, readListing } from "./directory.ts";

const listing = (chain: ChainConfig, page: number) =>
  queryOptions({
    queryKey: keys.stores(chain.chainId, "listing", page),
    queryFn: () => readListing(readClient(chain), chain, page),
    staleTime: blockTimeOf(chain),
  });

/** Reads the list that `useDirectory` begins with, so that it goes with what else is asked now. */
export const useListing = (page: number, enabled: boolean) => {
  useQuery({ ...listing(useChain(), page), enabled });
};

/** One page of all stores, refreshed once a minute (or a block, if that is longer). */
export function useDirectory(page = 0, enabled = true) {
  const chain = useChain();
  const queries = useQueryClient();
  return useQuery({
    queryKey: keys.stores(chain.chainId, page),
    queryFn: async () => readDirectory(readClient(chain), await queries.fetchQuery(listing(chain, page))),
    enabled,
    refetchInterval: Math.max(blockTimeOf(chain), 60_000),
    placeholderData: keepPreviousData,
  });
}
