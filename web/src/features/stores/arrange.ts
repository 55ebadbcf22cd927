import { commonUnits, sum, trailingRoyalty, yieldBps } from "@takings/sdk";
import type { ListedStore } from "../../lib/stores/index.ts";
import type { SortKey } from "../../lib/stores/indexed.ts";

const common = (value: bigint, store: ListedStore) => commonUnits(value, store.asset.decimals);
const descending = (a: bigint, b: bigint) => (a < b ? 1 : a > b ? -1 : 0);

/** A store without a price comes last. */
const yieldOf = (store: ListedStore) => yieldBps(trailingRoyalty(store).perToken, store.price) ?? -1n;

/** Stores that match `query` by name, symbol or address, in the wanted order; the input is in order of issue. */
export function arrange(stores: ListedStore[], query: string, sort: SortKey): ListedStore[] {
  const wanted = query.trim().toLowerCase();
  const found = stores.filter((store) =>
    [store.name, store.symbol, store.contracts.token].some((text) => text.toLowerCase().includes(wanted)),
  );
  switch (sort) {
    case "name":
      return found.sort((a, b) => a.name.localeCompare(b.name));
    case "newest":
      return found.reverse();
    case "yield":
      return found.sort((a, b) => descending(yieldOf(a), yieldOf(b)));
    case "royalty":
      return found.sort((a, b) =>
        descending(common(trailingRoyalty(a).perToken, a), common(trailingRoyalty(b).perToken, b)),
      );
    default:
      return found.sort((a, b) => descending(common(sum(a.netSales), a), common(sum(b.netSales), b)));
  }
}
