import { ProposalState } from "@takings/sdk";
import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Address } from "viem";
import {
  Button,
  buttonClass,
  Card,
  cx,
  Empty,
  Field,
  PageHeader,
  Select,
  SourceNote,
  WhenRead,
} from "../../components/index.ts";
import { useChainTime, useHead } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { Source } from "../../lib/indexer/index.ts";
import { useSettled } from "../../lib/useSettled.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import type { ChoosableStore } from "./data/indexedList.ts";
import type { ProposalList } from "./data/list.ts";
import { useProposalList } from "./data/useProposalList.ts";
import { ProposalTable } from "./ui/ProposalTable.tsx";
import { useRefreshAt } from "./ui/useRefreshAt.ts";

const page = 20;
const states = Object.values(ProposalState);

export function GovernancePage() {
  const { t, format } = useI18n();
  const { address, restoring } = useWallet();
  const navigate = useNavigate();
  const linkedStore = useRouterState({
    select: (state) => new URLSearchParams(state.location.searchStr).get("store"),
  });
  const now = useChainTime(5_000);
  const [search, setSearch] = useState("");
  const [store, setStore] = useState(linkedStore?.replace(/^"|"$/g, "").toLowerCase() ?? "");
  const [state, setState] = useState("");
  const [shown, setShown] = useState(page);
  const filter = {
    search: useSettled(search),
    store: store === "" ? undefined : (store as Address),
    state: state === "" ? undefined : (Number(state) as ProposalState),
    limit: shown,
  };
  const list = useProposalList(filter, {
    account: address,
    ready: address !== undefined || !restoring,
    now,
  });
  const { data, source, busy } = list;
  const head = useHead();
  useRefreshAt(
    useMemo(
      () => (data?.proposals ?? []).flatMap((each) => [each.voteStart, each.voteEnd, each.eta]),
      [data],
    ),
  );
  const filtered = search !== "" || store !== "" || state !== "";
  const chosen = data?.stores.find((each) => each.token.toLowerCase() === store);
  const clear = () => {
    setSearch("");
    setStore("");
    setState("");
  };

  return (
    <>
      <PageHeader
        title={t("gov.title")}
        lead={t("gov.lead")}
        aside={
          store !== "" && (
            <Link to="/governance/$token/new" params={{ token: store }} className={buttonClass("primary")}>
              {t("gov.new")}
            </Link>
          )
        }
      />
      <div className="mb-5 grid gap-3 sm:grid-cols-[minmax(0,1fr)_14rem_11rem]">
        <Field
          label={t("gov.search")}
          type="search"
          placeholder={t(source === "indexer" ? "gov.search.whole" : "gov.search.placeholder")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select
          label={t("gov.filter.store")}
          value={store}
          options={[
            { value: "", label: t("gov.filter.allStores") },
            // One that was linked to and is not among them is named by its address.
            ...(store !== "" && !chosen ? [{ value: store, label: store }] : []),
            ...(data?.stores ?? []).map((each) => ({ value: each.token.toLowerCase(), label: each.name })),
          ]}
          onChange={setStore}
        />
        <Select
          label={t("gov.state")}
          value={state}
          options={[
            { value: "", label: t("gov.filter.allStates") },
            ...states.map((value) => ({ value: String(value), label: t(`gov.state.${value}`) })),
          ]}
          onChange={setState}
        />
      </div>
      <Limits source={source} plain={data?.plain} />
      <Card className={cx("overflow-hidden", busy && "opacity-60")}>
        <WhenRead bare readings={[list, head]}>
          {({ proposals }, head) =>
            proposals.length === 0 ? (
              <Empty
                title={filtered ? t("gov.noMatch") : t("gov.empty")}
                action={filtered && <Button onClick={clear}>{t("gov.clear")}</Button>}
              >
                {filtered ? t("gov.noMatchHint") : t("gov.emptyHint")}
              </Empty>
            ) : (
              <ProposalTable
                proposals={proposals}
                now={now ?? head.timestamp}
                withPower={address !== undefined}
                onOpen={(proposal) =>
                  navigate({
                    to: "/governance/$token/$proposalId",
                    params: { token: proposal.store.token, proposalId: String(proposal.id) },
                  })
                }
              />
            )
          }
        </WhenRead>
      </Card>
      {data && (
        <p aria-live="polite" className="mt-3 text-sm text-ink-2">
          {t("gov.count", { count: data.total })}
        </p>
      )}
      {data && data.total > data.proposals.length && (
        <div className="mt-3 text-center">
          <Button onClick={() => setShown(shown + page)}>
            {t("gov.more", { count: data.total - data.proposals.length })}
          </Button>
        </div>
      )}
      {data && data.stores.length > 0 && (
        <StoreList stores={data.stores} power={address !== undefined} format={format} />
      )}
    </>
  );
}

/** What is missing where the chain alone has to list proposals. */
function Limits({ source, plain }: { source: Source; plain: ProposalList | undefined }) {
  const { t } = useI18n();
  if (source === "indexer" || !plain) return null;
  const { stores, storeTotal, proposals, proposalTotal, complete } = plain;
  const missing = [
    !complete && t("gov.list.incomplete"),
    storeTotal > stores.length && t("gov.list.stores", { count: stores.length, total: storeTotal }),
    proposalTotal > proposals.length &&
      t("gov.list.proposals", { count: proposals.length, total: proposalTotal }),
    t("gov.list.titles"),
  ].filter(Boolean);
  return (
    <div className="mb-3">
      <SourceNote source={source} missing={missing.join(" ")} />
    </div>
  );
}
/** Where to propose, and with how many votes. */
function StoreList({
  stores,
  power,
  format,
}: {
  stores: ChoosableStore[];
  power: boolean;
  format: ReturnType<typeof useI18n>["format"];
}) {
  const { t } = useI18n();
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-lg font-semibold tracking-[-0.01em] text-ink">{t("gov.propose.where")}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {stores.slice(0, 12).map((store) => (
          <li
            key={store.token}
            className="flex items-center justify-between gap-3 rounded-xl border border-line bg-surface px-4 py-3.5"
          >
            <div className="min-w-0">
              <p className="truncate font-medium text-ink">{store.name}</p>
              <p className="text-sm text-ink-2 tabular-nums">
                {power && store.power !== undefined
                  ? t("gov.power.yours", {
                      votes: format.amount(
                        store.power,
                        { decimals: 18, symbol: store.symbol },
                        { digits: 0 },
                      ),
                    })
                  : store.symbol}
              </p>
            </div>
            <Link
              to="/governance/$token/new"
              params={{ token: store.token }}
              aria-label={t("gov.new.at", { name: store.name })}
              className={buttonClass("secondary", "sm")}
            >
              {t("gov.propose")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
