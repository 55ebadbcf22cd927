import { Field } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Draft } from "../domain/draft.ts";
import { type FigureId, figureIds, figureKinds, readFigures } from "../domain/figures.ts";

export function FigureFields({
  draft,
  onText,
}: {
  draft: Draft;
  onText: (id: FigureId, text: string) => void;
}) {
  const { t } = useI18n();
  const { problems } = readFigures(draft);
  const units = {
    money: t("issuance.unit.dollars"),
    percent: "%",
    months: t("issuance.unit.months"),
    days: t("issuance.unit.days"),
  };
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {figureIds.map((id) => {
        const problem = problems[id];
        return (
          <Field
            key={id}
            label={t(`issuance.figure.${id}`)}
            hint={t(`issuance.figure.${id}.hint`)}
            inputMode={figureKinds[id] === "percent" ? "text" : "numeric"}
            unit={units[figureKinds[id]]}
            value={draft[id] ?? ""}
            onChange={(event) => onText(id, event.target.value)}
            error={problem && t(problem)}
          />
        );
      })}
    </div>
  );
}
