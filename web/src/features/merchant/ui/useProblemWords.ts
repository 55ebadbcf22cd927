import { useCallback } from "react";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Account } from "../data/read.ts";
import type { WithdrawProblem } from "../domain/withdraw.ts";

/** Why a withdrawal would be refused, with the contract's own values. */
export function useProblemWords({ unit, effectiveLimit }: Account) {
  const { t, format } = useI18n();
  return useCallback(
    (problem: WithdrawProblem): string => {
      switch (problem.kind) {
        case "zero":
          return t("merchant.problem.zero");
        case "frozen":
          return t("merchant.problem.frozen", { until: format.dateTime(problem.until) });
        case "arrears":
          return t("merchant.problem.arrears", { arrears: format.amount(problem.arrears, unit) });
        case "limit":
          return problem.fits === undefined
            ? t("merchant.problem.never", { limit: format.amount(effectiveLimit, unit) })
            : t("merchant.problem.limit", {
                left: format.amount(problem.left, unit),
                at: format.dateTime(problem.fits),
              });
        case "balance":
          return t("merchant.problem.balance", { held: format.amount(problem.held, unit) });
      }
    },
    [t, format, unit, effectiveLimit],
  );
}
