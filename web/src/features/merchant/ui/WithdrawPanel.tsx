import { merchantAccountAbi } from "@takings/sdk/abi";
import { useState } from "react";
import {
  AddressChip,
  AmountField,
  Button,
  Panel,
  shortAddress,
  useAmountInput,
} from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useConnect, useWallet } from "../../../lib/wallet/index.ts";
import type { Account } from "../data/read.ts";
import { releases, type Withdrawal } from "../domain/window.ts";
import { withdrawProblem } from "../domain/withdraw.ts";
import { useMoney } from "./useMoney.ts";
import { useProblemWords } from "./useProblemWords.ts";

export function WithdrawPanel({
  store,
  account,
  withdrawals,
  isMerchant,
}: {
  store: Store;
  account: Account;
  withdrawals: readonly Withdrawal[];
  isMerchant: boolean;
}) {
  const { t } = useI18n();
  const { address } = useWallet();
  const connect = useConnect();
  return (
    <Panel title={t("merchant.withdraw")}>
      {isMerchant ? (
        <Form store={store} account={account} withdrawals={withdrawals} />
      ) : (
        <div className="text-sm text-ink-2">
          <p>{t("merchant.withdraw.notYours")}</p>
          {!address && (
            <Button className="mt-4" onClick={connect}>
              {t("wallet.connect")}
            </Button>
          )}
          <MoreLater account={account} withdrawals={withdrawals} />
        </div>
      )}
    </Panel>
  );
}

function Form({
  store,
  account,
  withdrawals,
}: {
  store: Store;
  account: Account;
  withdrawals: readonly Withdrawal[];
}) {
  const { t, format } = useI18n();
  const transact = useTransaction();
  const words = useProblemWords(account);
  const [text, setText] = useState("");
  const { unit, available, balance, credit, recipient } = account;
  const { value } = useAmountInput(text, unit);
  const problem = value === undefined ? undefined : withdrawProblem(value, account, withdrawals, account.now);
  const money = useMoney(unit);

  const submit = () => {
    if (value === undefined || problem) return;
    transact({
      title: t("merchant.withdraw.title", { amount: money(value) }),
      changes: [
        {
          label: t("merchant.withdraw.to", { address: shortAddress(recipient) }),
          after: `+ ${money(value)}`,
        },
        {
          label: t("merchant.held"),
          before: money(balance + credit),
          after: money(balance + credit - value),
        },
        {
          label: t("merchant.limitLeft"),
          before: money(account.limitLeft),
          after: money(account.limitLeft - value),
        },
      ],
      calls: [
        {
          address: store.contracts.merchantAccount,
          abi: merchantAccountAbi,
          functionName: "withdraw",
          args: [value],
        },
      ],
      units: { money: unit },
      done: t("merchant.withdraw.done", { amount: money(value) }),
      onConfirmed: () => setText(""),
    });
  };

  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <AmountField
        label={t("merchant.withdraw.amount")}
        aside={t("merchant.withdraw.upTo", { amount: format.amount(available, unit, { symbol: false }) })}
        text={text}
        onText={setText}
        unit={unit}
        max={available}
        error={problem && words(problem)}
      />
      <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-2">
        {t("merchant.withdraw.paidTo")} <AddressChip address={recipient} />
      </p>
      <Button
        type="submit"
        variant="primary"
        className="w-full"
        disabled={value === undefined || problem !== undefined}
        data-testid="withdraw"
      >
        {t("merchant.withdraw.review")}
      </Button>
      <MoreLater account={account} withdrawals={withdrawals} />
    </form>
  );
}

/** When more can be taken: from the limit as withdrawals leave the window, or with the next settlement. */
function MoreLater({ account, withdrawals }: { account: Account; withdrawals: readonly Withdrawal[] }) {
  const { t, format } = useI18n();
  const { effectiveLimit, window, now, balance, credit, limitLeft, unit, arrears, frozenUntil } = account;
  const money = useMoney(unit);
  const [next] = releases(withdrawals, effectiveLimit, window, now);
  const boundByBalance = balance + credit <= limitLeft;
  if (arrears > 0n) return null;
  return (
    <p className="mt-3 text-sm text-ink-2">
      {now < frozenUntil
        ? t("merchant.more.frozen", { at: format.dateTime(frozenUntil) })
        : boundByBalance
          ? t("merchant.more.balance")
          : next
            ? t("merchant.more.limit", {
                amount: money(next.more),
                at: format.dateTime(next.at),
              })
            : t("merchant.more.none", { window: format.duration(window) })}
    </p>
  );
}
