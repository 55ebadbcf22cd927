import { keepPreviousData, type QueryKey, useQuery } from "@tanstack/react-query";
import { type ChainConfig, useChain } from "../config/index.ts";

/** How often an indexer that did not answer is asked again, and one that did. */
const again = 15_000;
const refresh = 12_000;

/**
 * What the indexer tells, asked for again by itself. `source` says what to show: its answer, or what the chain alone
 * tells, because the site has none or because it is down.
 */
export function useIndexed<T>(
  key: QueryKey,
  read: (chain: ChainConfig) => Promise<T>,
  options: { enabled?: boolean; keep?: boolean } = {},
) {
  const chain = useChain();
  const { enabled = true, keep = false } = options;
  const { data, error, isPlaceholderData } = useQuery({
    // Under the chain's prefix: a confirmed transaction refreshes it as it does what the RPC tells.
    queryKey: ["chain", chain.chainId, "indexer", ...key],
    queryFn: () => read(chain),
    enabled: enabled && chain.indexer !== undefined,
    retry: false,
    refetchInterval: (query) => (query.state.status === "error" ? again : refresh),
    placeholderData: keep ? keepPreviousData : undefined,
  });
  const source: Source = chain.indexer === undefined ? "none" : error ? "down" : "indexer";
  return { data: error ? undefined : data, source, isPlaceholderData };
}

/** Where history comes from: the indexer, or the chain alone, for want of one or because it does not answer. */
export type Source = "indexer" | "none" | "down";
