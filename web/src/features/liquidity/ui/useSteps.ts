import { useCallback } from "react";
import { readClient } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Market } from "../data/read.ts";
import type { Labels } from "../data/steps.ts";
import type { Settings } from "../domain/settings.ts";

/** What every list of steps of this page needs besides its amounts. */
export function useSteps(market: Market, settings: Settings) {
  const { t } = useI18n();
  const chain = useChain();
  return useCallback(
    (last: string) => {
      const labels: Labels = {
        approve: (symbol) => t("liquidity.step.approve", { symbol }),
        permit: (symbol) => t("liquidity.step.permit", { symbol }),
        last,
      };
      return { client: readClient(chain), market, settings, labels };
    },
    [chain, market, settings, t],
  );
}
