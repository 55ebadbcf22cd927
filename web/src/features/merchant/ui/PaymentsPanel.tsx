import {
  AddressChip,
  Amount,
  type Column,
  HistoryPanel,
  TransactionTime,
} from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { usePayments } from "../data/hooks.ts";
import type { Account, Payment } from "../data/read.ts";

/** Who was paid by the merchant's account, and when. */
export function PaymentsPanel({ store, account }: { store: Store; account: Account }) {
  const { t } = useI18n();
  const payments = usePayments(store, account);
  const columns: Column<Payment>[] = [
    {
      id: "date",
      header: t("merchant.history.date"),
      primary: true,
      cell: ({ at, hash }) => <TransactionTime at={at} hash={hash} />,
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
    <HistoryPanel
      title={t("merchant.history")}
      history={payments}
      columns={columns}
      rowKey={({ hash, logIndex }) => `${hash}-${logIndex}`}
      partial={t("merchant.history.partial")}
      empty={{ title: t("merchant.history.empty"), hint: t("merchant.history.emptyHint") }}
    />
  );
}
