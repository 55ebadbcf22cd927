import type { ProposalState } from "@takings/sdk";
import { Timeline } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { lifecycle, type ProposalTimes } from "../domain/timeline.ts";

/** The proposal's life with real dates, as far as it went and as it may go on. */
export function Lifecycle({
  state,
  times,
  now,
}: {
  state: ProposalState;
  times: ProposalTimes;
  now: number;
}) {
  const { t, format } = useI18n();
  const steps = lifecycle(state, times, now);
  return (
    <Timeline
      label={t("gov.timeline")}
      steps={steps.map((step) => ({
        id: step.id,
        state: step.state,
        title: t(`gov.step.${step.id}`),
        note:
          step.at === undefined ? undefined : (
            <>
              {format.dateTime(step.at)}
              {step.state !== "done" && step.at > now && <> · {format.relative(step.at - now)}</>}
            </>
          ),
      }))}
    />
  );
}
