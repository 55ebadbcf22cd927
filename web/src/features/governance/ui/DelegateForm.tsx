import { royaltyTokenAbi } from "@takings/sdk/abi";
import { useState } from "react";
import { type Address, getAddress, isAddress, isAddressEqual } from "viem";
import { AddressChip, Button, Field } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { GovernanceStore } from "../controls/index.ts";

/** Who votes with an account's tokens; everyone votes for themselves until they say otherwise. */
export function DelegateForm({
  store,
  account,
  delegate,
  balance,
  power,
}: {
  store: GovernanceStore;
  account: Address;
  delegate: Address;
  balance: bigint;
  power: bigint;
}) {
  const { t, format } = useI18n();
  const transact = useTransaction();
  const [text, setText] = useState("");
  const own = isAddressEqual(delegate, account);
  const valid = isAddress(text.trim(), { strict: false });
  const amount = (value: bigint) => format.amount(value, store.votes, { minimumDigits: 0 });

  const send = (to: Address) =>
    transact({
      title: t("gov.delegate.title", { symbol: store.symbol }),
      description: t("gov.delegate.description"),
      changes: [
        {
          label: t("gov.delegate.voter"),
          before: own ? t("gov.delegate.you") : getAddress(delegate),
          after: isAddressEqual(to, account) ? t("gov.delegate.you") : getAddress(to),
        },
        { label: t("gov.delegate.tokens"), after: amount(balance) },
      ],
      calls: [{ address: store.token, abi: royaltyTokenAbi, functionName: "delegate", args: [to] }],
      units: { token: store.votes },
      done: t("gov.delegate.done"),
      onConfirmed: () => setText(""),
    });

  return (
    <div className="grid gap-4 text-sm">
      <dl className="grid gap-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <dt className="text-ink-2">{t("gov.power.now")}</dt>
          <dd className="font-medium text-ink tabular-nums" data-testid="voting-power">
            {amount(power)}
          </dd>
        </div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <dt className="text-ink-2">{t("gov.power.balance")}</dt>
          <dd className="text-ink tabular-nums">{amount(balance)}</dd>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <dt className="text-ink-2">{t("gov.delegate.voter")}</dt>
          <dd>{own ? t("gov.delegate.you") : <AddressChip address={delegate} />}</dd>
        </div>
      </dl>
      <details className="group">
        <summary className="cursor-pointer font-medium text-accent-ink">{t("gov.delegate.change")}</summary>
        <form
          className="mt-3 grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (valid) send(getAddress(text.trim()));
          }}
        >
          <p className="text-ink-2 text-pretty">{t("gov.delegate.hint")}</p>
          <Field
            label={t("gov.delegate.to")}
            placeholder="0x…"
            className="font-mono text-[0.8125rem]"
            value={text}
            error={text && !valid ? t("gov.problem.address") : undefined}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" size="sm" disabled={!valid}>
              {t("gov.delegate.button")}
            </Button>
            {!own && (
              <Button size="sm" variant="ghost" onClick={() => send(account)}>
                {t("gov.delegate.back")}
              </Button>
            )}
          </div>
        </form>
      </details>
    </div>
  );
}
