import { ProposalState } from "@takings/sdk";
import { Panel, Tabs } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import type { Proposal } from "../data/proposal.ts";
import { useCasts } from "../data/voters.ts";
import { NonVoters } from "./NonVoters.tsx";
import { VoteList } from "./VoteList.tsx";

/** Who voted how and why, and who could have and has not. */
export function VotersPanel({
  store,
  proposal,
  votingSupply,
}: {
  store: GovernanceStore;
  proposal: Proposal;
  votingSupply: bigint | undefined;
}) {
  const { t } = useI18n();
  const indexed = useCasts(store, proposal.id, true);
  // The RPC's logs where they are whole: they are newest. The indexer's where the RPC has dropped some.
  const whole = proposal.votesComplete || !indexed.data;
  const casts = whole
    ? proposal.casts.map((cast) => ({
        ...cast,
        relayedBy: indexed.data?.casts.find(({ voter }) => voter === cast.voter)?.relayedBy,
      }))
    : indexed.data!.casts;
  const complete = proposal.votesComplete || indexed.data !== undefined;
  const { votes, state, times } = proposal;
  return (
    <Panel title={t("gov.column.votes")} flush>
      {state === ProposalState.Pending ? (
        <p className="px-5 pb-4 text-sm text-ink-2">{t("gov.silent.pending")}</p>
      ) : (
        <div className="[&_[role=tablist]]:mx-5 [&_[role=tablist]]:mb-3">
          <Tabs
            label={t("gov.column.votes")}
            tabs={[
              {
                id: "voted",
                label: t("gov.voters.voted", { count: casts.length }),
                content: <VoteList casts={casts} store={store} complete={complete} />,
              },
              {
                id: "silent",
                label: t("gov.voters.silent"),
                content: (
                  <NonVoters
                    store={store}
                    snapshot={times.voteStart}
                    casts={casts}
                    cast={votes.for + votes.against + votes.abstain}
                    votingSupply={votingSupply}
                  />
                ),
              },
            ]}
          />
        </div>
      )}
    </Panel>
  );
}
