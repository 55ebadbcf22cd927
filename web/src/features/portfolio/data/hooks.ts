import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { keys, readClient, usePollSeconds } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useIndexed } from "../../../lib/indexer/index.ts";
import { type History, readHistory } from "./history.ts";
import { askHistory } from "./indexed.ts";
import { type Holdings, readHoldings, readPositions } from "./read.ts";

/** Where the account has a part. Read again after the account's own transactions; new stores come rarely. */
export function useHoldings(account: Address | undefined) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.account(chain.chainId, account, "holdings"),
    queryFn: () => readHoldings(readClient(chain), chain, account!),
    enabled: account !== undefined,
    staleTime: 300_000,
  });
}

export function usePositions(account: Address | undefined, holdings: Holdings | undefined) {
  const chain = useChain();
  const poll = usePollSeconds();
  return useQuery({
    queryKey: keys.account(chain.chainId, account, "positions", String(holdings?.block)),
    queryFn: () => readPositions(readClient(chain), account!, holdings!),
    enabled: account !== undefined && holdings !== undefined,
    refetchInterval: poll * 1_000,
    placeholderData: (previous, query) => (sameAccount(query?.queryKey[3], account) ? previous : undefined),
    structuralSharing: false,
  });
}

/** Figures of another account are never shown while one's own are read. */
const sameAccount = (key: unknown, account: Address | undefined) => key === account?.toLowerCase();

/**
 * What the account was ever paid: from the indexer, else from the logs that the RPC keeps. The latter is keyed by block,
 * not under the chain's prefix: it follows the holdings, which every transaction refreshes.
 */
export function useHistory(
  account: Address | undefined,
  holdings: Holdings | undefined,
  units: Parameters<typeof readHistory>[4] | undefined,
) {
  const chain = useChain();
  const indexed = useIndexed(
    ["history", account?.toLowerCase()],
    async (): Promise<History> => ({ receipts: await askHistory(chain, account!), complete: true }),
    { enabled: account !== undefined },
  );
  const { source } = indexed;
  const plain = useQuery({
    queryKey: ["history", chain.chainId, account?.toLowerCase(), String(holdings?.block)],
    queryFn: () => readHistory(readClient(chain), chain, account!, holdings!, units!),
    enabled: source !== "indexer" && account !== undefined && holdings !== undefined && units !== undefined,
    placeholderData: (previous, query) => (sameAccount(query?.queryKey[2], account) ? previous : undefined),
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  if (source === "indexer") return { source, data: indexed.data, error: undefined, refetch: () => {} };
  return { source, data: plain.data, error: plain.error ?? undefined, refetch: plain.refetch };
}
