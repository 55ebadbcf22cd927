import { Notice } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Proposal } from "../data/proposal.ts";

/** What a voter must see before anything else. */
export function Alarms({
  proposal,
  changedCode,
  unknown,
}: {
  proposal: Proposal;
  changedCode: boolean;
  unknown: boolean;
}) {
  const { t } = useI18n();
  const alarms = [
    proposal.mismatch && t("gov.alarm.mismatch"),
    changedCode && t("gov.alarm.code"),
    unknown && t("gov.alarm.unknown"),
  ].filter((text) => typeof text === "string");
  if (alarms.length === 0) return null;
  return (
    <div role="alert" className="mb-5 grid gap-3">
      {alarms.map((text) => (
        <Notice key={text} tone="bad">
          {text}
        </Notice>
      ))}
    </div>
  );
}
