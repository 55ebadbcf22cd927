import { CheckIcon, CloseIcon, cx } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { type Criterion, criteria, type Figures, type Limits, type Verdict } from "../domain/types.ts";

/** The contract's verdict on each criterion, next to what was declared and what is required. */
export function Verdicts({
  limits,
  figures,
  verdict,
  className,
}: {
  limits: Limits;
  figures?: Figures;
  verdict?: Verdict;
  className?: string;
}) {
  const { t, format } = useI18n();
  const dollars = (value: bigint) => `${format.number(value)} ${t("issuance.unit.dollars")}`;
  const days = (count: number) => t("issuance.days", { count });
  const months = (count: number) => t("issuance.months", { count });
  const rows: Record<Criterion, { declared?: string; asked: string }> = {
    netSales: {
      declared: figures && dollars(figures.netSales),
      asked: t("issuance.atLeast", { value: dollars(limits.minNetSales) }),
    },
    months: {
      declared: figures && months(figures.months),
      asked: t("issuance.atLeast", { value: months(limits.minMonths) }),
    },
    refundRatio: {
      declared: figures && format.bps(figures.refundBps),
      asked: t("issuance.atMost", { value: format.bps(limits.maxRefundBps) }),
    },
    daysInventory: {
      declared: figures && days(figures.daysInventory),
      asked: t("issuance.atMost", { value: days(limits.maxDaysInventory) }),
    },
    operatingMargin: {
      declared: figures && format.bps(figures.operatingMarginBps),
      asked: t("issuance.atLeast", { value: format.bps(limits.minOperatingMarginBps) }),
    },
  };
  return (
    <ul className={cx("grid gap-3 text-sm", className)}>
      {criteria.map((criterion) => {
        const met = verdict?.[criterion];
        return (
          <li key={criterion} data-testid={`criterion-${criterion}`} data-met={met}>
            <span className="flex items-start gap-2">
              <Mark met={met} />
              <span className="min-w-0 grow">
                <span className="flex flex-wrap justify-between gap-x-3">
                  <span className="font-medium text-ink">
                    {t(`issuance.criterion.${criterion}`)}
                    {met !== undefined && (
                      <span className="sr-only">: {t(met ? "issuance.met" : "issuance.notMet")}</span>
                    )}
                  </span>
                  <span className={cx("tabular-nums", met === false ? "font-medium text-bad" : "text-ink")}>
                    {rows[criterion].declared}
                  </span>
                </span>
                <span className="block text-ink-2 tabular-nums">{rows[criterion].asked}</span>
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Mark({ met }: { met: boolean | undefined }) {
  if (met === undefined)
    return <span aria-hidden className="mt-1.5 size-2 shrink-0 rounded-full bg-line-strong mx-1" />;
  return met ? <CheckIcon className="mt-0.5 text-accent-ink" /> : <CloseIcon className="mt-0.5 text-bad" />;
}
