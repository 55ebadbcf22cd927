import { publicSaleAbi } from "@takings/sdk/abi";
import { useState } from "react";
import { AddressField, Button, useAddressInput } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { tokenUnit } from "../../../lib/stores/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useWallet } from "../../../lib/wallet/index.ts";
import type { SaleRow } from "../data/sales.ts";

/** Takes out what is the buyer's: its tokens after a success, all its dollars after a failure; to any address. */
export function Collect({ kind, sale, amount }: { kind: "claim" | "refund"; sale: SaleRow; amount: bigint }) {
  const { t, format } = useI18n();
  const transact = useTransaction();
  const { address } = useWallet();
  const [elsewhere, setElsewhere] = useState(false);
  const [text, setText] = useState("");
  const refused = [sale.address, sale.asset.address];
  const named = useAddressInput(text, refused);
  const to = elsewhere ? named.value : address;
  const shown =
    kind === "claim"
      ? format.amount(amount, tokenUnit(sale.symbol), { digits: 4, minimumDigits: 0 })
      : format.amount(amount, sale.asset);
  const collect = () =>
    transact({
      title: t(`issuance.${kind}.title`, { name: sale.name }),
      changes: [
        { label: t(`issuance.${kind}.amount`), after: shown },
        { label: t("issuance.collect.to"), after: <span className="break-all">{to}</span> },
      ],
      calls: [{ address: sale.address, abi: publicSaleAbi, functionName: kind, args: [to] }],
      units: { money: sale.asset, token: sale.asset },
      done: t(`issuance.${kind}.done`),
    });
  return (
    <div className="grid gap-3">
      {elsewhere && (
        <AddressField label={t("issuance.collect.to")} text={text} onText={setText} refused={refused} />
      )}
      <Button variant="primary" disabled={!to} onClick={collect} data-testid={kind}>
        {t(`issuance.${kind}`, { amount: shown })}
      </Button>
      {!elsewhere && (
        <Button variant="ghost" size="sm" onClick={() => setElsewhere(true)}>
          {t("issuance.collect.elsewhere")}
        </Button>
      )}
    </div>
  );
}
