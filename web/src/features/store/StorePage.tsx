import { useQuery } from "@tanstack/react-query";
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
  Notice,
  PageHeader,
  SourceNote,
  Steps,
  StoreStatus,
} from "../../components/index.ts";
import { blockTimeOf, keys, readClient } from "../../lib/chain/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useIndexed } from "../../lib/indexer/index.ts";
import { Allocation } from "./Allocation.tsx";
import { Charts } from "./Charts.tsx";
import { Contracts } from "./Contracts.tsx";
import { Headline } from "./Headline.tsx";
import { Holders } from "./Holders.tsx";
import { askStoreHistory } from "./indexed.ts";
import { LastHundred } from "./LastHundred.tsx";
import { Policy } from "./Policy.tsx";
import { Pool } from "./Pool.tsx";
import { readDetail, type StoreDetail } from "./read.ts";
import { Settlements } from "./Settlements.tsx";
import { Trends } from "./Trends.tsx";
import { Withdrawals } from "./Withdrawals.tsx";

export function StorePage() {
  const { t } = useI18n();
  const chain = useChain();
  const { token } = useParams({ strict: false }) as { token: string };
  const valid = isAddress(token, { strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: keys.store(chain.chainId, token as Address, "detail"),
    queryFn: () => readDetail(readClient(chain), chain, token as Address),
    enabled: valid,
    refetchInterval: Math.max(blockTimeOf(chain), 60_000),
  });
  if (!valid || data === null)
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
  const loading = (
    <Card>
      <Loading lines={12} className="p-5" />
    </Card>
  );
  if (data)
    return (
      <Deferred fallback={loading}>
        <Loaded detail={data} />
      </Deferred>
    );
  return error ? (
    <Card>
      <Failed error={error} onRetry={refetch} />
    </Card>
  ) : (
    loading
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
    <>
      <PageHeader
        eyebrow={
          <Link to="/stores" className="inline-flex items-center gap-1.5 rounded hover:text-ink">
            <BackIcon /> {t("nav.stores")}
          </Link>
        }
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
            {summary.name} <span className="font-normal text-ink-2">{summary.symbol}</span>
            <span className="text-base font-normal tracking-normal">
              <StoreStatus
                status={summary.status}
                breaches={summary.breaches}
                reported={summary.reportCount > 0n}
              />
            </span>
          </span>
        }
        lead={t("store.share", { share: format.bps(summary.royaltyBps) })}
        aside={
          <div className="flex flex-wrap gap-2">
            <Link to="/governance" search={{ store: token } as never} className={buttonClass()}>
              {t("store.governance")}
            </Link>
            <Link to="/liquidity/$token" params={{ token }} className={buttonClass()}>
              {t("store.liquidity")}
            </Link>
            <Link to="/merchant/$token" params={{ token }} className={buttonClass()}>
              {t("store.merchant")}
            </Link>
          </div>
        }
      />
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
          <LastHundred detail={detail} />
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
    </>
  );
}
