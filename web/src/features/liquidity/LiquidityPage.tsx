import { Link, useParams } from "@tanstack/react-router";
import { type Address, isAddress } from "viem";
import {
  BackIcon,
  buttonClass,
  Card,
  Deferred,
  Empty,
  Failed,
  Loading,
  PageHeader,
} from "../../components/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { isEmpty } from "../../lib/pool/index.ts";
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
  const chain = useChain();
  const { address } = useWallet();
  const { token } = useParams({ strict: false }) as { token: string };
  const valid = isAddress(token, { strict: false }) ? (token as Address) : undefined;
  const market = useMarket(valid);
  const state = usePoolState(market.data ?? undefined, address);
  if (!valid || market.data === null)
    return (
      <Card>
        <Empty
          heading
          title={t("store.unknown", { chain: chain.name })}
          action={
            <Link to="/stores" className={buttonClass()}>
              {t("nav.stores")}
            </Link>
          }
        >
          {t("store.unknownHint")}
        </Empty>
      </Card>
    );
  const failed = (!market.data && market.error) || (!state.data && state.error);
  const loading = (
    <Card>
      <Loading lines={10} className="p-6" />
    </Card>
  );
  return (
    <>
      <PageHeader
        eyebrow={
          <Link
            to="/store/$token"
            params={{ token }}
            className="inline-flex items-center gap-1.5 rounded hover:text-ink"
          >
            <BackIcon /> {market.data?.name ?? t("nav.stores")}
          </Link>
        }
        title={
          market.data
            ? t("liquidity.title", { symbol: market.data.token.symbol, asset: market.data.asset.symbol })
            : t("liquidity.name")
        }
        lead={t("liquidity.lead")}
      />
      {failed ? (
        <Card>
          <Failed
            error={failed}
            onRetry={() => {
              if (market.data) state.refetch();
              else market.refetch();
            }}
          />
        </Card>
      ) : market.data && state.data ? (
        <Deferred fallback={loading}>
          <Loaded market={market.data} state={state.data} />
        </Deferred>
      ) : (
        loading
      )}
    </>
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
