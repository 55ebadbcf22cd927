import { ProposalState } from "@takings/sdk";
import { Button } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { saveFile } from "../../../lib/saveFile.ts";
import type { GovernanceStore } from "../controls/index.ts";
import type { Proposal } from "../data/proposal.ts";
import { type CalendarEvent, calendarFile } from "../domain/calendar.ts";

/** Saves the proposal's coming dates as a calendar file; nothing is sent anywhere. */
export function CalendarButton({
  store,
  proposal,
  title,
}: {
  store: GovernanceStore;
  proposal: Proposal;
  title: string;
}) {
  const { t } = useI18n();
  const { state, times } = proposal;
  const name = `${store.symbol} #${proposal.id}`;
  const event = (key: string, at: number, words: string): CalendarEvent => ({
    uid: `${store.governor.toLowerCase()}-${proposal.id}-${key}@takings`,
    at,
    title: `${name}: ${words}`,
    description: title,
    url: window.location.href,
  });
  const events: CalendarEvent[] = [];
  if (state === ProposalState.Pending) events.push(event("start", times.voteStart, t("gov.calendar.starts")));
  if (state === ProposalState.Pending || state === ProposalState.Active)
    events.push(event("end", times.voteEnd, t("gov.calendar.ends")));
  if (state === ProposalState.Queued) events.push(event("eta", times.eta, t("gov.calendar.executable")));
  if (events.length === 0) return null;
  const save = () => {
    const text = calendarFile(events, Math.floor(Date.now() / 1000));
    saveFile(`${store.symbol}-${proposal.id}.ics`, "text/calendar", text);
  };
  return (
    <Button size="sm" onClick={save}>
      {t("gov.calendar.button")}
    </Button>
  );
}
