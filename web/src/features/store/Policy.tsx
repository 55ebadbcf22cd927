import { formatAmount, netSalesOf, perMonth } from "@takings/sdk";
import { cx, Empty, Panel, Progress } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { StoreDetail } from "./read.ts";

interface Row {
  id: "refund" | "days" | "inventory" | "sales" | "deposits" | "age";
  value: number;
  text: string;
  threshold: number;
  thresholdText: string;
  kind: "max" | "min";
}

export function Policy({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const { policy, report, summary } = detail;
  const { asset } = summary;
  const money = (value: bigint) => format.amount(value, asset, { digits: 0 });
  const number = (value: bigint) => Number(formatAmount(value, asset.decimals));
  const length = report.periodEnd - report.periodStart;
  const monthly = (value: bigint) => perMonth(value, length);
  const days = (count: number) => t("store.policy.days.value", { count });
  const amountRow = (id: Row["id"], value: bigint, threshold: bigint): Row => ({
    id,
    kind: "min",
    value: number(value),
    text: money(value),
    threshold: number(threshold),
    thresholdText: money(threshold),
  });
  const age = detail.now - Number(report.periodEnd);
  const rows: Row[] = [
    {
      id: "refund",
      kind: "max",
      value: Number(detail.refundRatioBps),
      text: format.bps(detail.refundRatioBps),
      threshold: policy.maxRefundBps,
      thresholdText: format.bps(policy.maxRefundBps),
    },
    {
      id: "days",
      kind: "max",
      value: report.daysInventory,
      text: days(report.daysInventory),
      threshold: policy.maxDaysInventory,
      thresholdText: days(policy.maxDaysInventory),
    },
    amountRow("inventory", report.inventoryValue, policy.minInventoryValue),
    amountRow("sales", monthly(netSalesOf(report)), policy.minMonthlySales),
    amountRow("deposits", monthly(report.deposits), policy.minMonthlyDeposits),
    {
      id: "age",
      kind: "max",
      value: age,
      text: format.duration(age),
      threshold: policy.maxAge,
      thresholdText: format.duration(policy.maxAge),
    },
  ];
  return (
    <Panel
      className="lg:col-span-3 lg:row-span-2"
      title={t("store.policy")}
      hint={t("store.policy.hint", { fraction: format.bps(policy.breachFractionBps) })}
      aside={
        summary.reportCount > 0n && (
          <span className="text-sm text-ink-2">
            {t("store.policy.as", { period: format.period(report.periodStart, report.periodEnd) })}
          </span>
        )
      }
    >
      {summary.reportCount === 0n ? (
        <Empty title={t("status.new")}>{t("store.policy.none")}</Empty>
      ) : (
        <ul className="grid gap-5">
          {rows.map((row) => (
            <PolicyRow key={row.id} row={row} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function PolicyRow({ row }: { row: Row }) {
  const { t } = useI18n();
  const none = row.kind === "min" && row.threshold === 0;
  const breached = !none && (row.kind === "max" ? row.value > row.threshold : row.value < row.threshold);
  const label = t(`store.policy.${row.id}`);
  const bound = none
    ? t("store.policy.noThreshold")
    : t(`store.policy.${row.kind}`, { value: row.thresholdText });
  return (
    <li>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <span className="text-ink-2">{label}</span>
        <span className="tabular-nums">
          <span
            className={cx(
              "font-semibold",
              breached ? (row.id === "age" ? "text-warn" : "text-bad") : "text-ink",
            )}
          >
            {row.text}
          </span>
          <span className="ml-2 text-ink-2">{bound}</span>
        </span>
      </div>
      {!none && (
        <Progress
          label={label}
          text={`${row.text}, ${bound}`}
          value={row.value}
          mark={row.threshold}
          max={Math.max(row.threshold * 1.5, row.value * 1.1)}
          tone={breached ? (row.id === "age" ? "warn" : "bad") : "accent"}
        />
      )}
    </li>
  );
}
