import { DAY, floorFor } from "@takings/sdk";
import { useState } from "react";
import { AmountField, Button, buttonClass, Field, Panel, useAmountInput } from "../../../components/index.ts";
import { formatAmount } from "../../../lib/amounts.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { toast } from "../../../lib/toast.ts";
import type { Account } from "../data/read.ts";
import { readDays, requestQuery } from "../domain/request.ts";
import { useMoney } from "./useMoney.ts";

/** What the merchant would like the holders to vote on, as a link to the proposal builder. */
export function RequestPanel({
  store,
  account,
  isMerchant,
}: {
  store: Store;
  account: Account;
  isMerchant: boolean;
}) {
  const { t, format } = useI18n();
  const { unit, limit, window, terms } = account;
  const [limitText, setLimitText] = useState(() => formatAmount(limit, unit.decimals));
  const [daysText, setDaysText] = useState(() => String(window / Number(DAY)));
  const { value } = useAmountInput(limitText, unit);
  const seconds = readDays(daysText);
  const money = useMoney(unit);
  const windowProblem =
    seconds === undefined || seconds < terms.minWindow || seconds > terms.maxWindow
      ? t("merchant.request.windowBounds", {
          min: format.duration(terms.minWindow),
          max: format.duration(terms.maxWindow),
        })
      : undefined;
  const floor = floorFor(BigInt(seconds ?? window), terms);
  const limitProblem =
    value === undefined
      ? undefined
      : value > terms.maxLimit
        ? t("amount.tooLarge", { max: money(terms.maxLimit) })
        : value < floor
          ? t("merchant.request.floor", { floor: money(floor) })
          : undefined;
  const same = value === limit && seconds === window;
  const sound = value !== undefined && seconds !== undefined && !windowProblem && !limitProblem;
  const href = sound
    ? `#/governance/${store.contracts.token}/new?${requestQuery({ limit: value, window: seconds, decimals: unit.decimals })}`
    : undefined;
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(href!, globalThis.location.href).href);
    toast.success(t("merchant.request.copied"));
  };
  return (
    <Panel
      title={t("merchant.request")}
      hint={t(isMerchant ? "merchant.request.hint" : "merchant.request.visitorHint")}
    >
      <div className="grid gap-4 sm:grid-cols-[3fr_2fr] lg:grid-cols-1 xl:grid-cols-[3fr_2fr]">
        <AmountField
          label={t("merchant.request.limit")}
          text={limitText}
          onText={setLimitText}
          unit={unit}
          error={limitProblem}
        />
        <Field
          label={t("merchant.request.window")}
          inputMode="numeric"
          value={daysText}
          onChange={(event) => setDaysText(event.target.value)}
          unit={t("merchant.request.days")}
          error={windowProblem}
        />
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        {href && !same ? (
          <>
            <a href={href} className={buttonClass()}>
              {t("merchant.request.open")}
            </a>
            <Button variant="ghost" onClick={copy}>
              {t("merchant.request.copy")}
            </Button>
          </>
        ) : (
          <p className="text-sm text-ink-2">{same ? t("merchant.request.same") : ""}</p>
        )}
      </div>
    </Panel>
  );
}
