import { sum, trailingRoyalty, yieldBps } from "@takings/sdk";
import { Amount, Stat, StatRow } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { tokenUnit } from "../../lib/stores/index.ts";
import type { StoreDetail } from "./read.ts";

export function Headline({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const { summary, stream, now } = detail;
  const royalty = trailingRoyalty(summary);
  const rate = yieldBps(royalty.perToken, summary.price);
  const perToken = (value: bigint) => format.amount(value, summary.asset, { digits: 4 });
  const tokens = (value: bigint) => format.amount(value, tokenUnit(summary.symbol), { compact: true });
  const streaming = stream.left > 0n && stream.end > now;
  return (
    <StatRow className="lg:col-span-6">
      <Stat
        label={t("store.stat.sales")}
        value={<Amount value={sum(summary.netSales)} unit={summary.asset} digits={0} />}
      />
      <Stat
        label={t("store.stat.royalty")}
        hint={
          <>
            <p>
              {t("stores.royalty.formula", {
                share: format.bps(summary.royaltyBps),
                sales: format.amount(royalty.netSales, summary.asset, { compact: true }),
                fee: format.bps(summary.feeBps),
                supply: tokens(summary.earningSupply),
              })}
            </p>
            <p className="mt-2">
              {t("stores.royalty.diluted", {
                amount: perToken(royalty.diluted),
                supply: tokens(summary.totalSupply),
              })}
            </p>
            <p className="mt-2">
              {rate === undefined
                ? t("stores.price.none")
                : t("stores.yield.formula", { price: perToken(summary.price ?? 0n) })}
            </p>
          </>
        }
        value={<Amount value={royalty.perToken} unit={summary.asset} digits={4} />}
        note={[
          rate !== undefined && t("stores.yield", { rate: format.bps(rate) }),
          t("stores.royalty.diluted.short", { amount: perToken(royalty.diluted) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      />
      <Stat
        label={t("store.stat.paid")}
        value={<Amount value={detail.totalReceived} unit={summary.asset} />}
        note={
          streaming
            ? t("store.stat.paidNote", {
                amount: format.amount(stream.left, summary.asset),
                date: format.date(stream.end),
              })
            : t("store.stat.paidNone")
        }
      />
      <Stat
        label={t("store.stat.arrears")}
        hint={t("store.stat.arrearsHint")}
        tone={summary.arrears > 0n ? "bad" : undefined}
        value={
          summary.arrears > 0n ? (
            <Amount value={summary.arrears} unit={summary.asset} />
          ) : (
            t("stores.arrears.none")
          )
        }
        note={summary.arrears > 0n ? t("store.stat.arrearsNote") : undefined}
      />
    </StatRow>
  );
}
