import { Panel, type Segment, SplitBar } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { tokenUnit } from "../../lib/stores/index.ts";
import type { StoreDetail } from "./read.ts";

export function Allocation({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const { summary, reserved, treasury } = detail;
  const unit = tokenUnit(summary.symbol);
  const circulating = summary.totalSupply - reserved - treasury;
  const share = (value: bigint) =>
    summary.totalSupply > 0n ? Number((value * 1_000_000n) / summary.totalSupply) / 1_000_000 : 0;
  const segment = (
    id: "circulating" | "reserved" | "treasury",
    value: bigint,
    className: string,
  ): Segment => ({
    id,
    label: t(`store.allocation.${id}`),
    share: share(value),
    value: (
      <>
        {format.number(share(value), { style: "percent", maximumFractionDigits: 1 })}
        <span className="ml-2 font-normal text-ink-2">
          {format.amount(value, unit, { compact: true, symbol: false })}
        </span>
      </>
    ),
    className,
  });
  return (
    <Panel
      className="lg:col-span-6"
      title={t("store.allocation")}
      hint={t("store.allocation.hint", { supply: format.amount(summary.totalSupply, unit, { digits: 0 }) })}
    >
      <SplitBar
        label={t("store.allocation")}
        segments={[
          segment("circulating", circulating, "bg-accent"),
          segment("reserved", reserved, "bg-line-strong"),
          ...(treasury > 0n ? [segment("treasury", treasury, "bg-ink-3")] : []),
        ]}
      />
      <p className="mt-3 text-sm text-ink-2">{t("store.allocation.noPool")}</p>
    </Panel>
  );
}
