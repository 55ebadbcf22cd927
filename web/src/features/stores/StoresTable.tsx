import { halfYearChange, sum, trailingRoyalty, yieldBps } from "@takings/sdk";
import { Link, useNavigate } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { type Column, DataTable, Hint, SparkBars, StoreStatus } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { type ListedStore, tokenUnit } from "../../lib/stores/index.ts";

/** Rows that fill a screen: drawn and shown before the others are. */
const screenful = 12;

export function StoresTable({ stores }: { stores: ListedStore[] }) {
  const { t, format } = useI18n();
  const rows = useDeferredValue(stores, stores.slice(0, screenful));
  const navigate = useNavigate();
  const columns: Column<ListedStore>[] = [
    {
      id: "store",
      header: t("stores.column.store"),
      primary: true,
      cell: (store) => <StoreName store={store} />,
    },
    { id: "trend", header: t("stores.column.trend"), cell: (store) => <Trend store={store} /> },
    {
      id: "royalty",
      header: t("stores.column.royalty"),
      align: "end",
      cell: (store) => <RoyaltyPerToken store={store} />,
    },
    {
      id: "price",
      header: t("stores.column.price"),
      align: "end",
      cell: (store) => <PriceAndYield store={store} />,
    },
    {
      id: "status",
      header: t("stores.column.status"),
      cell: (store) => (
        <span className="flex flex-col items-end gap-1 md:items-start">
          <StoreStatus status={store.status} breaches={store.breaches} reported={store.reportCount > 0n} />
          {store.arrears > 0n && (
            <span className="text-[0.8125rem] text-bad">
              {t("stores.arrears.owed", { amount: format.amount(store.arrears, store.asset) })}
            </span>
          )}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("stores.title")}
      columns={columns}
      rows={rows}
      rowKey={(store) => store.contracts.token}
      onRow={(store) => navigate({ to: "/store/$token", params: { token: store.contracts.token } })}
    />
  );
}

function StoreName({ store }: { store: ListedStore }) {
  return (
    <Link to="/store/$token" params={{ token: store.contracts.token }} className="group block rounded-md">
      <span className="block text-[0.9375rem] font-semibold text-ink group-hover:text-accent-ink">
        {store.name}
      </span>
      <span className="text-ink-2">{store.symbol}</span>
    </Link>
  );
}

function Trend({ store }: { store: ListedStore }) {
  const { t, format } = useI18n();
  const values = store.netSales.map((value) => Number(value));
  const compact = (value: bigint) => format.amount(value, store.asset, { compact: true, symbol: false });
  const change = halfYearChange(store.netSales);
  return (
    <span className="flex items-center justify-end gap-4 md:justify-start">
      <SparkBars
        values={values}
        label={t("stores.trend.label", { name: store.name, values: store.netSales.map(compact).join(", ") })}
        className="hidden h-8 w-24 min-[440px]:block"
      />
      <span>
        <span className="block font-medium text-ink">
          {format.amount(sum(store.netSales), store.asset, { compact: true })}
        </span>
        {change !== undefined && (
          <span className="block text-[0.8125rem] text-ink-2">
            {t("stores.vsBefore", {
              change: format.number(change, {
                style: "percent",
                maximumFractionDigits: 0,
                signDisplay: "exceptZero",
              }),
            })}
          </span>
        )}
      </span>
    </span>
  );
}

function RoyaltyPerToken({ store }: { store: ListedStore }) {
  const { t, format } = useI18n();
  const royalty = trailingRoyalty(store);
  const perToken = (value: bigint) => format.amount(value, store.asset, { digits: 4 });
  const tokens = (value: bigint) => format.amount(value, tokenUnit(store.symbol), { compact: true });
  return (
    <span className="block">
      <span className="flex items-center justify-end gap-1.5 whitespace-nowrap">
        <span className="font-medium text-ink">{perToken(royalty.perToken)}</span>
        <Hint label={t("stores.column.royalty")}>
          <p>
            {t("stores.royalty.formula", {
              share: format.bps(store.royaltyBps),
              sales: format.amount(royalty.netSales, store.asset, { compact: true }),
              fee: format.bps(store.feeBps),
              supply: tokens(store.earningSupply),
            })}
          </p>
          <p className="mt-2">
            {t("stores.royalty.diluted", {
              amount: perToken(royalty.diluted),
              supply: tokens(store.totalSupply),
            })}
          </p>
        </Hint>
      </span>
      <span className="block text-[0.8125rem] text-ink-2">
        {t("stores.royalty.diluted.short", { amount: perToken(royalty.diluted) })}
      </span>
    </span>
  );
}

/** What a token costs in the pool, and the trailing royalty as a share of that. */
function PriceAndYield({ store }: { store: ListedStore }) {
  const { t, format } = useI18n();
  const { perToken, diluted } = trailingRoyalty(store);
  const now = yieldBps(perToken, store.price);
  if (store.price === undefined || now === undefined)
    return <span className="text-ink-2">{t("stores.price.none")}</span>;
  const price = format.amount(store.price, store.asset, { digits: 4 });
  return (
    <span className="block">
      <span className="block font-medium text-ink">{price}</span>
      <span className="inline-flex items-center gap-1.5 text-[0.8125rem] whitespace-nowrap text-ink-2">
        {t("stores.yield", { rate: format.bps(now) })}
        <Hint label={t("stores.sort.yield")}>
          <p>{t("stores.yield.formula", { price })}</p>
          <p className="mt-2">
            {t("stores.yield.diluted", { rate: format.bps(yieldBps(diluted, store.price) ?? 0n) })}
          </p>
        </Hint>
      </span>
    </span>
  );
}
