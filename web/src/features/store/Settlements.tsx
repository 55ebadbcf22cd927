import { useState } from "react";
import { Amount, Button, type Column, DataTable, Empty, Notice, Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { SettlementRow, StoreDetail } from "./read.ts";

const first = 8;

export function Settlements({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const [all, setAll] = useState(false);
  const { asset } = detail.summary;
  const rows = detail.settlements.toReversed();
  const money = (
    id: string,
    header: string,
    value: (row: SettlementRow) => bigint,
    hideBelow?: "lg",
  ): Column<SettlementRow> => ({
    id,
    header,
    hideBelow,
    align: "end",
    cell: (row) => <Amount value={value(row)} unit={asset} symbol={false} />,
  });
  const columns: Column<SettlementRow>[] = [
    {
      id: "period",
      header: t("store.column.period"),
      primary: true,
      cell: (row) => (
        <span className="font-medium text-ink">{format.period(row.periodStart, row.periodEnd)}</span>
      ),
    },
    money("gross", t("store.column.gross"), (row) => row.gross),
    money("refunds", t("store.column.refunds"), (row) => row.refunds),
    money("due", t("store.column.due"), (row) => row.royaltyDue),
    {
      ...money("paid", t("store.column.paid"), (row) => row.royaltyPaid),
      cell: (row) => (
        <span className={row.royaltyPaid < row.royaltyDue ? "font-medium text-bad" : "font-medium text-ink"}>
          <Amount value={row.royaltyPaid} unit={asset} symbol={false} />
        </span>
      ),
    },
    money("merchant", t("store.column.merchant"), (row) => row.merchantShare, "lg"),
  ];
  return (
    <Panel
      flush
      className="lg:col-span-6"
      title={t("store.settlements")}
      aside={<span className="text-sm text-ink-2">{asset.symbol}</span>}
    >
      {!detail.historyComplete && (
        <div className="px-5 pb-3">
          <Notice>{t("store.settlements.incomplete")}</Notice>
        </div>
      )}
      {rows.length === 0 ? (
        <Empty title={t("store.settlements.none")}>{t("store.settlements.noneHint")}</Empty>
      ) : (
        <DataTable
          caption={t("store.settlements")}
          columns={columns}
          rows={all ? rows : rows.slice(0, first)}
          rowKey={(row) => row.id}
        />
      )}
      {!all && rows.length > first && (
        <div className="border-t border-line p-3 text-center">
          <Button variant="ghost" size="sm" onClick={() => setAll(true)}>
            {t("store.settlements.more", { count: rows.length })}
          </Button>
        </div>
      )}
    </Panel>
  );
}
