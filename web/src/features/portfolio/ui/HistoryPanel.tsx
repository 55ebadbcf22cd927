import { useMemo, useState } from "react";
import { isAddressEqual } from "viem";
import {
  AddressChip,
  Amount,
  Button,
  Chart,
  type Column,
  DataTable,
  Empty,
  ExternalIcon,
  Notice,
  Pager,
  Panel,
  Select,
  Stat,
  StatRow,
} from "../../../components/index.ts";
import { formatAmount } from "../../../lib/amounts.ts";
import { explorerLink } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { saveFile } from "../../../lib/saveFile.ts";
import type { History } from "../data/history.ts";
import { byMonth, historyCsv, type Receipt, totalsByAsset } from "../domain/history.ts";

const pageSize = 10;

/** What the account has been paid: over its life, by month, and each payment. */
export function HistoryPanel({ history, now }: { history: History; now: number }) {
  const { t, format } = useI18n();
  const totals = useMemo(() => totalsByAsset(history.receipts), [history]);
  const [wanted, setWanted] = useState<string>();
  const total = totals.find(({ asset }) => asset === wanted) ?? totals[0];
  const oldest = history.receipts.at(-1);
  const exportCsv = () => {
    const day = new Date(now * 1_000).toISOString().slice(0, 10);
    saveFile(
      `takings-royalties-${history.complete ? "" : "partial-"}${day}.csv`,
      "text/csv",
      historyCsv(history.receipts),
    );
  };
  if (!total)
    return (
      <Panel title={t("portfolio.history")}>
        <Empty title={t("portfolio.history.empty")}>{t("portfolio.history.emptyHint")}</Empty>
        {!history.complete && <Partial />}
      </Panel>
    );
  const receipts = history.receipts.filter(({ asset }) => isAddressEqual(asset, total.asset));
  const months = byMonth(receipts, now);
  const year = months.reduce((sum, { amount }) => sum + amount, 0n);
  const { unit } = total;
  return (
    <Panel
      title={t("portfolio.history")}
      hint={t("portfolio.history.hint")}
      aside={
        <span className="flex items-end gap-2">
          {totals.length > 1 && (
            <Select
              label={t("portfolio.history.currency")}
              hideLabel
              value={total.asset}
              options={totals.map(({ asset, unit: each }) => ({ value: asset, label: each.symbol }))}
              onChange={setWanted}
            />
          )}
          <Button size="sm" onClick={exportCsv} data-testid="export-csv">
            {t("portfolio.history.export")}
          </Button>
        </span>
      }
    >
      {!history.complete && <Partial />}
      <StatRow className="mb-6 max-sm:grid-cols-1">
        <Stat
          label={t("portfolio.history.lifetime")}
          value={<Amount value={total.amount} unit={unit} />}
          note={oldest && t("portfolio.history.since", { date: format.date(oldest.timestamp) })}
        />
        <Stat label={t("portfolio.history.year")} value={<Amount value={year} unit={unit} />} />
        <Stat
          label={t("portfolio.history.last")}
          value={<Amount value={receipts[0]!.amount} unit={unit} />}
          note={format.date(receipts[0]!.timestamp)}
        />
        <Stat label={t("portfolio.history.count")} value={format.number(receipts.length)} />
      </StatRow>
      <Chart
        title={t("portfolio.history.chart", { currency: unit.symbol })}
        kind="bar"
        height={180}
        columns={[t("portfolio.history.month"), t("portfolio.history.claimed")]}
        formatTick={(value) => format.number(value, { notation: "compact" })}
        points={months.map(({ start, amount }) => ({
          id: String(start),
          tick: format.month(start),
          label: format.month(start),
          value: Number(formatAmount(amount, unit.decimals)),
          text: format.amount(amount, unit),
        }))}
        footer={t("portfolio.history.utc")}
      />
      <Payments receipts={history.receipts} />
    </Panel>
  );
}

function Partial() {
  const { t } = useI18n();
  return (
    <div className="mb-4">
      <Notice tone="warn">{t("portfolio.history.partial")}</Notice>
    </div>
  );
}

function Payments({ receipts }: { receipts: readonly Receipt[] }) {
  const { t, format } = useI18n();
  const chain = useChain();
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(receipts.length / pageSize) - 1);
  const current = Math.min(page, last);
  const columns: Column<Receipt>[] = [
    {
      id: "date",
      header: t("portfolio.history.date"),
      primary: true,
      cell: ({ timestamp, hash }) => {
        const link = explorerLink(chain, "tx", hash);
        return link ? (
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1.5 hover:underline"
          >
            {format.dateTime(timestamp)}
            <ExternalIcon className="text-ink-3" />
          </a>
        ) : (
          format.dateTime(timestamp)
        );
      },
    },
    { id: "store", header: t("portfolio.column.store"), cell: ({ symbol }) => symbol },
    { id: "to", header: t("portfolio.history.to"), cell: ({ to }) => <AddressChip address={to} /> },
    {
      id: "amount",
      header: t("portfolio.history.amount"),
      align: "end",
      cell: ({ amount, unit }) => <Amount value={amount} unit={unit} />,
    },
  ];
  return (
    <div className="-mx-5 mt-4 border-t border-line">
      <DataTable
        caption={t("portfolio.history.payments")}
        columns={columns}
        rows={receipts.slice(current * pageSize, (current + 1) * pageSize)}
        rowKey={({ hash, logIndex }) => `${hash}-${logIndex}`}
      />
      <Pager page={current} size={pageSize} total={receipts.length} onPage={setPage} className="pt-4" />
    </div>
  );
}
