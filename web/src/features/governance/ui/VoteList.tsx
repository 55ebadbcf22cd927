import { Support } from "@takings/sdk";
import { useState } from "react";
import { AddressChip, Badge, Empty, shortAddress } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import type { CastVote } from "../data/casts.ts";
import { ShowMore } from "./ShowMore.tsx";

const words = {
  [Support.For]: ["gov.for", "good"],
  [Support.Against]: ["gov.against", "bad"],
  [Support.Abstain]: ["gov.abstain", "neutral"],
} as const;
const page = 25;

/** Who voted how, newest first, with the reasons they gave. */
export function VoteList({
  casts,
  store,
  complete,
}: {
  casts: CastVote[];
  store: GovernanceStore;
  complete: boolean;
}) {
  const { t, format } = useI18n();
  const [shown, setShown] = useState(page);
  if (casts.length === 0)
    return complete ? (
      <Empty title={t("gov.votes.none")} />
    ) : (
      <p className="px-5 pb-4 text-sm text-ink-2">{t("gov.votes.incomplete")}</p>
    );
  return (
    <>
      <ul className="divide-y divide-line">
        {casts.slice(0, shown).map((cast) => {
          const [label, tone] = words[cast.support] ?? words[Support.Abstain];
          return (
            <li key={`${cast.transaction} ${cast.voter}`} className="px-5 py-3.5 text-sm">
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <AddressChip address={cast.voter} />
                <span className="flex items-center gap-3">
                  <span className="text-ink tabular-nums">
                    {format.amount(cast.weight, store.votes, { minimumDigits: 0 })}
                  </span>
                  <Badge tone={tone}>{t(label)}</Badge>
                </span>
              </div>
              {cast.reason && (
                <p className="mt-1 max-w-prose break-words text-ink text-pretty">“{cast.reason}”</p>
              )}
              {cast.time !== undefined && (
                <p className="mt-0.5 text-[0.8125rem] text-ink-2">
                  {format.dateTime(cast.time)}
                  {cast.relayedBy && ` · ${t("gov.votes.relayed", { by: shortAddress(cast.relayedBy) })}`}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <ShowMore left={casts.length - shown} onMore={() => setShown(shown + page)} />
      {!complete && (
        <p className="border-t border-line px-5 py-3 text-sm text-ink-2">{t("gov.votes.incomplete")}</p>
      )}
    </>
  );
}
