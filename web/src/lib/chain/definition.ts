import { type Chain, defineChain } from "viem";
import { bsc, bscTestnet, mainnet, sepolia } from "viem/chains";
import type { ChainConfig } from "../config/config.ts";

const known: Record<number, Chain> = Object.fromEntries(
  [mainnet, bsc, sepolia, bscTestnet].map((chain) => [chain.id, chain as Chain]),
);

/** The viem chain of a configured one: its own RPC and explorer, nothing of viem's default hosts. */
export function toViemChain(config: ChainConfig): Chain {
  const base = known[config.chainId];
  return defineChain({
    id: config.chainId,
    name: config.name,
    nativeCurrency: base?.nativeCurrency ?? { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [config.rpcUrl] } },
    blockTime: base?.blockTime,
    contracts: base?.contracts,
    testnet: base?.testnet,
    blockExplorers: config.explorer ? { default: { name: "Explorer", url: config.explorer } } : undefined,
  });
}

/** Milliseconds between two blocks: nothing is polled faster than this. */
export const blockTimeOf = (config: ChainConfig): number =>
  Math.max(known[config.chainId]?.blockTime ?? (config.chainId === 31337 ? 2_000 : 12_000), 2_000);

export const explorerLink = (config: ChainConfig, kind: "tx" | "address" | "block", value: string) =>
  config.explorer ? `${config.explorer}/${kind}/${value}` : undefined;
