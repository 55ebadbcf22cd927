import { Timeline } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { ApplicationDetail } from "../data/application.ts";
import { type Step, stepStates, steps } from "../domain/steps.ts";

/** The four steps from application to an issued store. */
export function Steps({ detail }: { detail: ApplicationDetail }) {
  const { t, format } = useI18n();
  const { application, offer, acceptedAt, checklist } = detail;
  const states = stepStates(application.state, acceptedAt > 0);
  const open = Object.values(checklist).filter((done) => !done).length;
  const notes: Record<Step, string> = {
    application: format.date(application.appliedAt),
    assessment:
      acceptedAt > 0
        ? t("issuance.step.assessment.done")
        : offer
          ? t("issuance.step.assessment.offer", { date: format.date(offer.assessment.expiry) })
          : t("issuance.step.assessment.note"),
    integration:
      application.state === "accepted" && open > 0
        ? t("issuance.step.integration.open", { count: open })
        : acceptedAt > 0
          ? t("issuance.step.integration.accepted", { date: format.date(acceptedAt) })
          : t("issuance.step.integration.note"),
    issuance: t("issuance.step.issuance.note"),
  };
  return (
    <Timeline
      label={t("issuance.steps")}
      steps={steps.map((step) => ({
        id: step,
        title: t(`issuance.step.${step}`),
        note: notes[step],
        state: states[step],
      }))}
    />
  );
}
