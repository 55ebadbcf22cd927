import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import {
  BadgedTitle,
  Crumb,
  Deferred,
  LoadingCard,
  Notice,
  SourceNote,
  Steps,
  StoreFrame,
  StoreStatus,
} from "../../components/index.ts";
import { blockTimeOf, keys, readClient } from "../../lib/chain/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useIndexed } from "../../lib/indexer/index.ts";
import { useStore, useStoreFetcher } from "../../lib/stores/index.ts";
import { Allocation } from "./Allocation.tsx";
import { Charts } from "./Charts.tsx";
import { Contracts } from "./Contracts.tsx";
import { Headline } from "./Headline.tsx";
import { Holders } from "./Holders.tsx";
import { askStoreHistory } from "./indexed.ts";
import { Policy } from "./Policy.tsx";
import { Pool } from "./Pool.tsx";
import { readDetail, type StoreDetail } from "./read.ts";
import { SalesSplit } from "./SalesSplit.tsx";
import { Settlements } from "./Settlements.tsx";
import { Trends } from "./Trends.tsx";
import { Withdrawals } from "./Withdrawals.tsx";

export function StorePage() {
  const { t, format } = useI18n();
  const chain = useChain();
  const { token = "" } = useParams({ strict: false });
  const store = useStore(token);
  const fetchStore = useStoreFetcher(token);
  const detail = useQuery({
    queryKey: keys.store(chain.chainId, token, "detail"),
    queryFn: () => readDetail(readClient(chain), chain, fetchStore()),
    refetchInterval: Math.max(blockTimeOf(chain), 60_000),
  });
  const summary = detail.data?.summary;
  return (
    <StoreFrame
      token={token}
      store={store}
      readings={[detail]}
      crumbs={<Crumb to="/stores">{t("nav.stores")}</Crumb>}
      title={
        store.data ? (
          <BadgedTitle
            badge={
              summary && (
                <StoreStatus
                  status={summary.status}
                  breaches={summary.breaches}
                  reported={summary.reportCount > 0n}
                />
              )
            }
          >
            {store.data.name} <span className="font-normal text-ink-2">{store.data.symbol}</span>
          </BadgedTitle>
        ) : (
          t("tabs.store")
        )
      }
      lead={summary ? t("store.share", { share: format.bps(summary.royaltyBps) }) : "\u00a0"}
      loading={<LoadingCard lines={12} />}
    >
      {(data) => <Loaded detail={data} />}
    </StoreFrame>
  );
}

function Loaded({ detail: read }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const { summary, pair } = read;
  const token = summary.contracts.token;
  const { data: history, source } = useIndexed(["store-history", token.toLowerCase(), pair ?? ""], (chain) =>
    askStoreHistory(chain, token, pair),
  );
  // What the RPC no longer has, the indexer does; what both have is the RPC's, which is newer.
  const detail =
    history && !read.historyComplete
      ? { ...read, settlements: history.settlements, historyComplete: true }
      : read;
  return (
    <div className="grid gap-4 lg:grid-cols-6">
      <Steps>
        {detail.exit !== "none" && (
          <div className="lg:col-span-6">
            <Notice tone={detail.exit === "default" ? "bad" : "warn"}>
              {t(`store.delisted.${detail.exit}`, { date: format.date(detail.delistedAt) })}
            </Notice>
          </div>
        )}
        <Headline detail={detail} />
        <Charts detail={detail} />
        <SalesSplit detail={detail} />
        <Policy detail={detail} />
        <Withdrawals detail={detail} />
        <Allocation detail={detail} />
        <Pool detail={detail} />
        <Settlements detail={detail} />
        {history && (
          <Deferred fallback={null}>
            <Trends detail={detail} history={history} />
          </Deferred>
        )}
        {source === "indexer" && (
          <Deferred fallback={null}>
            <Holders detail={detail} />
          </Deferred>
        )}
        <Contracts summary={summary} />
        {source !== "indexer" && (
          <div className="lg:col-span-6">
            <SourceNote source={source} missing={t("store.indexer")} />
          </div>
        )}
      </Steps>
    </div>
  );
}
