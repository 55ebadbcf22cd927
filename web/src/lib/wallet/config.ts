import type { Chain } from "viem";
import { type CreateConnectorFn, createConfig, createStorage } from "wagmi";
import { toViemChain, transportOf } from "../chain/index.ts";
import type { SiteConfig } from "../config/index.ts";

/**
 * Wallets announce themselves (EIP-6963); nothing but the configured RPCs is contacted. `extra` are the connectors
 * that only some builds have.
 */
export function createWalletConfig(site: SiteConfig, extra: CreateConnectorFn[] = []) {
  const [first, ...rest] = site.chains;
  const chains: [Chain, ...Chain[]] = [toViemChain(first), ...rest.map(toViemChain)];
  return createConfig({
    chains,
    connectors: extra,
    multiInjectedProviderDiscovery: true,
    storage: createStorage({ key: "takings.wallet", storage: localStorage }),
    transports: Object.fromEntries(site.chains.map((chain) => [chain.chainId, transportOf(chain)])),
  });
}

export type WalletConfig = ReturnType<typeof createWalletConfig>;
