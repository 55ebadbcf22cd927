import { useState } from "react";
import {
  Button,
  Card,
  Empty,
  PageHeader,
  Pager,
  Select,
  Stat,
  StatRow,
  WhenRead,
} from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useOperations } from "./data/hooks.ts";
import { type Operations, pageSize } from "./data/read.ts";
import { alertsOf, tasksOf } from "./domain/due.ts";
import { type Row, WorkTable } from "./ui/WorkTable.tsx";

const views = ["all", "waiting"] as const;
type View = (typeof views)[number];

/** What a keeper, or anyone, can see to: read from the chain, with no key and no server. */
export function OperationsPage() {
  const { t } = useI18n();
  const [page, setPage] = useState(0);
  const operations = useOperations(page);
  return (
    <>
      <PageHeader title={t("operations.title")} lead={t("operations.lead")} />
      <WhenRead readings={[operations]}>
        {(data) => (
          <Loaded key={data.offset} operations={data} stale={operations.isPlaceholderData} onPage={setPage} />
        )}
      </WhenRead>
    </>
  );
}

function Loaded({
  operations,
  stale,
  onPage,
}: {
  operations: Operations;
  stale: boolean;
  onPage: (page: number) => void;
}) {
  const { t, format } = useI18n();
  const [view, setView] = useState<View>("all");
  const { now, total, offset, block } = operations;
  const rows = operations.stores.map(
    (store): Row => ({ store, tasks: tasksOf(store, now), alerts: alertsOf(store, now) }),
  );
  const waiting = rows.filter(({ tasks, alerts }) => tasks.length + alerts.length > 0);
  const shown = view === "waiting" ? waiting : rows;
  const sum = (count: (row: Row) => number) => rows.reduce((all, row) => all + count(row), 0);
  if (total === 0)
    return (
      <Card>
        <Empty title={t("operations.empty")}>{t("operations.emptyHint")}</Empty>
      </Card>
    );
  return (
    <>
      <StatRow className="mb-5">
        <Stat
          label={t("operations.tasks")}
          value={format.number(sum(({ tasks }) => tasks.length))}
          note={t("operations.tasks.note")}
        />
        <Stat
          label={t("operations.alerts")}
          value={format.number(sum(({ alerts }) => alerts.length))}
          tone={sum(({ alerts }) => alerts.length) > 0 ? "warn" : undefined}
          note={t("operations.alerts.note", { count: waiting.length })}
        />
        <Stat
          label={t("operations.arrears")}
          value={format.number(sum(({ store }) => (store.arrears > 0n ? 1 : 0)))}
          tone={rows.some(({ store }) => store.arrears > 0n) ? "bad" : undefined}
          note={t("operations.arrears.note")}
        />
        <Stat
          label={t("operations.block")}
          value={format.number(block)}
          note={format.dateTime(now)}
          hint={t("operations.block.hint")}
        />
      </StatRow>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <p className="max-w-prose text-sm text-ink-2 text-pretty">
          {total > pageSize
            ? t("operations.pageOnly", { count: rows.length, total })
            : t("operations.whole", { count: total })}
        </p>
        <Select
          label={t("operations.view")}
          hideLabel
          value={view}
          onChange={setView}
          options={views.map((each) => ({ value: each, label: t(`operations.view.${each}`) }))}
        />
      </div>
      <Card className={stale ? "overflow-hidden opacity-60" : "overflow-hidden"}>
        {shown.length === 0 ? (
          <Empty
            title={t("operations.quiet")}
            action={<Button onClick={() => setView("all")}>{t("operations.view.all")}</Button>}
          >
            {t("operations.quietHint")}
          </Empty>
        ) : (
          <WorkTable rows={shown} now={now} />
        )}
        <Pager page={offset / pageSize} size={pageSize} total={total} onPage={onPage} className="py-4" />
      </Card>
    </>
  );
}
