import { useEffect, useState } from "react";
import { AddressChip, Badge, CheckIcon, cx, Spinner } from "../../../components/index.ts";
import { type Reason, useReason } from "../../../lib/errors/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { ActionReading, GovernanceStore, Reading } from "../controls/index.ts";
import type { Simulated } from "../data/simulate.ts";
import type { Action } from "../domain/proposal.ts";

const Arrow = () => (
  <svg viewBox="0 0 16 16" aria-hidden className="mx-0.5 inline size-3.5 align-[-0.125em]">
    <path
      d="M2.5 8h10.5M9.5 4.5 13 8l-3.5 3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

/** Before → after of one action. What stays as it is comes last, folded away. */
export function ChangeTable({ reading, done }: { reading: Reading; done?: boolean }) {
  const { t } = useI18n();
  const changed = reading.changes.filter((change) => !change.same);
  const same = reading.changes.filter((change) => change.same);
  const first = done ? reading.changes : changed;
  return (
    <>
      {first.length > 0 && (
        <table className="w-full text-sm">
          <caption className="sr-only">{reading.title}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t("gov.change.what")}</th>
              <th scope="col">{t("gov.change.value")}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {first.map((change) => (
              <tr
                key={change.label}
                className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2.5"
              >
                <th scope="row" className="text-start font-normal text-ink-2">
                  {change.label}
                </th>
                <td className="ml-auto min-w-0 text-end font-medium break-words text-ink tabular-nums">
                  {!done && change.before !== undefined && (
                    <span className="font-normal text-ink-2">
                      <span className="sr-only">{t("gov.change.from")} </span>
                      {change.before} <Arrow />
                      <span className="sr-only"> {t("gov.change.to")}</span>{" "}
                    </span>
                  )}
                  <span className={cx("inline-block", /^0x\w{40}/.test(change.after) && "break-all")}>
                    {change.after}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!done && first.length === 0 && <p className="py-2 text-sm text-warn">{t("gov.change.nothing")}</p>}
      {!done && first.length > 0 && same.length > 0 && (
        <details className="border-t border-line pt-2.5 text-sm">
          <summary className="cursor-pointer text-ink-2 hover:text-ink">
            {t("gov.change.same", { count: same.length })}
          </summary>
          <dl className="mt-2 grid gap-1.5">
            {same.map((change) => (
              <div key={change.label} className="flex flex-wrap justify-between gap-x-4">
                <dt className="text-ink-2">{change.label}</dt>
                <dd className="text-ink tabular-nums">{change.after}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** What trying the action as the timelock found, in words. */
export function SimulationNote({
  result,
  pending,
  store,
}: {
  result?: Simulated;
  pending: boolean;
  store: GovernanceStore;
}) {
  const { t } = useI18n();
  const explain = useReason();
  const [reason, setReason] = useState<Reason>();
  const error = result && !result.ok ? result.error : undefined;
  useEffect(() => {
    let current = true;
    setReason(undefined);
    if (error !== undefined)
      explain(error, { money: store.money, token: store.votes }).then((found) => current && setReason(found));
    return () => {
      current = false;
    };
  }, [error, explain, store]);
  const untried = reason && ["network", "other", "timeout"].includes(reason.kind);
  return (
    <div aria-live="polite" className="text-sm">
      {pending && (
        <p className="flex items-center gap-2 text-ink-2">
          <Spinner /> {t("gov.simulation.pending")}
        </p>
      )}
      {result?.ok && (
        <p className="flex items-start gap-2 text-accent-ink" data-testid="simulation-ok">
          <CheckIcon className="mt-0.5" /> {t("gov.simulation.ok")}
        </p>
      )}
      {reason && (
        <div
          className={untried ? "text-ink-2" : "rounded-lg bg-bad-soft px-3.5 py-2.5 text-bad"}
          data-testid="simulation-failed"
        >
          <p className="font-medium">{untried ? t("gov.simulation.untried") : t("gov.simulation.failed")}</p>
          <p className="mt-0.5 break-words">{reason.sentence}</p>
        </div>
      )}
    </div>
  );
}

/** One action of a proposal: in words, what it changes, whether it would go through, and the call itself. */
export function ActionCard({
  action,
  reading,
  store,
  done,
  simulation,
  simulating,
  drift,
}: {
  action: Action;
  reading: ActionReading;
  store: GovernanceStore;
  /** It has been carried out: what was before is no longer known. */
  done?: boolean;
  simulation?: Simulated;
  simulating: boolean;
  drift?: "same" | "changed" | "unknown";
}) {
  const { t } = useI18n();
  return (
    <div className="rounded-lg border border-line px-4 py-3.5">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="font-medium text-ink text-pretty">{reading.title}</h3>
        {!reading.known && <Badge tone="bad">{t("gov.unknownAction")}</Badge>}
      </div>
      <div className="mt-1">
        <ChangeTable reading={reading} done={done} />
      </div>
      {reading.warning && !done && <p className="mt-2 text-sm text-warn text-pretty">{reading.warning}</p>}
      {drift === "changed" && (
        <p role="alert" className="mt-3 rounded-lg bg-bad-soft px-3.5 py-2.5 text-sm text-bad">
          {t("gov.drift.changed")}
        </p>
      )}
      {(simulating || simulation) && (
        <div className="mt-3">
          <SimulationNote result={simulation} pending={simulating} store={store} />
        </div>
      )}
      <details className="mt-3 text-sm">
        <summary className="cursor-pointer text-ink-2 hover:text-ink">{t("gov.call")}</summary>
        <dl className="mt-2 grid gap-2">
          <div>
            <dt className="text-ink-2">{t("gov.field.target")}</dt>
            <dd>
              <AddressChip address={action.target} />
            </dd>
          </div>
          <div>
            <dt className="text-ink-2">{t("gov.field.data")}</dt>
            <dd className="font-mono text-[0.8125rem] break-all text-ink">{action.calldata}</dd>
          </div>
          {drift && drift !== "changed" && (
            <div>
              <dt className="text-ink-2">{t("gov.drift")}</dt>
              <dd className="text-ink">{drift === "same" ? t("gov.drift.same") : t("gov.drift.unknown")}</dd>
            </div>
          )}
        </dl>
      </details>
    </div>
  );
}
