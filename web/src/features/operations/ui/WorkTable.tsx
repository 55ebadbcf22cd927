import { Link } from "@tanstack/react-router";
import { Amount, Badge, type Column, DataTable } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Alert, Task } from "../domain/due.ts";
import type { StoreWork } from "../domain/types.ts";
import { TaskList } from "./TaskList.tsx";

export interface Row {
  store: StoreWork;
  tasks: Task[];
  alerts: Alert[];
}

/** One row a store: how old its figures are, what its holders have coming, what waits and what to look into. */
export function WorkTable({ rows, now }: { rows: Row[]; now: number }) {
  const { t } = useI18n();
  const columns: Column<Row>[] = [
    {
      id: "store",
      header: t("operations.column.store"),
      primary: true,
      cell: ({ store }) => (
        <Link
          to="/store/$token"
          params={{ token: store.contracts.token }}
          className="group inline-flex flex-col rounded-md"
        >
          <span className="font-medium text-ink group-hover:underline">{store.name}</span>
          <span className="text-ink-2">{store.symbol}</span>
        </Link>
      ),
    },
    {
      id: "settled",
      header: t("operations.column.settled"),
      cell: ({ store, alerts }) => (
        <Age at={store.settledUntil} now={now} late={alerts.some(({ kind }) => kind === "settlementLate")} />
      ),
    },
    {
      id: "reported",
      header: t("operations.column.reported"),
      cell: ({ store, alerts }) => (
        <Age at={store.reportedUntil} now={now} late={alerts.some(({ kind }) => kind === "reportsStale")} />
      ),
    },
    {
      id: "payouts",
      header: t("operations.column.payouts"),
      align: "end",
      cell: ({ store }) => <Amount value={store.pendingPayouts} unit={store.asset} />,
    },
    { id: "tasks", header: t("operations.column.tasks"), cell: (row) => <TaskList {...row} /> },
    {
      id: "alerts",
      header: t("operations.column.alerts"),
      cell: ({ store, alerts }) => <Alerts store={store} alerts={alerts} now={now} />,
    },
  ];
  return (
    <DataTable
      caption={t("operations.title")}
      columns={columns}
      rows={rows}
      rowKey={({ store }) => store.contracts.token}
    />
  );
}

/** The end of a period in UTC, whose last day is the one before, and how long ago that was. */
function Age({ at, now, late }: { at: number; now: number; late: boolean }) {
  const { t, format } = useI18n();
  if (at === 0) return <span className="text-ink-2">{t("operations.never")}</span>;
  return (
    <>
      <span className={late ? "font-medium text-warn" : "text-ink"}>{format.relative(at - now)}</span>
      <span className="block text-[0.8125rem] whitespace-nowrap text-ink-2">
        {t("operations.until", { date: format.date(at - 1) })}
      </span>
    </>
  );
}

function Alerts({ store, alerts, now }: { store: StoreWork; alerts: Alert[]; now: number }) {
  const { t, format } = useI18n();
  const ended = store.exit !== "none";
  if (alerts.length === 0 && !ended) return <span className="text-ink-2">{t("operations.none")}</span>;
  const words = ({ kind, role, at = 0 }: Alert) => {
    if (kind === "arrears")
      return t("operations.alert.arrears", { amount: format.amount(store.arrears, store.asset) });
    if (kind === "attestorChanging")
      return t(`operations.alert.attestorChanging.${role!}`, { when: format.relative(at - now) });
    return t(`operations.alert.${kind}`);
  };
  return (
    <span className="flex flex-wrap justify-end gap-1.5 md:justify-start">
      {ended && <Badge>{t("operations.ended")}</Badge>}
      {alerts.map((alert) => (
        <Badge key={`${alert.kind} ${alert.role ?? ""}`} tone={alert.tone}>
          {words(alert)}
        </Badge>
      ))}
    </span>
  );
}
