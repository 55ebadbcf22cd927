import { useParams } from "@tanstack/react-router";
import { StoreFrame } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { isEmpty } from "../../lib/pool/index.ts";
import { useStore } from "../../lib/stores/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import { useMarket, usePoolState } from "./data/hooks.ts";
import type { Market, State } from "./data/read.ts";
import { EarningsPanel } from "./ui/EarningsPanel.tsx";
import { Notices } from "./ui/Notices.tsx";
import { Overview } from "./ui/Overview.tsx";
import { PositionPanel } from "./ui/PositionPanel.tsx";
import { ProvidePanel } from "./ui/ProvidePanel.tsx";
import { useSettings } from "./ui/useSettings.ts";

export function LiquidityPage() {
  const { t } = useI18n();
  const { address } = useWallet();
  const { token = "" } = useParams({ strict: false });
  const store = useStore(token);
  const market = useMarket(store.data);
  const state = usePoolState(market.data, address);
  return (
    <StoreFrame
      token={token}
      store={store}
      readings={[market, state]}
      title={
        market.data
          ? t("liquidity.title", { symbol: market.data.token.symbol, asset: market.data.asset.symbol })
          : t("tabs.liquidity")
      }
      lead={t("liquidity.lead")}
    >
      {(market, state) => <Loaded market={market} state={state} />}
    </StoreFrame>
  );
}

function Loaded({ market, state }: { market: Market; state: State }) {
  const [settings, setSettings] = useSettings();
  const pooled = !isEmpty(state.pool);
  const provide = <ProvidePanel market={market} state={state} settings={settings} onSettings={setSettings} />;
  return (
    <div className="grid gap-5">
      <Notices market={market} state={state} />
      {pooled ? (
        <>
          <Overview market={market} state={state} />
          <div className="grid items-start gap-5 lg:grid-cols-2">
            <div className="flex min-w-0 flex-col gap-5 max-lg:contents">
              {provide}
              <div className="max-lg:order-last">
                <EarningsPanel market={market} state={state} />
              </div>
            </div>
            <PositionPanel market={market} state={state} settings={settings} />
          </div>
        </>
      ) : (
        <div className="mx-auto w-full max-w-2xl">{provide}</div>
      )}
    </div>
  );
}
