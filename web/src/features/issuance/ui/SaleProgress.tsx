import { Progress } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { SaleRow } from "../data/sales.ts";
import { shareOf } from "../domain/sale.ts";

/** Raised on the way to the hard cap, with the soft cap marked. */
export function SaleProgress({ sale }: { sale: SaleRow }) {
  const { t, format } = useI18n();
  const money = (value: bigint) => format.amount(value, sale.asset, { digits: 0 });
  const raised = t("issuance.sale.raisedOf", { raised: money(sale.raised), cap: money(sale.hardCap) });
  const soft =
    sale.raised >= sale.softCap
      ? t("issuance.sale.softReached", { cap: money(sale.softCap) })
      : t("issuance.sale.softMissing", { left: money(sale.softCap - sale.raised), cap: money(sale.softCap) });
  return (
    <>
      <Progress
        label={t("issuance.sale.progress")}
        text={`${raised}. ${soft}`}
        value={shareOf(sale.raised, sale.hardCap)}
        mark={shareOf(sale.softCap, sale.hardCap)}
      />
      <p className="mt-2.5 text-sm font-medium text-ink tabular-nums" data-testid="raised">
        {raised}
      </p>
      <p className="text-sm text-ink-2 tabular-nums">{soft}</p>
    </>
  );
}
