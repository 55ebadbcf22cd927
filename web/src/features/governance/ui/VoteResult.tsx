import { ProposalState } from "@takings/sdk";
import { useI18n } from "../../../lib/i18n/index.ts";
import { costOf, type Pool } from "../../../lib/pool/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import type { Proposal } from "../data/proposal.ts";
import { type CountingMode, share, takeover, tally } from "../domain/tally.ts";
import { QuorumBar, VoteBars } from "./Tally.tsx";

/** The count so far, the quorum as the governor counts it, and what deciding alone would take. */
export function VoteResult({
  store,
  proposal,
  quorum,
  votingSupply,
  mode,
  state,
  pool,
}: {
  store: GovernanceStore;
  proposal: Proposal;
  quorum: bigint;
  votingSupply: bigint;
  mode: CountingMode;
  state: ProposalState;
  pool: Pool | undefined;
}) {
  const { t, format, locale } = useI18n();
  const counted = tally(proposal.votes, quorum, mode);
  const alone = takeover(quorum, votingSupply);
  const amount = (value: bigint) => format.amount(value, store.votes, { minimumDigits: 0 });
  const cost = (votes: bigint) => {
    const price = pool && costOf(pool, "token", votes);
    if (price === undefined) return t("gov.takeover.notForSale");
    return t("gov.takeover.cost", { amount: format.amount(price, store.money, { digits: 0 }) });
  };
  const part = (value: bigint) =>
    format.number(share(value, votingSupply), { style: "percent", maximumFractionDigits: 1 });
  const names = { for: t("gov.for"), against: t("gov.against"), abstain: t("gov.abstain") };
  return (
    <div className="grid gap-5">
      <VoteBars votes={proposal.votes} unit={store.votes} />
      <div>
        <h3 className="mb-2 text-sm font-medium text-ink">{t("gov.quorum")}</h3>
        <QuorumBar votes={proposal.votes} quorum={quorum} mode={mode} unit={store.votes} />
        <p className="mt-1.5 text-sm text-ink-2 text-pretty">
          {t(state === ProposalState.Pending ? "gov.quorum.countsNow" : "gov.quorum.counts", {
            kinds: new Intl.ListFormat(locale).format(mode.quorum.map((kind) => names[kind])),
            supply: amount(votingSupply),
          })}
        </p>
        {state === ProposalState.Active && (
          <p className="mt-2 text-sm font-medium text-ink text-pretty">
            {counted.passing
              ? t("gov.result.passing")
              : !counted.quorumReached
                ? t("gov.result.quorum", { votes: amount(counted.quorumMissing) })
                : t("gov.result.behind")}
          </p>
        )}
      </div>
      <div className="border-t border-line pt-4 text-sm">
        <h3 className="font-medium text-ink">{t("gov.takeover")}</h3>
        <dl className="mt-2 grid gap-2">
          {(["unopposed", "opposed"] as const).map((kind) => (
            <div key={kind} className="flex flex-wrap justify-between gap-x-4">
              <dt className="text-ink-2">{t(`gov.takeover.${kind}`)}</dt>
              <dd className="ml-auto text-end text-ink tabular-nums">
                {amount(alone[kind])} <span className="text-ink-2">({part(alone[kind])})</span>
                {pool && <span className="block text-[0.8125rem] text-ink-2">{cost(alone[kind])}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 text-ink-2 text-pretty">{t("gov.takeover.note")}</p>
      </div>
    </div>
  );
}
