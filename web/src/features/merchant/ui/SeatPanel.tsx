import { merchantAccountAbi } from "@takings/sdk/abi";
import { useState } from "react";
import { type Address, isAddressEqual, zeroAddress } from "viem";
import { AddressChip, Button, Panel, shortAddress } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useWallet } from "../../../lib/wallet/index.ts";
import type { Account, Scheduled, Store } from "../data/read.ts";
import { AddressDialog } from "./AddressDialog.tsx";

type Editing = "recipient" | "seat";

/** Who may withdraw, where the money goes, and what is scheduled for either. */
export function SeatPanel({
  store,
  account,
  isMerchant,
}: {
  store: Store;
  account: Account;
  isMerchant: boolean;
}) {
  const { t, format } = useI18n();
  const { address } = useWallet();
  const transact = useTransaction();
  const [editing, setEditing] = useState<Editing>();
  const { merchant, recipient, nextMerchant, changeDelay, now, locked } = account;
  const { contracts, asset } = store;
  // Scheduling the present address again is how the contract cancels a change.
  const nextRecipient =
    account.nextRecipient && !isAddressEqual(account.nextRecipient.to, recipient)
      ? account.nextRecipient
      : undefined;
  const isNext =
    address !== undefined && nextMerchant !== undefined && isAddressEqual(address, nextMerchant.to);
  const due = nextMerchant !== undefined && now >= nextMerchant.at;

  const send = (
    functionName: string,
    args: readonly unknown[],
    title: string,
    before: string,
    after: string,
  ) =>
    transact({
      title,
      changes: [{ label: title, before, after }],
      calls: [{ address: contracts.merchantAccount, abi: merchantAccountAbi, functionName, args }],
      done: title,
    });
  const none = t("merchant.seat.none");
  const change = (what: Editing, to: Address) => {
    setEditing(undefined);
    if (what === "recipient")
      send("setRecipient", [to], t("merchant.recipient.change"), shortAddress(recipient), shortAddress(to));
    else send("transferMerchant", [to], t("merchant.seat.change"), shortAddress(merchant), shortAddress(to));
  };

  return (
    <Panel title={t("merchant.seat")}>
      <dl className="divide-y divide-line text-sm">
        <Row
          label={t("merchant.seat.merchant")}
          address={merchant}
          note={
            nextMerchant && (
              <Pending
                words={t(due ? "merchant.seat.due" : "merchant.seat.pending", {
                  at: format.dateTime(nextMerchant.at),
                })}
                next={nextMerchant}
              />
            )
          }
          actions={
            isNext ? (
              <Button
                size="sm"
                variant="primary"
                disabled={!due}
                onClick={() =>
                  send(
                    "acceptMerchant",
                    [],
                    t("merchant.seat.accept"),
                    shortAddress(merchant),
                    shortAddress(nextMerchant.to),
                  )
                }
              >
                {t("merchant.seat.accept")}
              </Button>
            ) : (
              isMerchant &&
              (nextMerchant ? (
                <Button
                  size="sm"
                  onClick={() =>
                    send(
                      "transferMerchant",
                      [zeroAddress],
                      t("merchant.seat.cancel"),
                      shortAddress(nextMerchant.to),
                      none,
                    )
                  }
                >
                  {t("merchant.seat.cancel")}
                </Button>
              ) : (
                <Button size="sm" variant="ghost" onClick={() => setEditing("seat")}>
                  {t("merchant.seat.handOver")}
                </Button>
              ))
            )
          }
        />
        <Row
          label={t("merchant.recipient")}
          address={recipient}
          note={
            nextRecipient && (
              <Pending
                words={t("merchant.recipient.pending", { at: format.dateTime(nextRecipient.at) })}
                next={nextRecipient}
              />
            )
          }
          actions={
            isMerchant &&
            (nextRecipient ? (
              <Button
                size="sm"
                onClick={() =>
                  send(
                    "setRecipient",
                    [recipient],
                    t("merchant.recipient.cancel"),
                    shortAddress(nextRecipient.to),
                    shortAddress(recipient),
                  )
                }
              >
                {t("merchant.recipient.cancel")}
              </Button>
            ) : (
              <Button size="sm" variant="ghost" onClick={() => setEditing("recipient")}>
                {t("merchant.recipient.edit")}
              </Button>
            ))
          }
        />
      </dl>
      {locked > 0n && (
        <p className="mt-4 border-t border-line pt-3 text-sm text-ink-2">
          {t("merchant.locked", {
            amount: format.amount(locked, { decimals: 18, symbol: store.symbol }, { minimumDigits: 0 }),
          })}
        </p>
      )}
      {editing && (
        <AddressDialog
          title={t(editing === "recipient" ? "merchant.recipient.change" : "merchant.seat.change")}
          description={t(editing === "recipient" ? "merchant.recipient.effect" : "merchant.seat.effect", {
            delay: format.duration(changeDelay),
          })}
          label={t(editing === "recipient" ? "merchant.recipient.new" : "merchant.seat.new")}
          warning={t(editing === "recipient" ? "merchant.recipient.warning" : "merchant.seat.warning")}
          refused={
            editing === "recipient"
              ? [contracts.merchantAccount, asset, contracts.token, contracts.router]
              : [merchant, contracts.merchantAccount]
          }
          onSave={(to) => change(editing, to)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Panel>
  );
}

function Pending({ words, next }: { words: string; next: Scheduled }) {
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-1.5 text-warn">
      {words} <AddressChip address={next.to} />
    </span>
  );
}

function Row({
  label,
  address,
  note,
  actions,
}: {
  label: string;
  address: Address;
  note: React.ReactNode;
  actions: React.ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <dt className="text-ink-2">{label}</dt>
        <dd>
          <AddressChip address={address} />
        </dd>
        {note && <dd>{note}</dd>}
      </div>
      {actions && <div>{actions}</div>}
    </div>
  );
}
