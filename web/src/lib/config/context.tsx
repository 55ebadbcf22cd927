import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { ChainConfig, SiteConfig } from "./config.ts";

interface Site {
  config: SiteConfig;
  chain: ChainConfig;
  selectChain: (chainId: number) => void;
}

const SiteContext = createContext<Site | null>(null);
const storageKey = "takings.chain";

export function SiteProvider({ config, children }: { config: SiteConfig; children: ReactNode }) {
  const [chainId, setChainId] = useState(() => Number(localStorage.getItem(storageKey)));
  const selectChain = useCallback((id: number) => {
    localStorage.setItem(storageKey, String(id));
    setChainId(id);
  }, []);
  const site = useMemo(() => {
    const chain = config.chains.find((candidate) => candidate.chainId === chainId) ?? config.chains[0];
    return { config, chain, selectChain };
  }, [config, chainId, selectChain]);
  return <SiteContext value={site}>{children}</SiteContext>;
}

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("useSite outside SiteProvider");
  return site;
}

/** The chain whose stores are being looked at; the wallet may be on another one. */
export const useChain = (): ChainConfig => useSite().chain;
