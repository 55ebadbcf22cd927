import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { BackIcon, Empty, Notice, PageHeader, Pager, Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { pageSize } from "./data/applications.ts";
import { useApplications, useIsUnderwriter } from "./data/hooks.ts";
import { ApplicationsTable } from "./ui/ApplicationsTable.tsx";
import { Unready } from "./ui/Missing.tsx";

const waiting = ["applied", "assessed"];

/** The underwriter's queue: what waits for an offer first, then everything else. */
export function UnderwritePage() {
  const { t } = useI18n();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useApplications(page);
  const { data: underwriter } = useIsUnderwriter();
  const queue = data?.rows.filter(({ state }) => waiting.includes(state)) ?? [];
  const rest = data?.rows.filter(({ state }) => !waiting.includes(state)) ?? [];
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to="/apply" className="inline-flex items-center gap-1.5 rounded hover:text-ink">
            <BackIcon /> {t("nav.apply")}
          </Link>
        }
        title={t("issuance.queue")}
        lead={t("issuance.queue.lead")}
      />
      {underwriter === false && (
        <div className="mb-4">
          <Notice>{t("issuance.notUnderwriter")}</Notice>
        </div>
      )}
      {data ? (
        <div className="grid gap-4">
          <Panel flush title={t("issuance.queue.waiting")} hint={t("issuance.queue.waiting.hint")}>
            {queue.length > 0 ? (
              <ApplicationsTable caption={t("issuance.queue.waiting")} rows={queue} to="/underwrite/$id" />
            ) : (
              <Empty title={t("issuance.queue.none")} />
            )}
          </Panel>
          {rest.length > 0 && (
            <Panel flush title={t("issuance.queue.rest")}>
              <ApplicationsTable caption={t("issuance.queue.rest")} rows={rest} to="/apply/$id" />
            </Panel>
          )}
          <Pager page={page} size={pageSize} total={data.total} onPage={setPage} className="border-t-0" />
        </div>
      ) : (
        <Unready error={error} onRetry={refetch} />
      )}
    </>
  );
}
