import type { SaleStatus } from "@takings/sdk";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { SaleFigures } from "../domain/sale.ts";

/** How long the sale's present state lasts, or when it ended. */
export function useTimeLeft(sale: SaleFigures, status: SaleStatus, now: number): string {
  const { t, format } = useI18n();
  const duration = (until: number) => format.duration(Math.max(0, Math.floor(until - now)));
  switch (status) {
    case "upcoming":
      return t("issuance.sale.opensIn", { time: duration(sale.opensAt) });
    case "open":
      return t("issuance.sale.left", { time: duration(sale.closesAt) });
    case "succeeded":
      return t("issuance.sale.finalizeIn", { time: duration(sale.finalizableUntil) });
    default:
      return t("issuance.sale.closed", { date: format.date(sale.closesAt) });
  }
}
