import { scaleLinear } from "d3-scale";
import { useWidth } from "../../../components/charts/useWidth.ts";
import { formatAmount } from "../../../lib/amounts.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Account } from "../data/read.ts";
import { inWindow, usedIn, type Withdrawal } from "../domain/window.ts";

const height = 232;
const pad = { top: 22, right: 26, bottom: 42, left: 48 };

/**
 * The window from its left edge, where withdrawals fall out, to now. Each withdrawal is a step that stays until it
 * leaves; the steps' sum at the right is what is used, under the line of the limit.
 */
export function WindowChart({
  account,
  withdrawals,
}: {
  account: Account;
  withdrawals: readonly Withdrawal[];
}) {
  const { t, format } = useI18n();
  const [ref, width] = useWidth();
  const { unit, effectiveLimit, limit, window, now } = account;
  const counted = inWindow(withdrawals, window, now);
  const number = (value: bigint) => Number(formatAmount(value, unit.decimals));
  const used = usedIn(withdrawals, window, now);
  const right = width - pad.right;
  const x = scaleLinear()
    .domain([now - window, now])
    .range([pad.left, right]);
  const y = scaleLinear()
    .domain([0, Math.max(...[used, effectiveLimit, limit].map(number)) || 1])
    .range([height - pad.bottom, pad.top]);
  let below = 0n;
  const steps = counted.map((withdrawal) => {
    const base = below;
    below += withdrawal.amount;
    return { ...withdrawal, base, top: below };
  });
  const middle = now - window / 2;
  const lowered = effectiveLimit < limit;
  const line = (value: bigint, label: string, className: string, text: string) => (
    <g>
      <line
        x1={pad.left}
        x2={right + 14}
        y1={y(number(value))}
        y2={y(number(value))}
        strokeDasharray="4 3"
        strokeWidth={1.5}
        className={className}
      />
      <text x={pad.left + 6} y={y(number(value)) - 6} className={text}>
        {label}
      </text>
    </g>
  );

  return (
    <div ref={ref} className="min-w-0">
      <svg
        width={width}
        height={height}
        className="block w-full text-[11px] tabular-nums"
        role="img"
        aria-label={t("merchant.window.label", {
          count: counted.length,
          from: format.dateTime(now - window),
          used: format.amount(used, unit),
          limit: format.amount(effectiveLimit, unit),
        })}
      >
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line
              x1={pad.left}
              x2={right}
              y1={y(tick)}
              y2={y(tick)}
              className={tick === 0 ? "stroke-line-strong" : "stroke-line"}
            />
            <text x={pad.left - 8} y={y(tick)} dy="0.32em" textAnchor="end" className="fill-ink-2">
              {format.number(tick, { notation: "compact" })}
            </text>
          </g>
        ))}
        {steps.map(({ at, amount, base, top }) => {
          const from = Math.max(pad.left, x(at));
          return (
            <g key={at}>
              <rect
                x={from}
                width={Math.max(2, right - from)}
                y={y(number(top))}
                height={Math.max(1.5, y(number(base)) - y(number(top)))}
                className="fill-accent stroke-surface"
                strokeWidth={1}
                opacity={0.82}
              >
                <title>{`${format.dateTime(at)}: ${format.amount(amount, unit)}`}</title>
              </rect>
              {right - from > 96 && y(number(base)) - y(number(top)) > 18 && (
                <text
                  x={from + 8}
                  y={(y(number(base)) + y(number(top))) / 2}
                  dy="0.35em"
                  className="pointer-events-none fill-on-accent font-medium"
                >
                  {format.amount(amount, unit, { compact: true, symbol: false })}
                </text>
              )}
            </g>
          );
        })}
        {lowered && line(limit, t("merchant.window.limitVoted"), "stroke-ink-3", "fill-ink-2")}
        {line(
          effectiveLimit,
          t(lowered ? "merchant.window.limitLowered" : "merchant.window.limit"),
          lowered ? "stroke-bad" : "stroke-ink",
          lowered ? "fill-bad" : "fill-ink",
        )}
        <rect
          x={right + 6}
          width={8}
          y={y(number(effectiveLimit))}
          height={Math.max(0, y(0) - y(number(effectiveLimit)))}
          rx={2}
          className="fill-hover"
        />
        <rect
          x={right + 6}
          width={8}
          y={y(Math.min(number(used), number(effectiveLimit)))}
          height={y(0) - y(Math.min(number(used), number(effectiveLimit)))}
          rx={2}
          className={lowered ? "fill-bad" : "fill-accent"}
        />
        <text x={pad.left} y={height - 24} className="fill-ink-2">
          {format.date(now - window)}
        </text>
        {width > 420 && (
          <text x={x(middle)} y={height - 24} textAnchor="middle" className="fill-ink-2">
            {format.date(middle)}
          </text>
        )}
        <text x={right} y={height - 24} textAnchor="end" className="fill-ink">
          {t("merchant.window.now")}
        </text>
        <text x={pad.left} y={height - 8} className="fill-ink-2">
          ← {t("merchant.window.fallsOut")}
        </text>
      </svg>
    </div>
  );
}
