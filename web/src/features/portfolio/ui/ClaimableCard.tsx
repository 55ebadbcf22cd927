import { Button, Card, Hint } from "../../../components/index.ts";
import { LiveAmount } from "../../../components/live/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { perDay } from "../../../lib/stream/index.ts";
import type { Position } from "../data/read.ts";
import { totalsByAsset } from "../domain/history.ts";
import { claimPlan } from "../domain/plan.ts";

/** Everything that can be claimed now, one running figure for each currency. */
export function ClaimableCard({
  positions,
  plain,
  onClaimAll,
}: {
  positions: readonly Position[];
  plain: boolean;
  onClaimAll: () => void;
}) {
  const { t, format } = useI18n();
  const totals = totalsByAsset(
    positions.map(({ asset, unit, accrual }) => ({ asset, unit, amount: accrual.claimable })),
  );
  const plan = claimPlan(positions, plain);
  const days = totalsByAsset(
    positions.map(({ asset, unit, accrual }) => ({ asset, unit, amount: perDay(accrual) })),
  ).filter(({ amount }) => amount > 0n);
  return (
    <Card className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5 p-5 sm:p-6">
      <div className="min-w-0">
        <h2 className="flex items-center gap-1.5 text-sm text-ink-2">
          {t("portfolio.claimable")}
          <Hint label={t("portfolio.claimable")}>{t("portfolio.claimable.hint")}</Hint>
        </h2>
        {totals.map(({ asset, unit }) => (
          <p
            key={asset}
            data-testid="claimable-total"
            className="mt-1 text-[2rem] leading-tight font-semibold tracking-[-0.03em] text-ink sm:text-[2.75rem]"
          >
            <LiveAmount
              unit={unit}
              accruals={positions
                .filter((position) => position.asset === asset)
                .map(({ accrual }) => accrual)}
            />
          </p>
        ))}
        <p className="mt-1.5 text-sm text-ink-2 tabular-nums">
          {days.length === 0
            ? t("portfolio.streaming.none")
            : days.map(({ asset, unit, amount }, index) => (
                <span key={asset}>
                  {index > 0 && " · "}
                  {t("portfolio.streaming", { amount: format.amount(amount, unit) })}
                </span>
              ))}
        </p>
      </div>
      <div className="flex w-full flex-col gap-1.5 sm:w-auto sm:items-end">
        <Button
          variant="primary"
          size="lg"
          onClick={onClaimAll}
          disabled={plan.claimed.length === 0}
          data-testid="claim-all"
        >
          {t("portfolio.claimAll", { count: plan.claimed.length })}
        </Button>
        <p className="text-sm text-ink-2">
          {plan.alone.length > 0 ? t("portfolio.claimAll.contract") : t("portfolio.claimAll.once")}
        </p>
      </div>
    </Card>
  );
}
