import { cx, Progress } from "../../../components/index.ts";
import { type Unit, useI18n } from "../../../lib/i18n/index.ts";
import type { Votes } from "../domain/proposal.ts";
import { type CountingMode, share, tally } from "../domain/tally.ts";

const kinds = [
  ["for", "gov.for", "bg-accent"],
  ["against", "gov.against", "bg-bad"],
  ["abstain", "gov.abstain", "bg-ink-3"],
] as const;

/** The three kinds of votes, each with its bar and its share of what was cast. */
export function VoteBars({ votes, unit }: { votes: Votes; unit: Unit }) {
  const { t, format } = useI18n();
  const cast = votes.for + votes.against + votes.abstain;
  return (
    <dl className="grid gap-3 text-sm">
      {kinds.map(([kind, label, colour]) => (
        <div key={kind} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3">
          <dt className="font-medium text-ink">{t(label)}</dt>
          <dd className="text-ink-2 tabular-nums">
            <span className="font-medium text-ink">
              {format.amount(votes[kind], unit, { minimumDigits: 0, symbol: false })}
            </span>
            <span className="ml-2 inline-block w-11 text-end">
              {format.number(share(votes[kind], cast), { style: "percent", maximumFractionDigits: 0 })}
            </span>
          </dd>
          <dd aria-hidden className="col-span-2 mt-1.5 h-2 overflow-hidden rounded-full bg-hover">
            <div
              className={cx("h-full rounded-full", colour)}
              style={{ width: `${share(votes[kind], cast) * 100}%` }}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** All three in one narrow bar, for lists; the figures are in its label and next to it. */
export function VoteStrip({ votes, unit }: { votes: Votes; unit: Unit }) {
  const { t, format } = useI18n();
  const cast = votes.for + votes.against + votes.abstain;
  const compact = (value: bigint) => format.amount(value, unit, { compact: true, symbol: false });
  if (cast === 0n) return <span className="text-ink-2">{t("gov.noVotesYet")}</span>;
  return (
    <span className="block w-full min-w-32">
      <span aria-hidden className="flex h-2 gap-px overflow-hidden rounded-full bg-hover">
        {kinds.map(
          ([kind, , colour]) =>
            votes[kind] > 0n && (
              <span
                key={kind}
                className={colour}
                style={{ flexGrow: share(votes[kind], cast), flexBasis: "2px" }}
              />
            ),
        )}
      </span>
      <span className="mt-1 block text-[0.8125rem] text-ink-2">
        {kinds
          .filter(([kind]) => votes[kind] > 0n)
          .map(([kind]) => t(`gov.strip.${kind}`, { votes: compact(votes[kind]) }))
          .join(" · ")}
      </span>
    </span>
  );
}

/** How far the votes that count have come towards the quorum. */
export function QuorumBar({
  votes,
  quorum,
  mode,
  unit,
  compact,
}: {
  votes: Votes;
  quorum: bigint;
  mode: CountingMode;
  unit: Unit;
  compact?: boolean;
}) {
  const { t, format } = useI18n();
  const counted = tally(votes, quorum, mode);
  const whole = counted.quorumVotes > quorum ? counted.quorumVotes : quorum;
  const amount = (value: bigint) => format.amount(value, unit, { compact, minimumDigits: 0, symbol: false });
  const text = counted.quorumReached
    ? t("gov.quorum.reached", { votes: amount(counted.quorumVotes), quorum: amount(quorum) })
    : t("gov.quorum.progress", { votes: amount(counted.quorumVotes), quorum: amount(quorum) });
  return (
    <div className="w-full min-w-28">
      <Progress
        label={t("gov.quorum")}
        value={share(counted.quorumVotes, whole)}
        mark={counted.quorumReached ? share(quorum, whole) : undefined}
        tone={counted.quorumReached ? "accent" : "warn"}
        text={text}
      />
      <p className="mt-1 text-[0.8125rem] text-ink-2 tabular-nums">{text}</p>
    </div>
  );
}
