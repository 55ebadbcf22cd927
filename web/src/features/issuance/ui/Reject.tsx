import { useState } from "react";
import { Button, Panel, TextArea } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { ApplicationDetail } from "../data/application.ts";
import { useDeskActions } from "./useDeskActions.tsx";

export function Reject({ detail }: { detail: ApplicationDetail }) {
  const { t } = useI18n();
  const { reject } = useDeskActions(detail);
  const [reason, setReason] = useState("");
  return (
    <Panel title={t("issuance.reject")} hint={t("issuance.reject.hint")}>
      <div className="grid gap-4">
        <TextArea
          label={t("issuance.reject.reason")}
          hint={t("issuance.reject.reason.hint")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div>
          <Button
            variant="danger"
            disabled={reason.trim() === ""}
            onClick={() => reject(reason.trim())}
            data-testid="reject"
          >
            {t("issuance.reject.review")}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
