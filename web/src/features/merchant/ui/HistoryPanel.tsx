import {
  AddressChip,
  Amount,
  type Column,
  DataTable,
  Empty,
  ExternalIcon,
  Failed,
  Loading,
  Notice,
  Pager,
  Panel,
  usePages,
} from "../../../components/index.ts";
import { explorerLink } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { usePayments } from "../data/hooks.ts";
import type { Account, Payment } from "../data/read.ts";

export function HistoryPanel({ store, account }: { store: Store; account: Account }) {
  const { t, format } = useI18n();
  const chain = useChain();
  const { data, error, refetch } = usePayments(store, account);
  const payments = data?.payments ?? [];
  const { shown, pager } = usePages(payments);
  const columns: Column<Payment>[] = [
    {
      id: "date",
      header: t("merchant.history.date"),
      primary: true,
      cell: ({ at, hash }) => {
        const link = explorerLink(chain, "tx", hash);
        return link ? (
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1.5 hover:underline"
          >
            {format.dateTime(at)}
            <ExternalIcon className="text-ink-3" />
          </a>
        ) : (
          format.dateTime(at)
        );
      },
    },
    {
      id: "to",
      header: t("merchant.recipient"),
      cell: ({ recipient }) => <AddressChip address={recipient} />,
    },
    {
      id: "amount",
      header: t("merchant.history.amount"),
      align: "end",
      cell: ({ amount }) => <Amount value={amount} unit={account.unit} />,
    },
  ];
  return (
    <Panel title={t("merchant.history")} flush>
      {data && !data.complete && (
        <div className="px-5 pb-4">
          <Notice tone="warn">{t("merchant.history.partial")}</Notice>
        </div>
      )}
      {!data ? (
        error ? (
          <Failed error={error} onRetry={refetch} />
        ) : (
          <Loading lines={4} className="px-5 pb-5" />
        )
      ) : payments.length === 0 ? (
        <Empty title={t("merchant.history.empty")}>{t("merchant.history.emptyHint")}</Empty>
      ) : (
        <DataTable
          caption={t("merchant.history")}
          columns={columns}
          rows={shown}
          rowKey={({ hash, logIndex }) => `${hash}-${logIndex}`}
        />
      )}
      <Pager {...pager} className="py-3" />
    </Panel>
  );
}
