import { type ReactNode, useState } from "react";
import { type Address, isAddressEqual } from "viem";
import { AddressChip, Button, Panel } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { useWallet } from "../../../lib/wallet/index.ts";
import type { Account, Scheduled } from "../data/read.ts";
import { AddressDialog } from "./AddressDialog.tsx";
import { useSeat } from "./useSeat.ts";

interface Props {
  store: Store;
  account: Account;
  isMerchant: boolean;
}

/** Who may withdraw, where the money goes, and what is scheduled for either. */
export function SeatPanel({ store, account, isMerchant }: Props) {
  const { t, format } = useI18n();
  return (
    <Panel title={t("merchant.seat")}>
      <ul className="divide-y divide-line text-sm">
        <Seat store={store} account={account} isMerchant={isMerchant} />
        <Recipient store={store} account={account} isMerchant={isMerchant} />
      </ul>
      {account.locked > 0n && (
        <p className="mt-4 border-t border-line pt-3 text-sm text-ink-2">
          {t("merchant.locked", {
            amount: format.amount(
              account.locked,
              { decimals: 18, symbol: store.symbol },
              { minimumDigits: 0 },
            ),
          })}
        </p>
      )}
    </Panel>
  );
}

function Seat({ store, account, isMerchant }: Props) {
  const { t, format } = useI18n();
  const { address } = useWallet();
  const { handOver, cancelHandOver, accept } = useSeat(store, account);
  const [editing, setEditing] = useState(false);
  const { merchant, nextMerchant: next, now } = account;
  const due = next !== undefined && now >= next.at;
  const isNext = address !== undefined && next !== undefined && isAddressEqual(address, next.to);
  return (
    <Row
      label={t("merchant.seat.merchant")}
      address={merchant}
      pending={next}
      words={next && t(due ? "merchant.seat.due" : "merchant.seat.pending", { at: format.dateTime(next.at) })}
      action={
        isNext ? (
          <Button size="sm" variant="primary" disabled={!due} onClick={() => accept(next.to)}>
            {t("merchant.seat.accept")}
          </Button>
        ) : isMerchant && next ? (
          <Button size="sm" onClick={cancelHandOver}>
            {t("merchant.seat.cancel")}
          </Button>
        ) : (
          isMerchant && (
            <Button size="sm" variant="ghost" onClick={() => setEditing(true)}>
              {t("merchant.seat.handOver")}
            </Button>
          )
        )
      }
    >
      {editing && (
        <AddressDialog
          title={t("merchant.seat.change")}
          description={t("merchant.seat.effect", { delay: format.duration(account.changeDelay) })}
          label={t("merchant.seat.new")}
          warning={t("merchant.seat.warning")}
          refused={[merchant, store.contracts.merchantAccount]}
          onSave={(to) => {
            setEditing(false);
            handOver(to);
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </Row>
  );
}

function Recipient({ store, account, isMerchant }: Props) {
  const { t, format } = useI18n();
  const { setRecipient, cancelRecipient } = useSeat(store, account);
  const [editing, setEditing] = useState(false);
  const { recipient, nextRecipient } = account;
  const { contracts, asset } = store;
  const next = nextRecipient && !isAddressEqual(nextRecipient.to, recipient) ? nextRecipient : undefined;
  return (
    <Row
      label={t("merchant.recipient")}
      address={recipient}
      pending={next}
      words={next && t("merchant.recipient.pending", { at: format.dateTime(next.at) })}
      action={
        isMerchant &&
        (next ? (
          <Button size="sm" onClick={cancelRecipient}>
            {t("merchant.recipient.cancel")}
          </Button>
        ) : (
          <Button size="sm" variant="ghost" onClick={() => setEditing(true)}>
            {t("merchant.recipient.edit")}
          </Button>
        ))
      }
    >
      {editing && (
        <AddressDialog
          title={t("merchant.recipient.change")}
          description={t("merchant.recipient.effect", { delay: format.duration(account.changeDelay) })}
          label={t("merchant.recipient.new")}
          warning={t("merchant.recipient.warning")}
          refused={[contracts.merchantAccount, asset, contracts.token, contracts.router]}
          onSave={(to) => {
            setEditing(false);
            setRecipient(to);
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </Row>
  );
}

function Row({
  label,
  address,
  words,
  pending,
  action,
  children,
}: {
  label: string;
  address: Address;
  words: string | undefined;
  pending: Scheduled | undefined;
  action: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="text-ink-2">{label}</p>
        <AddressChip address={address} />
        {pending && (
          <p className="mt-1 flex flex-wrap items-center gap-x-1.5 text-warn">
            {words} <AddressChip address={pending.to} />
          </p>
        )}
      </div>
      {action}
      {children}
    </li>
  );
}
