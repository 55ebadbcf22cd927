import { royaltyTokenAbi } from "@takings/sdk/abi";
import { useState } from "react";
import { type Address, isAddressEqual, zeroAddress } from "viem";
import {
  AddressChip,
  AddressField,
  Button,
  Dialog,
  Notice,
  Panel,
  shortAddress,
  useAddressInput,
} from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { Position } from "../data/read.ts";

/** Where royalties go when somebody else claims for the account, store by store. */
export function PayeePanel({
  account,
  plain,
  positions,
}: {
  account: Address;
  plain: boolean;
  positions: readonly Position[];
}) {
  const { t } = useI18n();
  const [editing, setEditing] = useState<Position>();
  return (
    <Panel
      title={t("portfolio.payee")}
      hint={t(plain ? "portfolio.payee.hint" : "portfolio.payee.contractHint")}
    >
      <ul className="divide-y divide-line border-t border-line text-sm">
        {positions.map((position) => (
          <li
            key={position.contracts.token}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5"
          >
            <span className="w-20 font-medium text-ink">{position.symbol}</span>
            <span className="min-w-0 grow">
              {position.payee ? (
                <AddressChip address={position.payee} />
              ) : (
                <span className="text-ink-2">
                  {t(plain ? "portfolio.payee.self" : "portfolio.payee.none")}
                </span>
              )}
            </span>
            <Button
              size="sm"
              variant="ghost"
              aria-label={t("portfolio.payee.changeOf", { store: position.symbol })}
              onClick={() => setEditing(position)}
            >
              {t("portfolio.payee.change")}
            </Button>
          </li>
        ))}
      </ul>
      {editing && (
        <PayeeDialog
          key={editing.contracts.token}
          account={account}
          position={editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Panel>
  );
}

function PayeeDialog({
  account,
  position,
  onClose,
}: {
  account: Address;
  position: Position;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const transact = useTransaction();
  const [text, setText] = useState("");
  const refused = [position.contracts.token];
  const { value } = useAddressInput(text, refused);

  const set = (payee: Address) => {
    onClose();
    const name = (address: Address | undefined) =>
      address && !isAddressEqual(address, account) && address !== zeroAddress
        ? shortAddress(address)
        : t("portfolio.payee.self");
    transact({
      title: t("portfolio.payee.title", { store: position.symbol }),
      description: t("portfolio.payee.effect"),
      changes: [{ label: t("portfolio.payee.label"), before: name(position.payee), after: name(payee) }],
      calls: [
        { address: position.contracts.token, abi: royaltyTokenAbi, functionName: "setPayee", args: [payee] },
      ],
      done: t("portfolio.payee.done"),
    });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("portfolio.payee.title", { store: position.symbol })}
      description={t("portfolio.payee.effect")}
      footer={
        <>
          {position.payee && (
            <Button variant="danger" onClick={() => set(zeroAddress)}>
              {t("portfolio.payee.clear")}
            </Button>
          )}
          <Button variant="primary" disabled={!value} onClick={() => value && set(value)}>
            {t("portfolio.payee.save")}
          </Button>
        </>
      }
    >
      <AddressField label={t("portfolio.payee.address")} text={text} onText={setText} refused={refused} />
      <div className="mt-3">
        <Notice tone="warn">{t("portfolio.payee.warning")}</Notice>
      </div>
    </Dialog>
  );
}
