import { useState } from "react";
import { Crumb, Empty, Notice, PageHeader, Pager, Panel, WhenRead } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { type ApplicationRow, pageSize } from "./data/applications.ts";
import { useApplications, useIsUnderwriter } from "./data/hooks.ts";
import { ApplicationsTable } from "./ui/ApplicationsTable.tsx";

const waiting = ["applied", "assessed"];

/** The underwriter's queue: what waits for an offer first, then everything else. */
export function UnderwritePage() {
  const { t } = useI18n();
  const [page, setPage] = useState(0);
  const reading = useApplications(page);
  const { data: underwriter } = useIsUnderwriter();
  return (
    <>
      <PageHeader
        crumbs={<Crumb to="/apply">{t("nav.apply")}</Crumb>}
        title={t("issuance.queue")}
        lead={t("issuance.queue.lead")}
      />
      {underwriter === false && (
        <div className="mb-4">
          <Notice>{t("issuance.notUnderwriter")}</Notice>
        </div>
      )}
      <WhenRead readings={[reading]}>
        {({ rows, total }) => <Queue rows={rows} total={total} page={page} onPage={setPage} />}
      </WhenRead>
    </>
  );
}

function Queue({
  rows,
  total,
  page,
  onPage,
}: {
  rows: ApplicationRow[];
  total: number;
  page: number;
  onPage: (page: number) => void;
}) {
  const { t } = useI18n();
  const queue = rows.filter(({ state }) => waiting.includes(state));
  const rest = rows.filter(({ state }) => !waiting.includes(state));
  return (
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
      <Pager page={page} size={pageSize} total={total} onPage={onPage} className="border-t-0" />
    </div>
  );
}
