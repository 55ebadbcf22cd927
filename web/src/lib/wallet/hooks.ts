import { useCallback } from "react";
import type { Address } from "viem";
import { useConfig, useConnection } from "wagmi";
import { switchChain } from "wagmi/actions";
import { useChain } from "../config/index.ts";
import { useI18n } from "../i18n/index.ts";
import { toast } from "../toast.ts";

interface Wallet {
  address: Address | undefined;
  /** Connected, but to another chain than the one being looked at. */
  wrongNetwork: boolean;
  /** A former connection is being restored after a reload. */
  restoring: boolean;
  connectorId: string | undefined;
}

export function useWallet(): Wallet {
  const chain = useChain();
  const connection = useConnection();
  return {
    address: connection.address,
    wrongNetwork: connection.status === "connected" && connection.chainId !== chain.chainId,
    restoring: connection.status === "reconnecting" || connection.status === "connecting",
    connectorId: connection.connector?.id,
  };
}

/** Asks the wallet to go to the chain being looked at; a refusal is shown quietly. */
export function useSwitchNetwork() {
  const chain = useChain();
  const config = useConfig();
  const { t } = useI18n();
  return useCallback(async () => {
    try {
      await switchChain(config, { chainId: chain.chainId });
    } catch {
      toast(t("network.switchFailed", { chain: chain.name }));
    }
  }, [chain, config, t]);
}
