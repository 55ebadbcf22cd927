import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { blockTimeOf, keys, readClient } from "../chain/index.ts";
import { useChain } from "../config/index.ts";
import { readDirectory } from "./directory.ts";

/** One page of all stores, refreshed once a minute (or a block, if that is longer). */
export function useDirectory(page = 0, enabled = true) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.stores(chain.chainId, page),
    queryFn: () => readDirectory(readClient(chain), chain, page),
    enabled,
    refetchInterval: Math.max(blockTimeOf(chain), 60_000),
    placeholderData: keepPreviousData,
  });
}
