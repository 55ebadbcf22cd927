import { useChain } from "../../lib/config/index.ts";
import { useIndexed } from "../../lib/indexer/index.ts";
import { pageSize, type StoreSummary, useDirectory } from "../../lib/stores/index.ts";
import { askDirectory, type SortKey } from "../../lib/stores/indexed.ts";
import { arrange } from "./arrange.ts";

/** The year is counted back from a whole minute, so that one question is asked once. */
const minute = 60;

/**
 * One page of stores: searched and sorted over all of them by the indexer; over the page alone where the chain has to
 * tell by itself.
 */
export function useStores(search: string, sort: SortKey, page: number) {
  const chain = useChain();
  const indexed = useIndexed(
    ["directory", search, sort, page],
    async () => {
      const now = Math.floor(Date.now() / 1_000 / minute) * minute;
      return askDirectory(chain, { search, sort, offset: page * pageSize, limit: pageSize, now });
    },
    { keep: true },
  );
  const plain = useDirectory(page, indexed.source !== "indexer");
  if (indexed.source === "indexer")
    return {
      source: indexed.source,
      stores: indexed.data?.items as StoreSummary[] | undefined,
      total: indexed.data?.total,
      /** How many are searched and sorted. */
      covered: indexed.data?.total,
      busy: indexed.isPlaceholderData,
      error: undefined,
      refetch: () => {},
    };
  const { data } = plain;
  return {
    source: indexed.source,
    stores: data && arrange(data.stores, search, sort),
    total: data?.total,
    covered: data?.stores.length,
    busy: plain.isPlaceholderData,
    error: data ? undefined : (plain.error ?? undefined),
    refetch: plain.refetch,
  };
}
