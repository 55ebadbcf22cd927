import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { isAddress } from "viem";
import {
  Button,
  Card,
  Empty,
  Failed,
  Field,
  Loading,
  Notice,
  PageHeader,
  Select,
} from "../../components/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { pageSize, useDirectory } from "../../lib/stores/index.ts";
import { arrange, type SortKey, sortKeys } from "./arrange.ts";
import { StoresTable } from "./StoresTable.tsx";

export function StoresPage() {
  const { t } = useI18n();
  const chain = useChain();
  const navigate = useNavigate();
  const [page, setPage] = useState(0);
  const [query, setQuery] = useState("");
  const [sort, setSort] = useState<SortKey>("sales");
  const { data, error, refetch, isPlaceholderData } = useDirectory(page);
  const shown = useMemo(() => data && arrange(data.stores, query, sort), [data, query, sort]);
  const several = data !== undefined && data.total > pageSize;

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
              onChange={(event) => setQuery(event.target.value)}
            />
          </form>
        </search>
        <Select
          label={t("stores.sort")}
          hideLabel
          value={sort}
          onChange={setSort}
          options={sortKeys.map((key) => ({
            value: key,
            label: `${t("stores.sort")}: ${t(`stores.sort.${key}`)}`,
          }))}
        />
      </div>
      {several && !chain.indexer && (
        <div className="mb-4">
          <Notice>{t("stores.pageOnly", { count: data.stores.length, total: data.total })}</Notice>
        </div>
      )}
      <Card className={isPlaceholderData ? "opacity-60" : undefined}>
        {error && !data ? (
          <Failed error={error} onRetry={refetch} />
        ) : !shown ? (
          <Loading lines={9} className="p-5" />
        ) : data?.total === 0 ? (
          <Empty title={t("stores.empty")}>{t("stores.emptyHint")}</Empty>
        ) : shown.length === 0 ? (
          <Empty
            title={t("stores.noMatch", { query })}
            action={<Button onClick={() => setQuery("")}>{t("stores.clear")}</Button>}
          >
            {t("stores.noMatchHint")}
          </Empty>
        ) : (
          <StoresTable stores={shown} />
        )}
      </Card>
      {data && data.total > 0 && (
        <div className="mt-4 flex flex-wrap items-center justify-between gap-3 text-sm text-ink-2 tabular-nums">
          <span aria-live="polite">
            {several
              ? t("stores.page", {
                  from: data.offset + 1,
                  to: data.offset + data.stores.length,
                  total: data.total,
                })
              : t("stores.count", { count: data.total })}
          </span>
          {several && (
            <span className="flex gap-2">
              <Button size="sm" disabled={page === 0} onClick={() => setPage(page - 1)}>
                {t("action.previous")}
              </Button>
              <Button
                size="sm"
                disabled={data.offset + pageSize >= data.total}
                onClick={() => setPage(page + 1)}
              >
                {t("action.next")}
              </Button>
            </span>
          )}
        </div>
      )}
    </>
  );
}
