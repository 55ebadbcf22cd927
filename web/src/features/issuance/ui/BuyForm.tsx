import { publicSaleAbi } from "@takings/sdk/abi";
import { useState } from "react";
import { AmountField, Button, useAmountInput } from "../../../components/index.ts";
import { readClient } from "../../../lib/chain/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { tokenUnit } from "../../../lib/stores/index.ts";
import { exactApproval, useTransaction } from "../../../lib/transactions/index.ts";
import { useDeskChain } from "../data/hooks.ts";
import type { BuyerPosition, SaleRow } from "../data/sales.ts";
import { tokensAdded } from "../domain/sale.ts";

export function BuyForm({ sale, position }: { sale: SaleRow; position: BuyerPosition }) {
  const { t, format } = useI18n();
  const chain = useDeskChain();
  const transact = useTransaction();
  const [text, setText] = useState("");
  const most = smaller(position.left, position.balance);
  const { value } = useAmountInput(text, sale.asset, most);
  const amount = value ?? 0n;
  const token = tokenUnit(sale.symbol);
  const added = tokensAdded(position.paid, amount, sale.price);
  const money = (of: bigint) => format.amount(of, sale.asset);
  const tokens = (of: bigint) => format.amount(of, token, { digits: 4, minimumDigits: 0 });
  const buy = () =>
    transact({
      title: t("issuance.buy.title", { name: sale.name }),
      description: t("issuance.buy.description"),
      changes: [
        { label: t("issuance.buy.pay"), after: money(amount) },
        { label: t("issuance.buy.get"), after: tokens(added) },
        {
          label: t("issuance.sale.paid"),
          before: money(position.paid),
          after: money(position.paid + amount),
        },
        { label: t("issuance.buy.wait"), after: format.dateTime(sale.closesAt) },
      ],
      calls: async (owner) => [
        ...(await exactApproval(readClient(chain), {
          asset: sale.asset.address,
          owner,
          spender: sale.address,
          amount,
          label: t("tx.approval", { amount: money(amount) }),
        })),
        {
          address: sale.address,
          abi: publicSaleAbi,
          functionName: "buy",
          args: [amount],
          label: t("issuance.buy.step"),
        },
      ],
      units: { money: sale.asset, token: sale.asset },
      done: t("issuance.buy.done"),
      onConfirmed: () => setText(""),
    });
  return (
    <div className="grid gap-4">
      <AmountField
        label={t("issuance.buy.amount")}
        text={text}
        onText={setText}
        unit={sale.asset}
        max={most}
        aside={t("issuance.buy.balance", { amount: money(position.balance) })}
        hint={
          amount > 0n
            ? t("issuance.buy.gives", { tokens: tokens(added) })
            : t("issuance.buy.price", {
                price: format.amount(sale.price, sale.asset, { digits: 6, minimumDigits: 2 }),
              })
        }
      />
      <Button variant="primary" disabled={added === 0n} onClick={buy} data-testid="buy">
        {t("issuance.buy.review")}
      </Button>
    </div>
  );
}

const smaller = (a: bigint, b: bigint) => (a <= b ? a : b);
