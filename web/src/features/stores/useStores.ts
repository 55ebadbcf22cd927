import { useHead } from "../../lib/chain/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useIndexed } from "../../lib/indexer/index.ts";
import { pageSize, type StoreSummary, useDirectory } from "../../lib/stores/index.ts";
import { askDirectory, type SortKey } from "../../lib/stores/indexed.ts";
import { arrange } from "./arrange.ts";

/**
 * One page of stores: searched and sorted over all of them by the indexer; over the page alone where the chain has to
 * tell by itself.
 */
export function useStores(search: string, sort: SortKey, page: number) {
  const chain = useChain();
  const { data: head, error: noHead } = useHead(chain.indexer !== undefined);
  const indexed = useIndexed(
    ["directory", search, sort, page],
    () => {
      // With the chain silent there is no other clock than the device's.
      const now = head?.timestamp ?? Math.floor(Date.now() / 1_000);
      return askDirectory(chain, { search, sort, offset: page * pageSize, limit: pageSize, now });
    },
    { keep: true, enabled: head !== undefined || noHead !== null },
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
