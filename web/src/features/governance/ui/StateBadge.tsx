import { ProposalState } from "@takings/sdk";
import { Badge, type Tone } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";

const tones: Record<ProposalState, Tone> = {
  [ProposalState.Pending]: "neutral",
  [ProposalState.Active]: "accent",
  [ProposalState.Canceled]: "neutral",
  [ProposalState.Defeated]: "bad",
  [ProposalState.Succeeded]: "good",
  [ProposalState.Queued]: "warn",
  [ProposalState.Expired]: "neutral",
  [ProposalState.Executed]: "good",
};

export function StateBadge({ state, againstOnly }: { state: ProposalState; againstOnly?: boolean }) {
  const { t } = useI18n();
  if (againstOnly && state === ProposalState.Active)
    return <Badge tone="warn">{t("gov.state.againstOnly")}</Badge>;
  return <Badge tone={tones[state]}>{t(`gov.state.${state}`)}</Badge>;
}
