import { liquidityGaugeAbi } from "@takings/sdk/abi";
import { Button, Notice } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { isEmpty } from "../../../lib/pool/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { Market, State } from "../data/read.ts";

/** What somebody should know before anything else: no pool, a pool that does not count yet, a store that ended. */
export function Notices({ market, state }: { market: Market; state: State }) {
  const { t } = useI18n();
  const transact = useTransaction();
  const { symbol } = market.token;
  const pair = `${symbol}/${market.asset.symbol}`;
  const register = () =>
    transact({
      title: t("liquidity.register"),
      description: t("liquidity.register.hint"),
      changes: [
        {
          label: pair,
          before: t("liquidity.register.before"),
          after: t("liquidity.register.after"),
        },
      ],
      calls: [
        {
          address: market.contracts.gauge,
          abi: liquidityGaugeAbi,
          functionName: "registerPrimaryPair",
        },
      ],
      done: t("liquidity.register.done"),
    });
  return (
    <>
      {state.delisted && <Notice tone="warn">{t("liquidity.delisted")}</Notice>}
      {isEmpty(state.pool) && (
        <Notice>
          <p className="font-medium text-ink">{t("liquidity.none", { pair })}</p>
          <p className="mt-1">{t("liquidity.none.hint", { symbol })}</p>
        </Notice>
      )}
      {state.pair && !state.registered && (
        <Notice
          tone="warn"
          action={
            <Button size="sm" onClick={register} data-testid="register-pair">
              {t("liquidity.register")}
            </Button>
          }
        >
          {t("liquidity.unregistered")}
        </Notice>
      )}
    </>
  );
}
