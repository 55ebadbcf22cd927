import { tokenPrice } from "@takings/sdk";
import { Stat, StatRow } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { poolYield, worth } from "../../../lib/pool/index.ts";
import type { Market, State } from "../data/read.ts";
import { useFigures } from "./useFigures.ts";

export function Overview({ market, state }: { market: Market; state: State }) {
  const { t, format } = useI18n();
  const figures = useFigures(market);
  const { pool, account, totalStaked, stream } = state;
  const owned = account.liquidity + account.staked;
  const { stakedBps } = poolYield(stream, pool, totalStaked);
  return (
    <StatRow>
      <Stat
        label={t("liquidity.price")}
        value={figures.price(tokenPrice(pool))}
        note={t("liquidity.price.per", { symbol: market.token.symbol })}
      />
      <Stat
        label={t("liquidity.pool")}
        value={figures.money(worth(pool, pool.liquidity))}
        note={`${figures.tokens(pool.token)} + ${figures.money(pool.asset)}`}
      />
      <Stat
        label={t("liquidity.yield.staked")}
        value={
          stakedBps !== undefined && stakedBps > 0n
            ? t("liquidity.yield.year", { rate: format.bps(stakedBps) })
            : t("liquidity.yield.none")
        }
        note={t("liquidity.yield.short")}
      />
      <Stat
        label={t("liquidity.share")}
        value={figures.share(owned, pool.liquidity)}
        note={figures.money(worth(pool, owned))}
      />
    </StatRow>
  );
}
