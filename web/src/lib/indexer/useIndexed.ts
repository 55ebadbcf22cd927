import { keepPreviousData, type QueryKey, useQuery } from "@tanstack/react-query";
import { type ChainConfig, useChain } from "../config/index.ts";
import { type Freshness, useFreshness } from "./status.ts";

/** How often an indexer that did not answer is asked again, and one that did. */
const again = 15_000;
const refresh = 12_000;

/**
 * The indexer's answer, refreshed automatically. `source` says what to show: its answer, or what the chain alone
 * provides, because the site has none, or because it is down or behind.
 */
export function useIndexed<T>(
  key: QueryKey,
  read: (chain: ChainConfig) => Promise<T>,
  options: { enabled?: boolean; keep?: boolean } = {},
) {
  const chain = useChain();
  const { enabled = true, keep = false } = options;
  const { data, error, isPlaceholderData } = useQuery({
    // Under the chain's prefix: a confirmed transaction refreshes it together with the RPC's answers.
    queryKey: ["chain", chain.chainId, "indexer", ...key],
    queryFn: () => read(chain),
    enabled: enabled && chain.indexer !== undefined,
    retry: false,
    refetchInterval: (query) => (query.state.status === "error" ? again : refresh),
    placeholderData: keep ? keepPreviousData : undefined,
  });
  const freshness = useFreshness();
  const source = sourceOf(chain.indexer !== undefined, error !== null, freshness);
  /** Whether to trust the indexer is still being asked: until then nothing of it is shown. */
  const undecided = source === "indexer" && freshness === "unknown";
  const usable = source === "indexer" && !undecided;
  return { data: usable ? data : undefined, source, undecided, isPlaceholderData };
}

/**
 * Where history comes from: the indexer, or the chain alone, for want of one, because it does not answer, or because it is
 * still reading the past.
 */
export type Source = "indexer" | "none" | "down" | "behind";

function sourceOf(configured: boolean, failed: boolean, freshness: Freshness): Source {
  if (!configured) return "none";
  if (failed || freshness === "down") return "down";
  return freshness === "behind" ? "behind" : "indexer";
}
