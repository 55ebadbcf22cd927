import { formatAmount } from "@takings/sdk";
import { useState } from "react";
import { Button, Chart, Panel, type Point } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { SettlementRow, StoreDetail } from "./read.ts";

/** As many settlements as a year of fortnights has. */
const year = 27;

export function Charts({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const { asset } = detail.summary;
  const [whole, setWhole] = useState(false);
  const shown = whole ? detail.settlements : detail.settlements.slice(-year);
  const range = detail.settlements.length > year && (
    <Button size="sm" variant="ghost" aria-pressed={whole} onClick={() => setWhole(!whole)}>
      {t(whole ? "store.range.year" : "store.range.whole")}
    </Button>
  );
  const number = (value: bigint) => Number(formatAmount(value, asset.decimals));
  const money = (value: bigint) => format.amount(value, asset);
  const tick = (value: number) => format.number(value, { notation: "compact", maximumFractionDigits: 1 });
  const points = (
    value: (row: SettlementRow) => bigint,
    over: (row: SettlementRow) => bigint,
    overText: (amount: string) => string,
  ): Point[] =>
    shown.map((row) => ({
      id: row.id,
      tick: format.month(row.periodEnd - 1n),
      label: format.period(row.periodStart, row.periodEnd),
      value: number(value(row)),
      text: money(value(row)),
      over: { value: number(over(row)), text: overText(money(over(row))) },
    }));
  return (
    <>
      <Panel className="lg:col-span-3" title={t("store.sales")} hint={t("store.sales.hint")} aside={range}>
        <Chart
          kind="bar"
          title={t("store.sales")}
          points={points(
            (row) => row.gross,
            (row) => row.refunds,
            (amount) => t("store.value.refunded", { amount }),
          )}
          columns={[t("store.column.period"), t("store.column.gross"), t("store.column.refunds")]}
          formatTick={tick}
        />
      </Panel>
      <Panel className="lg:col-span-3" title={t("store.royalties")} hint={t("store.royalties.hint")}>
        <Chart
          kind="area"
          title={t("store.royalties")}
          points={points(
            (row) => row.royaltyPaid - row.fee,
            (row) => row.royaltyDue,
            (amount) => t("store.value.due", { amount }),
          )}
          columns={[t("store.column.period"), t("store.column.paid"), t("store.column.due")]}
          formatTick={tick}
        />
      </Panel>
    </>
  );
}
