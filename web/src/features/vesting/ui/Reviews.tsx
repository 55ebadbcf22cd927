import { formatAmount } from "@takings/sdk";
import { Badge, Button, Panel, Progress, type Tone } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Vault, Vesting } from "../data/read.ts";
import { progressBps, type ReviewState, reviewState, type Year } from "../domain/years.ts";
import { useFigures } from "./useFigures.ts";
import { useVaultCall } from "./useVaultCall.ts";

const tones: Record<ReviewState, Tone> = {
  met: "good",
  missed: "bad",
  dueMet: "good",
  dueMissed: "bad",
  unsettled: "warn",
  grace: "warn",
  running: "neutral",
  ahead: "neutral",
};

/** Each year's attested sales against its target, and what its review came to. */
export function Reviews({ vault, vesting }: { vault: Vault; vesting: Vesting }) {
  const { t } = useI18n();
  const figures = useFigures(vault);
  return (
    <Panel
      title={t("vesting.reviews")}
      hint={t("vesting.reviews.hint", { tranche: figures.tokens(vault.tranche) })}
    >
      <ol className="divide-y divide-line">
        {vesting.years.map((year) => (
          <Row key={year.number} vault={vault} vesting={vesting} year={year} />
        ))}
      </ol>
    </Panel>
  );
}

function Row({ vault, vesting, year }: { vault: Vault; vesting: Vesting; year: Year }) {
  const { t, format } = useI18n();
  const figures = useFigures(vault);
  const call = useVaultCall(vault);
  const state = reviewState(year, vesting.now, vesting.settledUntil);
  const number = (value: bigint) => Number(formatAmount(value, vault.asset.decimals));
  const label = t("vesting.year", { number: year.number });
  const text = t("vesting.year.sales", {
    sales: figures.whole(year.netSales),
    target: figures.whole(year.target),
  });
  const note = {
    met: () => t("vesting.note.met", { tranche: figures.tokens(vault.tranche) }),
    missed: () => t("vesting.note.missed"),
    dueMet: () => t("vesting.note.dueMet"),
    dueMissed: () => t("vesting.note.dueMissed"),
    unsettled: () => t("vesting.note.unsettled", { until: format.date(vesting.settledUntil) }),
    grace: () => t("vesting.note.grace", { date: format.date(year.endsAt + vault.missDelay) }),
    running: () => t("vesting.note.running", { date: format.date(year.endsAt) }),
    ahead: () => t("vesting.note.ahead", { date: format.date(year.startsAt) }),
  }[state]();
  const due = (state === "dueMet" || state === "dueMissed") && vesting.exit !== "default";
  const review = () => {
    const met = state === "dueMet";
    call(
      "review",
      {
        title: t("vesting.review.title", { number: year.number }),
        done: t(met ? "vesting.review.passed" : "vesting.review.missed"),
        changes: [
          { label: t("vesting.sales"), after: figures.money(year.netSales) },
          { label: t("vesting.target"), after: figures.money(year.target) },
          {
            label: t("vesting.tranches"),
            before: format.number(vesting.passed),
            after: format.number(vesting.passed + (met ? 1 : 0)),
          },
        ],
      },
      [BigInt(year.number)],
    );
  };
  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0" data-testid={`year-${year.number}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h3 className="font-medium text-ink">{label}</h3>
          <span className="text-sm text-ink-2">{format.period(year.startsAt, year.endsAt)}</span>
        </div>
        <Badge tone={tones[state]}>{t(`vesting.state.${state}`)}</Badge>
      </div>
      <div>
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 text-sm tabular-nums">
          <span className="text-ink-2">{text}</span>
          <span className="font-semibold text-ink">{format.bps(progressBps(year), 1)}</span>
        </div>
        <Progress
          label={label}
          text={text}
          value={number(year.netSales)}
          mark={number(year.target)}
          max={Math.max(number(year.target) * 1.25, number(year.netSales) * 1.05)}
          tone={state === "missed" || state === "dueMissed" ? "bad" : "accent"}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3 text-sm text-ink-2">
        <p className="min-w-0 grow basis-64 text-pretty">{note}</p>
        {due && (
          <Button size="sm" variant="primary" onClick={review} data-testid={`review-${year.number}`}>
            {t("vesting.review")}
          </Button>
        )}
      </div>
    </li>
  );
}
