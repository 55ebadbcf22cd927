import { useCallback } from "react";
import type { Address } from "viem";
import { useConfig } from "wagmi";
import { watchAsset } from "wagmi/actions";
import { useReason } from "../errors/index.ts";
import { type Unit, useI18n } from "../i18n/index.ts";
import { toast } from "../toast.ts";

/** Has the wallet list a token (EIP-747). Nothing is sent; a refusal is shown quietly. */
export function useWatchAsset() {
  const config = useConfig();
  const explain = useReason();
  const { t } = useI18n();
  return useCallback(
    async (address: Address, { symbol, decimals }: Unit) => {
      try {
        const added = await watchAsset(config, { type: "ERC20", options: { address, symbol, decimals } });
        if (added) toast.success(t("wallet.watched", { symbol }));
      } catch (error) {
        const { kind } = await explain(error);
        toast(t(kind === "rejected" ? "wallet.notWatched" : "wallet.cannotWatch", { symbol }));
      }
    },
    [config, explain, t],
  );
}
