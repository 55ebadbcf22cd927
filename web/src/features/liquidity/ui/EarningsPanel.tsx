import { Hint, Panel, type Segment, SplitBar } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { poolYield, royaltiesPerYear, worth } from "../../../lib/pool/index.ts";
import type { Market, State } from "../data/read.ts";
import { useFigures } from "./useFigures.ts";

/** What pooled tokens earn, for whom, and how the yearly figure is worked out. */
export function EarningsPanel({ market, state }: { market: Market; state: State }) {
  const { t, format } = useI18n();
  const figures = useFigures(market);
  const { pool, stream, totalStaked, treasuryStaked, account } = state;
  const earned = poolYield(stream, pool, totalStaked);
  const running = earned.perYear > 0n;
  const part = (value: bigint) =>
    pool.liquidity > 0n ? Number((value * 1_000_000n) / pool.liquidity) / 1_000_000 : 0;
  const segment = (
    id: "treasury" | "you" | "stakers" | "unstaked",
    value: bigint,
    className: string,
  ): Segment => ({
    id,
    label: t(`liquidity.split.${id}`),
    share: part(value),
    value: figures.share(value, pool.liquidity),
    className,
  });
  return (
    <Panel title={t("liquidity.earnings")} hint={t("liquidity.earnings.hint")}>
      <dl className="grid gap-4 sm:grid-cols-2">
        <div className="rounded-xl border border-line px-4 py-3">
          <dt className="flex items-center gap-1.5 text-sm text-ink-2">
            {t("liquidity.yield.staked")}
            <Hint label={t("liquidity.yield.formulaLabel")}>
              <p>
                {t("liquidity.yield.formula", {
                  perYear: figures.money(earned.perYear),
                  tokens: figures.tokens(pool.token),
                  value: figures.money(earned.stakedValue),
                })}
              </p>
              <p className="mt-2 text-ink-2">{t("liquidity.yield.caution")}</p>
            </Hint>
          </dt>
          <dd className="mt-1 text-xl font-semibold tracking-[-0.015em] text-ink tabular-nums">
            {!running || earned.stakedBps === undefined
              ? t("liquidity.yield.none")
              : t("liquidity.yield.year", { rate: format.bps(earned.stakedBps) })}
          </dd>
          <dd className="mt-0.5 text-sm text-ink-2">
            {running
              ? t("liquidity.yield.stakedNote", {
                  amount: figures.money(earned.perYear),
                  until: format.date(stream.streamEnd),
                })
              : t("liquidity.yield.idle")}
          </dd>
        </div>
        <div className="rounded-xl border border-line px-4 py-3">
          <dt className="text-sm text-ink-2">{t("liquidity.yield.unstaked")}</dt>
          <dd className="mt-1 text-xl font-semibold tracking-[-0.015em] text-ink tabular-nums">
            {t("liquidity.yield.year", { rate: format.bps(0n) })}
          </dd>
          <dd className="mt-0.5 text-sm text-ink-2">
            {t("liquidity.yield.unstakedNote", { fee: format.bps(market.swapFeeBps) })}
          </dd>
        </div>
      </dl>
      <div className="mt-6">
        <SplitBar
          label={t("liquidity.split")}
          segments={[
            segment("treasury", treasuryStaked, "bg-ink-3"),
            segment("you", account.staked, "bg-accent"),
            segment("stakers", totalStaked - treasuryStaked - account.staked, "bg-ink-2"),
            segment("unstaked", pool.liquidity - totalStaked, "bg-line-strong"),
          ]}
        />
        <p className="mt-4 text-sm text-ink-2">
          {t("liquidity.treasury", {
            value: figures.money(worth(pool, treasuryStaked)),
            perYear: figures.money(
              totalStaked > 0n
                ? (royaltiesPerYear(stream, pool.token) * treasuryStaked) / totalStaked
                : earned.perYear,
            ),
          })}
        </p>
      </div>
    </Panel>
  );
}
