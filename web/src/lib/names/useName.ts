import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { mainnet } from "viem/chains";
import { useChain } from "../config/index.ts";

/**
 * The ENS name of an address on Ethereum, the one chain that has them: what an address is called there says nothing of
 * who holds it on another. One lookup an hour; those of a page travel as one request.
 */
export function useName(address: Address): string | undefined {
  const chain = useChain();
  const { data } = useQuery({
    queryKey: ["name", address.toLowerCase()],
    queryFn: async () => (await import("./lookup.ts")).lookUpName(chain, address),
    enabled: chain.chainId === mainnet.id,
    retry: false,
    staleTime: 3_600_000,
    gcTime: 3_600_000,
  });
  return data ?? undefined;
}
