import { staleAfter } from "@takings/sdk";
import { Badge, cx, Empty, Panel, Progress } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Account } from "../data/read.ts";
import { nextToBreach, refundRoom, type ThresholdState, thresholdStates } from "../domain/policy.ts";

/** Each threshold against the last report: how far it is from a breach, and which one would come first. */
export function PolicyPanel({ account }: { account: Account }) {
  const { t, format } = useI18n();
  const { policy, report, refundBps, breaches, reported, now } = account;
  const all = thresholdStates(policy, report, refundBps, breaches);
  const next = nextToBreach(all);
  const staleAt = Number(staleAfter(report, policy));
  if (!reported)
    return (
      <Panel title={t("merchant.policy")}>
        <Empty title={t("status.new")}>{t("store.policy.none")}</Empty>
      </Panel>
    );
  return (
    <Panel
      title={t("merchant.policy")}
      hint={t("merchant.policy.hint", {
        fraction: format.bps(policy.breachFractionBps),
        period: format.period(report.periodStart, report.periodEnd),
      })}
    >
      <ul className="grid gap-5">
        {all.map((state) => (
          <Threshold key={state.id} state={state} account={account} next={state === next} />
        ))}
      </ul>
      <p className={cx("mt-5 border-t border-line pt-3 text-sm", now > staleAt ? "text-warn" : "text-ink-2")}>
        {now > staleAt
          ? t("merchant.policy.staleSince", { at: format.dateTime(staleAt) })
          : t("merchant.policy.staleAt", {
              at: format.dateTime(staleAt),
              left: format.duration(staleAt - now),
            })}
      </p>
    </Panel>
  );
}

function Threshold({ state, account, next }: { state: ThresholdState; account: Account; next: boolean }) {
  const { t, format } = useI18n();
  const { unit, policy, report } = account;
  const { id, kind, figure, threshold, room, closeness, breached } = state;
  const show = (value: bigint) =>
    id === "refund"
      ? format.bps(value)
      : id === "days"
        ? t("store.policy.days.value", { count: Number(value) })
        : format.amount(value, unit, { digits: 0 });
  const distance = breached
    ? t("merchant.policy.breached")
    : id === "refund"
      ? t("merchant.policy.room.refund", {
          amount: format.amount(refundRoom(policy, report), unit, { digits: 0 }),
        })
      : t(`merchant.policy.room.${kind}`, { room: show(room) });
  const bound = t(`store.policy.${kind}`, { value: show(threshold) });
  // A minimum reads from the right: the bar is what is left of the way down to it.
  const drawn = kind === "max" ? closeness : closeness === 0 ? 1.5 : 1 / closeness;
  return (
    <li>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 text-sm">
        <span className="flex flex-wrap items-center gap-2 text-ink-2">
          {t(`store.policy.${id}`)}
          {next && <Badge tone="warn">{t("merchant.policy.next")}</Badge>}
        </span>
        <span className="tabular-nums">
          <span className={cx("font-semibold", breached ? "text-bad" : "text-ink")}>{show(figure)}</span>
          <span className="ml-2 text-ink-2">{bound}</span>
        </span>
      </div>
      <Progress
        label={t(`store.policy.${id}`)}
        text={`${show(figure)}, ${bound}`}
        value={drawn}
        mark={1}
        max={Math.max(1.5, Number.isFinite(drawn) ? drawn * 1.1 : 1.5)}
        tone={breached ? "bad" : next && closeness > 0.8 ? "warn" : "accent"}
      />
      <p className={cx("mt-1.5 text-sm", breached ? "text-bad" : "text-ink-2")}>{distance}</p>
    </li>
  );
}
