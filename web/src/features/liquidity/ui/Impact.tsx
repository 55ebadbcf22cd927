import { Checkbox, Notice } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { impactLevel } from "../domain/oneSided.ts";

/** What a price impact means at its height; whether it was accepted is the form's state. */
export function Impact({
  bps,
  confirmed,
  onConfirm,
}: {
  bps: bigint;
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}) {
  const { t, format } = useI18n();
  const level = impactLevel(bps);
  if (level === "none") return null;
  const impact = format.bps(bps);
  if (level === "note") return <Notice>{t("liquidity.impact.note", { impact })}</Notice>;
  if (level === "blocked")
    return (
      <div role="alert">
        <Notice tone="bad">{t("liquidity.impact.blocked", { impact, max: format.bps(1_500n) })}</Notice>
      </div>
    );
  return (
    <Notice tone={level === "confirm" ? "bad" : "warn"}>
      <p>{t("liquidity.impact.warn", { impact })}</p>
      {level === "confirm" && (
        <div className="mt-3">
          <Checkbox checked={confirmed} onChange={onConfirm}>
            {t("liquidity.impact.confirm", { impact })}
          </Checkbox>
        </div>
      )}
    </Notice>
  );
}
