import { tokenPrice } from "@takings/sdk";
import { Link } from "@tanstack/react-router";
import { buttonClass, Empty, Panel, Progress, Rows } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { poolYield, worth } from "../../lib/pool/index.ts";
import { tokenUnit } from "../../lib/stores/index.ts";
import type { StoreDetail } from "./read.ts";

/** What the token's pool holds, at what price, and what it earns those who stake. */
export function Pool({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const { summary, pool, rates } = detail;
  const { asset, symbol } = summary;
  const link = (
    <Link
      to="/liquidity/$token"
      params={{ token: summary.contracts.token }}
      className={buttonClass("secondary", "sm")}
    >
      {t("tabs.liquidity")}
    </Link>
  );
  if (!pool || pool.liquidity === 0n)
    return (
      <Panel className="lg:col-span-3" title={t("store.pool")} aside={link}>
        <Empty title={t("store.pool.none")}>{t("store.pool.noneHint")}</Empty>
      </Panel>
    );
  const { stakedBps } = poolYield(rates, pool, pool.totalStaked);
  const part = (value: bigint) => Number((value * 1_000_000n) / pool.liquidity) / 1_000_000;
  const percent = (value: bigint) =>
    format.number(part(value), { style: "percent", maximumFractionDigits: 1 });
  const rows = [
    [
      t("store.pool.price"),
      t("store.pool.priceValue", {
        symbol,
        price: format.amount(tokenPrice(pool), asset, { digits: 6, minimumDigits: 2 }),
      }),
    ],
    [t("store.pool.worth"), format.amount(worth(pool, pool.liquidity), asset, { digits: 0 })],
    [
      t("store.pool.holds"),
      `${format.amount(pool.token, tokenUnit(symbol), { digits: 0 })} + ${format.amount(pool.asset, asset, { digits: 0 })}`,
    ],
    [
      t("store.pool.yield"),
      stakedBps !== undefined && stakedBps > 0n
        ? t("store.pool.yieldValue", { rate: format.bps(stakedBps) })
        : t("store.pool.yieldNone"),
    ],
    [t("store.pool.treasury"), percent(pool.treasuryStaked)],
  ] as const;
  const staked = t("store.pool.staked", { share: percent(pool.totalStaked) });
  return (
    <Panel className="lg:col-span-3" title={t("store.pool")} hint={t("store.pool.hint")} aside={link}>
      <Rows rows={rows} />
      <div className="mt-5">
        <p className="mb-2 text-sm text-ink-2 tabular-nums">{staked}</p>
        <Progress label={t("store.pool")} text={staked} value={part(pool.totalStaked)} />
      </div>
    </Panel>
  );
}
