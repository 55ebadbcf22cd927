import { useState } from "react";
import { AddressChip, Empty, Loading } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import type { CastVote } from "../data/casts.ts";
import { usePowers } from "../data/voters.ts";
import { nonVoters } from "../domain/nonVoters.ts";
import { ShowMore } from "./ShowMore.tsx";

const page = 25;

/** Who could have voted and has not, with their votes at the snapshot. */
export function NonVoters({
  store,
  snapshot,
  casts,
  cast,
  votingSupply,
}: {
  store: GovernanceStore;
  snapshot: number;
  casts: readonly CastVote[];
  /** All votes that were cast, from the governor's own count. */
  cast: bigint;
  votingSupply: bigint | undefined;
}) {
  const { t, format } = useI18n();
  const [shown, setShown] = useState(page);
  const { data, error, source } = usePowers(store, snapshot);
  if (error) return <p className="px-5 pb-4 text-sm text-ink-2">{t("gov.silent.noLogs")}</p>;
  if (!data) return <Loading lines={4} className="px-5 pb-5" />;
  const missing = nonVoters(
    data.powers,
    casts.map(({ voter }) => voter),
  );
  const amount = (value: bigint) => format.amount(value, store.votes, { minimumDigits: 0 });
  const left = votingSupply === undefined ? undefined : votingSupply - cast;
  return (
    <>
      {left !== undefined && (
        <p className="px-5 pb-3 text-sm text-ink-2">
          {t("gov.silent.share", { votes: amount(left), supply: amount(votingSupply!) })}
        </p>
      )}
      {missing.length === 0 ? (
        <Empty title={t("gov.silent.none")} />
      ) : (
        <ul
          className="divide-y divide-line border-t border-line"
          data-testid="non-voters"
          data-source={source}
        >
          {missing.slice(0, shown).map(({ account, votes }) => (
            <li
              key={account}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 py-2.5 text-sm"
            >
              <AddressChip address={account} />
              <span className="text-ink tabular-nums">{amount(votes)}</span>
            </li>
          ))}
        </ul>
      )}
      <ShowMore left={missing.length - shown} onMore={() => setShown(shown + page)} />
      {(data.total > data.powers.length || !data.complete) && (
        <p className="border-t border-line px-5 py-3 text-sm text-ink-2">
          {data.complete
            ? t("gov.silent.top", { count: data.powers.length, rest: data.total - data.powers.length })
            : t("gov.silent.partial")}
        </p>
      )}
    </>
  );
}
