import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import {
  Button,
  buttonClass,
  Card,
  Empty,
  Failed,
  Field,
  Loading,
  Notice,
  PageHeader,
  Select,
} from "../../components/index.ts";
import { useChainTime } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import { type ListedStore, useProposals } from "./data/list.ts";
import { ProposalState } from "./domain/proposal.ts";
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
  const { data, error, refetch } = useProposals(address, address !== undefined || !restoring);
  const now = useChainTime(5_000);
  const [search, setSearch] = useState("");
  const [store, setStore] = useState(linkedStore?.replace(/^"|"$/g, "").toLowerCase() ?? "");
  const [state, setState] = useState("");
  const [shown, setShown] = useState(page);
  useRefreshAt(
    useMemo(
      () => (data?.proposals ?? []).flatMap((each) => [each.voteStart, each.voteEnd, each.eta]),
      [data],
    ),
  );
  const matching = useMemo(() => {
    const words = search.trim().toLowerCase();
    return (data?.proposals ?? []).filter(
      (proposal) =>
        (store === "" || proposal.store.token.toLowerCase() === store) &&
        (state === "" || proposal.state === Number(state)) &&
        (words === "" ||
          `${proposal.title} ${proposal.store.name} #${proposal.id}`.toLowerCase().includes(words)),
    );
  }, [data, search, store, state]);
  const chosen = data?.stores.find((each) => each.token.toLowerCase() === store);

  return (
    <>
      <PageHeader
        title={t("gov.title")}
        lead={t("gov.lead")}
        aside={
          chosen && (
            <Link
              to="/governance/$token/new"
              params={{ token: chosen.token }}
              className={buttonClass("primary")}
            >
              {t("gov.new")}
            </Link>
          )
        }
      />
      <div className="mb-5 grid gap-3 sm:grid-cols-[minmax(0,1fr)_14rem_11rem]">
        <Field
          label={t("gov.search")}
          type="search"
          placeholder={t("gov.search.placeholder")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select
          label={t("gov.filter.store")}
          value={store}
          options={[
            { value: "", label: t("gov.filter.allStores") },
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
      {data && !data.complete && <Limits>{t("gov.list.incomplete")}</Limits>}
      {data && data.storeTotal > data.stores.length && (
        <Limits>{t("gov.list.stores", { count: data.stores.length, total: data.storeTotal })}</Limits>
      )}
      {data && data.proposalTotal > data.proposals.length && (
        <Limits>
          {t("gov.list.proposals", { count: data.proposals.length, total: data.proposalTotal })}
        </Limits>
      )}
      <Card className="overflow-hidden">
        {error ? (
          <Failed error={error} onRetry={() => refetch()} />
        ) : !data || now === undefined ? (
          <Loading lines={6} className="p-5" />
        ) : matching.length === 0 ? (
          <Empty
            title={data.proposals.length === 0 ? t("gov.empty") : t("gov.noMatch")}
            action={
              data.proposals.length > 0 && (
                <Button
                  onClick={() => {
                    setSearch("");
                    setStore("");
                    setState("");
                  }}
                >
                  {t("gov.clear")}
                </Button>
              )
            }
          >
            {data.proposals.length === 0 ? t("gov.emptyHint") : t("gov.noMatchHint")}
          </Empty>
        ) : (
          <ProposalTable
            proposals={matching.slice(0, shown)}
            now={now}
            withPower={address !== undefined}
            onOpen={(proposal) =>
              navigate({
                to: "/governance/$token/$proposalId",
                params: { token: proposal.store.token, proposalId: String(proposal.id) },
              })
            }
          />
        )}
      </Card>
      {data && (
        <p aria-live="polite" className="mt-3 text-sm text-ink-2">
          {t("gov.count", { count: matching.length })}
        </p>
      )}
      {matching.length > shown && (
        <div className="mt-3 text-center">
          <Button onClick={() => setShown(shown + page)}>
            {t("gov.more", { count: matching.length - shown })}
          </Button>
        </div>
      )}
      {data && data.stores.length > 0 && (
        <StoreList stores={data.stores} power={address !== undefined} format={format} />
      )}
    </>
  );
}

const Limits = ({ children }: { children: string }) => (
  <div className="mb-3">
    <Notice>{children}</Notice>
  </div>
);

/** Where to propose, and with how many votes. */
function StoreList({
  stores,
  power,
  format,
}: {
  stores: ListedStore[];
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
