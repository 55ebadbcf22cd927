import type { Address } from "viem";

/** Query keys. Everything read from a chain starts with `chain`, so that one prefix refreshes it all. */
export const keys = {
  chain: (chainId: number) => ["chain", chainId] as const,
  head: (chainId: number) => ["head", chainId] as const,
  stores: (chainId: number, ...rest: unknown[]) => ["chain", chainId, "stores", ...rest] as const,
  store: (chainId: number, token: string, ...rest: unknown[]) =>
    ["chain", chainId, "store", token.toLowerCase(), ...rest] as const,
  account: (chainId: number, account: Address | undefined, ...rest: unknown[]) =>
    ["chain", chainId, "account", account?.toLowerCase() ?? "", ...rest] as const,
};
