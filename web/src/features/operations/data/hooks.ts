import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { blockTimeOf, keys, readClient } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { readOperations } from "./read.ts";

/** One page of stores, read again once a minute (or a block, if that is longer). */
export function useOperations(page: number) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.stores(chain.chainId, "operations", page),
    queryFn: () => readOperations(readClient(chain), chain, page),
    refetchInterval: Math.max(blockTimeOf(chain), 60_000),
    placeholderData: keepPreviousData,
  });
}
