import { Amount, Panel, Progress } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { StoreDetail } from "./read.ts";

export function Withdrawals({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const { asset } = detail.summary;
  const { available, limitLeft, effectiveLimit, limit, window, balance } = detail.merchant;
  const used = effectiveLimit > limitLeft ? effectiveLimit - limitLeft : 0n;
  const share = effectiveLimit > 0n ? Number((used * 1_000n) / effectiveLimit) / 1_000 : 0;
  const usedText = t("store.limit.used", {
    used: format.amount(used, asset),
    limit: format.amount(effectiveLimit, asset),
  });
  const rows = [
    [t("store.limit.now"), available],
    [t("store.limit.left"), limitLeft],
    [t("store.limit.balance"), balance],
  ] as const;
  return (
    <Panel
      className="lg:col-span-3"
      title={t("store.limit")}
      hint={t("store.limit.per", {
        amount: format.amount(effectiveLimit, asset),
        window: format.duration(window),
      })}
    >
      <Progress label={t("store.limit")} value={share} text={usedText} />
      <p className="mt-2 text-sm text-ink-2 tabular-nums">{usedText}</p>
      {effectiveLimit < limit && (
        <p className="mt-1 text-sm text-bad">
          {t("store.limit.lowered", { amount: format.amount(limit, asset) })}
        </p>
      )}
      <dl className="mt-4 grid gap-2.5 text-sm">
        {rows.map(([label, value]) => (
          <div key={label} className="flex justify-between gap-3">
            <dt className="text-ink-2">{label}</dt>
            <dd className="font-medium text-ink">
              <Amount value={value} unit={asset} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
