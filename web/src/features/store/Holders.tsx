import { BPS, shareBps } from "@takings/sdk";
import { useState } from "react";
import { isAddressEqual } from "viem";
import {
  AddressChip,
  Amount,
  type Column,
  DataTable,
  Empty,
  Loading,
  Pager,
  Panel,
} from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useIndexed } from "../../lib/indexer/index.ts";
import { tokenUnit } from "../../lib/stores/index.ts";
import { askHolders, type Holder } from "./indexed.ts";
import type { StoreDetail } from "./read.ts";

const size = 25;

/** Who holds the token; only an indexer can list them. */
export function Holders({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const { summary } = detail;
  const { token } = summary.contracts;
  const [page, setPage] = useState(0);
  const { data } = useIndexed(
    ["holders", token.toLowerCase(), page],
    (chain) => askHolders(chain, token, { limit: size, offset: page * size }),
    { keep: true },
  );
  const unit = tokenUnit(summary.symbol);
  const share = (balance: bigint) =>
    format.number(Number(shareBps(balance, summary.totalSupply)) / Number(BPS), {
      style: "percent",
      minimumFractionDigits: 2,
    });
  const tokens = (value: bigint) => format.amount(value, unit, { digits: 0, symbol: false });
  const columns: Column<Holder>[] = [
    {
      id: "account",
      header: t("store.holders.account"),
      primary: true,
      cell: ({ account }) => <AddressChip address={account} />,
    },
    {
      id: "balance",
      header: t("store.holders.balance"),
      align: "end",
      cell: ({ balance }) => (
        <>
          <span className="font-medium text-ink">{tokens(balance)}</span>{" "}
          <span className="text-ink-2">{share(balance)}</span>
        </>
      ),
    },
    {
      id: "votes",
      header: t("store.holders.votes"),
      align: "end",
      cell: ({ votes, account, delegate }) => (
        <>
          {tokens(votes)}
          {!isAddressEqual(account, delegate) && (
            <span className="block text-[0.8125rem] text-ink-2">{t("store.holders.delegated")}</span>
          )}
        </>
      ),
    },
    {
      id: "claimed",
      header: t("store.holders.claimed"),
      align: "end",
      hideBelow: "lg",
      cell: ({ claimed }) => <Amount value={claimed} unit={summary.asset} />,
    },
  ];
  return (
    <Panel
      flush
      className="lg:col-span-6"
      title={data ? t("store.holders.count", { count: data.total }) : t("store.holders")}
      hint={t("store.holders.hint")}
    >
      {!data ? (
        <Loading lines={5} className="px-5 pb-5" />
      ) : data.items.length === 0 ? (
        <Empty title={t("store.holders.none")} />
      ) : (
        <div data-testid="holders">
          <DataTable
            caption={t("store.holders")}
            columns={columns}
            rows={data.items}
            rowKey={({ account }) => account}
          />
          <Pager page={page} size={size} total={data.total} onPage={setPage} className="py-4" />
        </div>
      )}
    </Panel>
  );
}
