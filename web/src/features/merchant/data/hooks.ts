import { useQuery } from "@tanstack/react-query";
import { blockTimeOf, keys, readClient } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { type Account, readAccount, readPayments, readWithdrawals } from "./read.ts";

/** Read again every few blocks: settlements, votes and others' actions change it too. */
export function useAccount(store: Store | null | undefined) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.store(chain.chainId, store?.contracts.token ?? "0x", "merchant"),
    queryFn: () => readAccount(readClient(chain), store!),
    enabled: Boolean(store),
    refetchInterval: Math.max(blockTimeOf(chain), 12_000),
  });
}

/** The account's history; it only changes with the number of withdrawals or their total. */
export function useWithdrawals(store: Store, { withdrawalCount, withdrawnTotal }: Account) {
  const chain = useChain();
  return useQuery({
    queryKey: historyKey(chain.chainId, store, "withdrawals", withdrawalCount, withdrawnTotal),
    queryFn: () => readWithdrawals(readClient(chain), store, withdrawalCount),
    placeholderData: (previous, query) =>
      query?.queryKey[2] === store.contracts.token ? previous : undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function usePayments(store: Store, { withdrawalCount, withdrawnTotal, block }: Account) {
  const chain = useChain();
  return useQuery({
    queryKey: historyKey(chain.chainId, store, "payments", withdrawalCount, withdrawnTotal),
    queryFn: () => readPayments(readClient(chain), chain, store, block),
    placeholderData: (previous, query) =>
      query?.queryKey[2] === store.contracts.token ? previous : undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const historyKey = (chainId: number, { contracts }: Store, what: string, count: number, total: bigint) => [
  "merchant-history",
  chainId,
  contracts.token,
  what,
  count,
  String(total),
];
