import { formatAmount } from "@takings/sdk";
import { useState } from "react";
import { Chart, Panel, Select } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { StoreHistory } from "./indexed.ts";
import type { StoreDetail } from "./read.ts";
import { thinned } from "./thinned.ts";

const kinds = ["refund", "days", "inventory", "price"] as const;
type Kind = (typeof kinds)[number];

interface Figure {
  at: number;
  value: number;
  text: string;
}

/** Attested figures and the pool's price over the store's whole life, each against its threshold in force today. */
export function Trends({ detail, history }: { detail: StoreDetail; history: StoreHistory }) {
  const { t, format } = useI18n();
  const [kind, setKind] = useState<Kind>("refund");
  const { policy, summary } = detail;
  const { asset } = summary;
  const money = (value: bigint) => Number(formatAmount(value, asset.decimals));
  const days = (count: number) => t("store.policy.days.value", { count });
  const { reports, prices } = history;
  const figures: Record<Kind, Figure[]> = {
    refund: reports.map(({ end, refundRatioBps: bps }) => ({
      at: end,
      value: bps / 100,
      text: format.bps(bps),
    })),
    days: reports.map(({ end, daysInventory }) => ({
      at: end,
      value: daysInventory,
      text: days(daysInventory),
    })),
    inventory: reports.map(({ end, inventoryValue }) => ({
      at: end,
      value: money(inventoryValue),
      text: format.amount(inventoryValue, asset, { digits: 0 }),
    })),
    price: prices.map(({ at, price }) => ({
      at,
      value: money(price),
      text: format.amount(price, asset, { digits: 4 }),
    })),
  };
  const thresholds: Record<Kind, { value: number; text: string } | undefined> = {
    refund: { value: policy.maxRefundBps / 100, text: format.bps(policy.maxRefundBps) },
    days: { value: policy.maxDaysInventory, text: days(policy.maxDaysInventory) },
    inventory:
      policy.minInventoryValue > 0n
        ? {
            value: money(policy.minInventoryValue),
            text: format.amount(policy.minInventoryValue, asset, { digits: 0 }),
          }
        : undefined,
    price: undefined,
  };
  const threshold = thresholds[kind];
  const shown = kinds.filter((each) => figures[each].length > 0);
  return (
    <Panel
      className="lg:col-span-6"
      title={t("store.trends")}
      hint={t("store.trends.hint")}
      aside={
        <Select
          label={t("store.trends.figure")}
          hideLabel
          value={kind}
          options={(shown.length > 0 ? shown : kinds).map((each) => ({
            value: each,
            label: t(`store.trends.${each}`),
          }))}
          onChange={setKind}
        />
      }
    >
      <Chart
        kind="line"
        title={t(`store.trends.${kind}`)}
        points={thinned(figures[kind], 120).map(({ at, value, text }) => ({
          id: String(at),
          tick: format.month(at),
          label: format.date(at),
          value,
          text,
        }))}
        mark={
          threshold && { value: threshold.value, label: t("store.trends.limit", { value: threshold.text }) }
        }
        columns={[t("store.trends.date"), t(`store.trends.${kind}`)]}
        formatTick={(value) => format.number(value, { notation: "compact", maximumFractionDigits: 2 })}
        footer={t("store.trends.source")}
      />
    </Panel>
  );
}
