import { shareBps } from "@takings/sdk";
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
  Pager,
  Panel,
  Select,
  SourceNote,
  Stat,
  StatRow,
  TransactionTime,
  usePages,
} from "../../../components/index.ts";
import { formatAmount } from "../../../lib/amounts.ts";
import { type Unit, useI18n } from "../../../lib/i18n/index.ts";
import type { Source } from "../../../lib/indexer/index.ts";
import { saveFile } from "../../../lib/saveFile.ts";
import type { History } from "../data/history.ts";
import {
  barsOf,
  byStore,
  historyCsv,
  type Period,
  type Receipt,
  receiptsIn,
  totalsByAsset,
  yearsOf,
} from "../domain/history.ts";

/** What the account has been paid: over its life, by month, and each payment. */
export function HistoryPanel({ history, source, now }: { history: History; source: Source; now: number }) {
  const { t, format } = useI18n();
  const totals = useMemo(() => totalsByAsset(history.receipts), [history]);
  const [wanted, setWanted] = useState<string>();
  const [chosen, setChosen] = useState<Period>("recent");
  const total = totals.find(({ asset }) => asset === wanted) ?? totals[0];
  const oldest = history.receipts.at(-1);
  const barName = (start: number) =>
    period === "all" ? String(new Date(start * 1_000).getUTCFullYear()) : format.month(start);
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
        <Partial source={source} complete={history.complete} />
      </Panel>
    );
  const years = yearsOf(history.receipts);
  const receipts = history.receipts.filter(({ asset }) => isAddressEqual(asset, total.asset));
  const period =
    chosen === "recent" || chosen === "all" || years.includes(Number(chosen)) ? chosen : "recent";
  const bars = barsOf(receipts, period, now);
  const within = receiptsIn(receipts, period, now);
  const inPeriod = within.reduce((sum, { amount }) => sum + amount, 0n);
  const stores = byStore(within);
  const { unit } = total;
  const periodName = period === "all" ? t("portfolio.history.all") : period;
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
          <Select
            label={t("portfolio.history.period")}
            hideLabel
            value={period}
            options={[
              { value: "recent" as Period, label: t("portfolio.history.year") },
              ...years.map((year) => ({ value: `${year}` as Period, label: String(year) })),
              { value: "all" as Period, label: t("portfolio.history.all") },
            ]}
            onChange={setChosen}
          />
          <Button onClick={exportCsv} data-testid="export-csv">
            {t("portfolio.history.export")}
          </Button>
        </span>
      }
    >
      <Partial source={source} complete={history.complete} />
      <StatRow className="mb-6 max-sm:grid-cols-1">
        <Stat
          label={t("portfolio.history.lifetime")}
          value={<Amount value={total.amount} unit={unit} />}
          note={oldest && t("portfolio.history.since", { date: format.date(oldest.timestamp) })}
        />
        <Stat
          label={
            period === "recent"
              ? t("portfolio.history.year")
              : t("portfolio.history.in", { period: periodName })
          }
          value={
            <span data-testid="in-period">
              <Amount value={inPeriod} unit={unit} />
            </span>
          }
          note={t("portfolio.history.payments.count", { count: within.length })}
        />
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
        columns={[
          t(period === "all" ? "portfolio.history.calendarYear" : "portfolio.history.month"),
          t("portfolio.history.claimed"),
        ]}
        formatTick={(value) => format.number(value, { notation: "compact" })}
        points={bars.map(({ start, amount }) => ({
          id: String(start),
          tick: barName(start),
          label: barName(start),
          value: Number(formatAmount(amount, unit.decimals)),
          text: format.amount(amount, unit),
        }))}
        footer={t(period === "all" ? "portfolio.history.utcYears" : "portfolio.history.utc")}
      />
      {stores.length > 1 && <ByStore stores={stores} unit={unit} whole={inPeriod} />}
      <Payments receipts={history.receipts} />
    </Panel>
  );
}

/** Says what is not here: the indexer has it all, an RPC only what its logs still hold. */
function Partial({ source, complete }: { source: Source; complete: boolean }) {
  const { t } = useI18n();
  if (complete && (source === "none" || source === "indexer")) return null;
  return (
    <div className="mb-4">
      <SourceNote source={source} missing={complete ? "" : t("portfolio.history.partial")} />
    </div>
  );
}

function ByStore({ stores, unit, whole }: { stores: ReturnType<typeof byStore>; unit: Unit; whole: bigint }) {
  const { t, format } = useI18n();
  return (
    <table className="mt-5 w-full text-sm">
      <caption className="mb-2 text-start font-medium text-ink">{t("portfolio.history.byStore")}</caption>
      <tbody className="divide-y divide-line border-y border-line">
        {stores.map(({ token, symbol, amount }) => (
          <tr key={token}>
            <th scope="row" className="py-2 text-start font-normal text-ink-2">
              {symbol}
            </th>
            <td className="py-2 text-end text-ink-2 tabular-nums">
              {format.bps(shareBps(amount, whole), 1)}
            </td>
            <td className="w-1/3 py-2 ps-3 text-end whitespace-nowrap text-ink tabular-nums">
              <Amount value={amount} unit={unit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Payments({ receipts }: { receipts: readonly Receipt[] }) {
  const { t } = useI18n();
  const { shown, pager } = usePages(receipts);
  const columns: Column<Receipt>[] = [
    {
      id: "date",
      header: t("portfolio.history.date"),
      primary: true,
      cell: ({ timestamp, hash }) => <TransactionTime at={timestamp} hash={hash} />,
    },
    { id: "store", header: t("portfolio.column.store"), cell: ({ symbol }) => symbol },
    {
      id: "kind",
      header: t("portfolio.history.kind"),
      cell: ({ kind }) => t(`portfolio.history.kind.${kind}`),
    },
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
        rows={shown}
        rowKey={({ hash, logIndex }) => `${hash}-${logIndex}`}
      />
      <Pager {...pager} className="pt-4" />
    </div>
  );
}
