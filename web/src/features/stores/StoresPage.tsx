import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { isAddress } from "viem";
import {
  Button,
  Card,
  Empty,
  Field,
  Notice,
  PageHeader,
  Pager,
  Select,
  SourceNote,
  WhenRead,
} from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { pageSize } from "../../lib/stores/index.ts";
import { type SortKey, sortKeys } from "../../lib/stores/indexed.ts";
import { useSettled } from "../../lib/useSettled.ts";
import { StoresTable } from "./StoresTable.tsx";
import { useStores } from "./useStores.ts";

export function StoresPage() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [page, setPage] = useState(0);
  const [query, setQuery] = useState("");
  const [sort, setSort] = useState<SortKey>("sales");
  const search = useSettled(query);
  const list = useStores(search, sort, page);
  const { source, total, covered, busy } = list;
  const whole = source === "indexer";
  // Another question begins on its first page; the chain's own list is not searched beyond the page.
  const ask = (change: () => void) => {
    change();
    if (whole) setPage(0);
  };
  const several = total !== undefined && total > pageSize;

  return (
    <>
      <PageHeader title={t("stores.title")} lead={t("stores.lead")} />
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <search className="min-w-0 grow basis-72">
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const token = query.trim();
              if (isAddress(token, { strict: false })) navigate({ to: "/store/$token", params: { token } });
            }}
          >
            <Field
              label={t("stores.search")}
              hideLabel
              type="search"
              placeholder={t("stores.search")}
              value={query}
              onChange={(event) => ask(() => setQuery(event.target.value))}
            />
          </form>
        </search>
        <Select
          label={t("stores.sort")}
          hideLabel
          value={sort}
          onChange={(next) => ask(() => setSort(next))}
          options={sortKeys.map((key) => ({
            value: key,
            label: `${t("stores.sort")}: ${t(`stores.sort.${key}`)}`,
          }))}
        />
      </div>
      <div className="mb-4 empty:hidden">
        {several && !whole ? (
          <SourceNote source={source} missing={t("stores.pageOnly", { count: covered!, total })} />
        ) : (
          !whole && source !== "none" && <SourceNote source={source} missing="" />
        )}
        {whole && sort === "yield" && <Notice>{t("stores.priced")}</Notice>}
      </div>
      <Card className={busy ? "opacity-60" : undefined}>
        <WhenRead bare readings={[list]}>
          {(stores) =>
            stores.length > 0 ? (
              <StoresTable stores={stores} />
            ) : total === 0 && search === "" ? (
              <Empty title={t("stores.empty")}>{t("stores.emptyHint")}</Empty>
            ) : (
              <Empty
                title={t("stores.noMatch", { query: search })}
                action={<Button onClick={() => ask(() => setQuery(""))}>{t("stores.clear")}</Button>}
              >
                {t("stores.noMatchHint")}
              </Empty>
            )
          }
        </WhenRead>
        {several && <Pager page={page} size={pageSize} total={total} onPage={setPage} className="py-4" />}
      </Card>
      {total !== undefined && total > 0 && !several && (
        <p aria-live="polite" className="mt-4 text-sm text-ink-2 tabular-nums">
          {t("stores.count", { count: total })}
        </p>
      )}
    </>
  );
}
