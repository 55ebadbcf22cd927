import { useState } from "react";
import { Button, cx, Empty, Failed, Loading, Panel } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Account } from "../data/read.ts";
import { inWindow, releases, usedIn, type Withdrawal } from "../domain/window.ts";
import { useMoney } from "./useMoney.ts";
import { WindowChart } from "./WindowChart.tsx";

/** The rolling limit: what was taken in the window, drawn over time, and when room comes back. */
export function WindowPanel({
  account,
  withdrawals,
  error,
}: {
  account: Account;
  withdrawals: readonly Withdrawal[] | undefined;
  error: unknown;
}) {
  const { t, format } = useI18n();
  const [asTable, setAsTable] = useState(false);
  const { unit, effectiveLimit, window, now } = account;
  const money = useMoney(unit);
  const used = usedIn(withdrawals ?? [], window, now);
  return (
    <Panel
      title={t("merchant.window")}
      hint={t("merchant.window.hint", {
        limit: money(effectiveLimit),
        window: format.duration(window),
      })}
    >
      {!withdrawals ? (
        error ? (
          <Failed error={error} />
        ) : (
          <Loading lines={5} />
        )
      ) : inWindow(withdrawals, window, now).length === 0 ? (
        <Empty title={t("merchant.window.empty")}>
          {t("merchant.window.emptyHint", { limit: money(effectiveLimit) })}
        </Empty>
      ) : (
        <>
          {asTable ? (
            <WindowTable account={account} withdrawals={withdrawals} />
          ) : (
            <WindowChart account={account} withdrawals={withdrawals} />
          )}
          <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm tabular-nums">
            <p className={cx("font-medium", used > effectiveLimit ? "text-bad" : "text-ink")}>
              {t("merchant.window.used", { used: money(used), limit: money(effectiveLimit) })}
            </p>
            <Button
              size="sm"
              variant="ghost"
              className="-mr-2"
              aria-pressed={asTable}
              onClick={() => setAsTable(!asTable)}
            >
              {t(asTable ? "action.showChart" : "action.showTable")}
            </Button>
          </div>
          <Releases account={account} withdrawals={withdrawals} />
        </>
      )}
    </Panel>
  );
}

function Releases({ account, withdrawals }: { account: Account; withdrawals: readonly Withdrawal[] }) {
  const { t, format } = useI18n();
  const { unit, effectiveLimit, window, now } = account;
  const money = useMoney(unit);
  const coming = releases(withdrawals, effectiveLimit, window, now);
  if (coming.length === 0) return null;
  return (
    <div className="mt-4 border-t border-line pt-3 text-sm">
      <h3 className="text-ink-2">{t("merchant.window.coming")}</h3>
      <ul className="mt-1.5 grid gap-1 tabular-nums">
        {coming.slice(0, 3).map(({ at, more, left }) => (
          <li key={at} className="flex flex-wrap justify-between gap-x-4">
            <span className="text-ink-2">{format.dateTime(at)}</span>
            <span>
              <span className="font-medium text-ink">+{money(more)}</span>
              <span className="ml-2 text-ink-2">
                {t("merchant.window.thenLeft", {
                  left: money(left, false),
                })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function WindowTable({ account, withdrawals }: { account: Account; withdrawals: readonly Withdrawal[] }) {
  const { t, format } = useI18n();
  const { unit, window, now } = account;
  return (
    <table className="w-full text-sm tabular-nums">
      <caption className="sr-only">{t("merchant.window")}</caption>
      <thead className="text-ink-2">
        <tr>
          <th scope="col" className="py-1.5 text-start font-medium">
            {t("merchant.window.taken")}
          </th>
          <th scope="col" className="py-1.5 text-start font-medium">
            {t("merchant.window.leaves")}
          </th>
          <th scope="col" className="py-1.5 text-end font-medium">
            {t("merchant.history.amount")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {inWindow(withdrawals, window, now).map(({ at, amount }) => (
          <tr key={at}>
            <th scope="row" className="py-1.5 text-start font-normal">
              {format.dateTime(at)}
            </th>
            <td className="py-1.5">{format.dateTime(at + window)}</td>
            <td className="py-1.5 text-end">{format.amount(amount, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
