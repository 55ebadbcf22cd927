import type { ApplicationState, SaleStatus } from "@takings/sdk";
import { Badge, type Tone } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";

const tones: Record<ApplicationState, Tone> = {
  none: "neutral",
  applied: "neutral",
  assessed: "accent",
  accepted: "accent",
  onSale: "accent",
  active: "good",
  rejected: "bad",
  withdrawn: "neutral",
  expired: "warn",
  failed: "bad",
};

export function StateBadge({ state }: { state: ApplicationState }) {
  const { t } = useI18n();
  return (
    <span data-testid="application-state" data-state={state}>
      <Badge tone={tones[state]}>{t(`issuance.state.${state}`)}</Badge>
    </span>
  );
}

const saleTones: Record<SaleStatus, Tone> = {
  upcoming: "neutral",
  open: "accent",
  succeeded: "good",
  failed: "bad",
  finalized: "good",
};

export function SaleBadge({ status }: { status: SaleStatus }) {
  const { t } = useI18n();
  return (
    <span data-testid="sale-status" data-status={status}>
      <Badge tone={saleTones[status]}>{t(`issuance.sale.status.${status}`)}</Badge>
    </span>
  );
}
