import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { keys, readClient, usePollSeconds } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { type Market, readMarket, readState } from "./read.ts";

export function useMarket(store: Store | null | undefined) {
  const chain = useChain();
  return useQuery({
    queryKey: ["market", chain.chainId, store?.contracts.token.toLowerCase()],
    queryFn: () => readMarket(readClient(chain), store!),
    enabled: Boolean(store),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Read again every few blocks: every swap moves the price. */
export function usePoolState(market: Market | undefined, account: Address | undefined) {
  const chain = useChain();
  const poll = usePollSeconds();
  return useQuery({
    queryKey: keys.store(chain.chainId, market?.token.address ?? "0x", "pool", account?.toLowerCase()),
    queryFn: () => readState(readClient(chain), market!, account),
    enabled: market !== undefined,
    refetchInterval: poll * 1_000,
    structuralSharing: false,
  });
}
