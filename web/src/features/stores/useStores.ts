import { useMemo } from "react";
import { useHead } from "../../lib/chain/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useIndexed } from "../../lib/indexer/index.ts";
import { pageSize, useDirectory, useListing } from "../../lib/stores/index.ts";
import { askDirectory, type SortKey, summaryAt } from "../../lib/stores/indexed.ts";
import { arrange } from "./arrange.ts";

/**
 * One page of stores: searched and sorted over all of them by the indexer; over the page alone where the chain has to
 * show alone.
 */
export function useStores(search: string, sort: SortKey, page: number) {
  const chain = useChain();
  const indexed = useIndexed(
    ["directory", search, sort, page],
    () => askDirectory(chain, { search, sort, offset: page * pageSize, limit: pageSize }),
    { keep: true },
  );
  // Already read for the indexer's freshness. With the chain silent there is no other clock than the device's.
  const { data: head } = useHead(false);
  const now = head?.timestamp ?? Math.floor(Date.now() / 1_000);
  const found = indexed.data?.items;
  const stores = useMemo(() => found?.map((store) => summaryAt(store, now)), [found, now]);
  // Along with the question for the chain's last block: should the indexer be behind, it costs no request of its own.
  useListing(page, indexed.undecided);
  const plain = useDirectory(page, indexed.source !== "indexer");
  if (indexed.source === "indexer")
    return {
      source: indexed.source,
      data: stores,
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
    data: data && arrange(data.stores, search, sort),
    total: data?.total,
    covered: data?.stores.length,
    busy: plain.isPlaceholderData,
    error: data ? undefined : (plain.error ?? undefined),
    refetch: plain.refetch,
  };
}
