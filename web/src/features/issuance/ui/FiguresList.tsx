import { useI18n } from "../../../lib/i18n/index.ts";
import { type FigureId, figureIds, figureKinds } from "../domain/figures.ts";
import type { Figures } from "../domain/types.ts";

/** What a merchant declared, in words. */
export function FiguresList({ figures }: { figures: Figures }) {
  const { t, format } = useI18n();
  const show = (id: FigureId) => {
    const value = figures[id];
    const kind = figureKinds[id];
    if (kind === "percent") return format.bps(value);
    if (kind === "months") return t("issuance.months", { count: Number(value) });
    if (kind === "days") return t("issuance.days", { count: Number(value) });
    return `${format.number(value)} ${t("issuance.unit.dollars")}`;
  };
  return (
    <dl className="grid gap-x-8 text-sm sm:grid-cols-2">
      {figureIds.map((id) => (
        <div key={id} className="flex justify-between gap-3 border-b border-line py-2">
          <dt className="text-ink-2">{t(`issuance.figure.${id}`)}</dt>
          <dd className="text-end font-medium text-ink tabular-nums">{show(id)}</dd>
        </div>
      ))}
    </dl>
  );
}
