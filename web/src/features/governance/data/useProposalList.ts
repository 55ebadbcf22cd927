import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { keys, readClient } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useIndexed } from "../../../lib/indexer/index.ts";
import { askStores, type ChoosableStore, type Filter, findProposals } from "./indexedList.ts";
import { type ListedProposal, type ProposalList, readProposals } from "./list.ts";

interface ShownProposals {
  proposals: ListedProposal[];
  total: number;
  stores: ChoosableStore[];
  /** What the chain alone could not list; undefined with an indexer. */
  plain?: ProposalList;
}

/** Proposals that match: of all stores by the indexer; of the newest stores, by their titles, where there is only the chain. */
export function useProposalList(
  filter: Filter,
  { account, ready, now }: { account: Address | undefined; ready: boolean; now: number | undefined },
) {
  const chain = useChain();
  const known = now !== undefined;
  const indexed = useIndexed(
    ["proposals", filter, account ?? "", known],
    () => findProposals(readClient(chain), chain, filter, Math.floor(now!), account),
    { enabled: ready && known, keep: true },
  );
  const stores = useIndexed(["voter-stores", account ?? ""], () => askStores(chain, account), {
    enabled: ready,
  });
  const source = stores.source === "indexer" ? indexed.source : stores.source;
  const plain = useQuery({
    queryKey: keys.stores(chain.chainId, "proposals", account ?? ""),
    queryFn: () => readProposals(readClient(chain), chain, account),
    enabled: ready && source !== "indexer",
    staleTime: 30_000,
    refetchInterval: 60_000,
  });
  if (source === "indexer") {
    const data: ShownProposals | undefined = indexed.data &&
      stores.data && { ...indexed.data, stores: stores.data };
    return { source, data, busy: indexed.isPlaceholderData, error: undefined, refetch: () => {} };
  }
  const data = plain.data && ofPlain(plain.data, filter);
  return {
    source,
    data,
    busy: false,
    error: data ? undefined : (plain.error ?? undefined),
    refetch: plain.refetch,
  };
}

function ofPlain(plain: ProposalList, { search, store, state, limit }: Filter): ShownProposals {
  const words = search.trim().toLowerCase();
  const matching = plain.proposals.filter(
    (proposal) =>
      (store === undefined || proposal.store.token.toLowerCase() === store.toLowerCase()) &&
      (state === undefined || proposal.state === state) &&
      `${proposal.title} ${proposal.store.name} #${proposal.id}`.toLowerCase().includes(words),
  );
  return { proposals: matching.slice(0, limit), total: matching.length, stores: plain.stores, plain };
}
