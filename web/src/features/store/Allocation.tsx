import { Link } from "@tanstack/react-router";
import { Panel, type Segment, SplitBar } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { tokenUnit } from "../../lib/stores/index.ts";
import type { StoreDetail } from "./read.ts";

const vestingParts = ["locked", "staged", "released", "burned"] as const;

export function Allocation({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const { summary, vesting, treasury, pool } = detail;
  const unit = tokenUnit(summary.symbol);
  const pooled = pool?.token ?? 0n;
  const others = summary.totalSupply - vesting.locked - treasury - pooled;
  const reserved = vestingParts.reduce((total, part) => total + vesting[part], 0n);
  const share = (value: bigint) =>
    summary.totalSupply > 0n ? Number((value * 1_000_000n) / summary.totalSupply) / 1_000_000 : 0;
  const tokens = (value: bigint) => format.amount(value, unit, { digits: 0, symbol: false });
  const segment = (
    id: "public" | "pool" | "reserved" | "treasury",
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
      className="lg:col-span-3"
      title={t("store.allocation")}
      hint={t("store.allocation.hint", { supply: format.amount(summary.totalSupply, unit, { digits: 0 }) })}
    >
      <SplitBar
        label={t("store.allocation")}
        segments={[
          segment("public", others, "bg-accent"),
          segment("pool", pooled, "bg-ink-2"),
          segment("reserved", vesting.locked, "bg-line-strong"),
          ...(treasury > 0n ? [segment("treasury", treasury, "bg-ink-3")] : []),
        ]}
      />
      {reserved > 0n && (
        <div className="mt-5 border-t border-line pt-4 text-sm">
          <p className="text-ink-2">{t("store.vesting.of", { reserved: tokens(reserved) })}</p>
          <dl className="mt-3 grid gap-2">
            {vestingParts
              .filter((part) => part !== "burned" || vesting.burned > 0n)
              .map((part) => (
                <div key={part} className="flex justify-between gap-4">
                  <dt className="text-ink-2">{t(`store.vesting.${part}`)}</dt>
                  <dd className="font-medium text-ink tabular-nums">{tokens(vesting[part])}</dd>
                </div>
              ))}
          </dl>
          <Link
            to="/merchant/$token/vesting"
            params={{ token: summary.contracts.token }}
            className="mt-3 inline-block font-medium text-accent-ink hover:underline"
          >
            {t("store.vesting.link")}
          </Link>
        </div>
      )}
    </Panel>
  );
}
