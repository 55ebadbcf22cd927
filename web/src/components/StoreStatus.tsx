import { breachesIn, policyStatus } from "@takings/sdk";
import { type MessageKey, useI18n } from "../lib/i18n/index.ts";
import { Badge } from "./ui/Badge.tsx";

/** The policy's reading in words: healthy, breached (by what), stale, or nothing reported yet. */
export function StoreStatus({
  status,
  breaches,
  reported,
}: {
  status: number;
  breaches: number;
  reported: boolean;
}) {
  const { t } = useI18n();
  const which = breachesIn(breaches)
    .map((bit) => t(`breach.${bit}` as MessageKey as "breach.1"))
    .join(", ");
  if (!reported) return <Badge>{t("status.new")}</Badge>;
  if (which !== "") return <Badge tone="bad">{t("status.breached", { which })}</Badge>;
  if (status === policyStatus.stale) return <Badge tone="warn">{t("status.stale")}</Badge>;
  return <Badge tone="good">{t("status.healthy")}</Badge>;
}
