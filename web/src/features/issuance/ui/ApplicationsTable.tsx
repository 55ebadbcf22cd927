import { Link, useNavigate } from "@tanstack/react-router";
import { Badge, type Column, DataTable, shortAddress } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { ApplicationRow } from "../data/applications.ts";
import { StateBadge } from "./StateBadge.tsx";

/** Applications as rows; `to` is the page that a row leads to. */
export function ApplicationsTable({
  caption,
  rows,
  to,
}: {
  caption: string;
  rows: ApplicationRow[];
  to: "/apply/$id" | "/underwrite/$id";
}) {
  const { t, format } = useI18n();
  const navigate = useNavigate();
  const columns: Column<ApplicationRow>[] = [
    {
      id: "id",
      header: t("issuance.column.application"),
      primary: true,
      cell: ({ id, merchant }) => (
        <Link to={to} params={{ id: String(id) }} className="font-medium text-ink hover:underline">
          {t("issuance.application.short", { id: String(id) })}{" "}
          <span className="font-mono text-[0.8125rem] font-normal text-ink-2">{shortAddress(merchant)}</span>
        </Link>
      ),
    },
    {
      id: "sales",
      header: t("issuance.figure.netSales"),
      align: "end",
      cell: ({ figures }) => format.number(figures.netSales),
    },
    {
      id: "eligible",
      header: t("issuance.column.eligible"),
      cell: ({ eligible }) => (
        <Badge tone={eligible ? "good" : "bad"}>
          {t(eligible ? "issuance.eligible" : "issuance.ineligible")}
        </Badge>
      ),
    },
    { id: "state", header: t("issuance.column.state"), cell: ({ state }) => <StateBadge state={state} /> },
    {
      id: "date",
      header: t("issuance.column.applied"),
      align: "end",
      cell: ({ appliedAt }) => format.date(appliedAt),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => String(id)}
      onRow={({ id }) => navigate({ to, params: { id: String(id) } })}
    />
  );
}
