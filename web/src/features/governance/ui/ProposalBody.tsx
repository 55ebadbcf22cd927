import { isOver, ProposalState, readDescription } from "@takings/sdk";
import { useMemo } from "react";
import type { Address } from "viem";
import { Panel, Steps } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useWallet } from "../../../lib/wallet/index.ts";
import { type GovernanceStore, readAction, type StoreValues } from "../controls/index.ts";
import { type Proposal, useCodeDrift, useQuorum } from "../data/proposal.ts";
import { useSimulation } from "../data/simulate.ts";
import { useVoter } from "../data/store.ts";
import { Markdown } from "../markdown/Markdown.tsx";
import { ActionCard } from "./ActionCard.tsx";
import { Alarms } from "./Alarms.tsx";
import { Lifecycle } from "./Lifecycle.tsx";
import { ProposalSide } from "./ProposalSide.tsx";
import { useRefreshAt } from "./useRefreshAt.ts";
import { VotersPanel } from "./VotersPanel.tsx";

/** What a proposal says and does, and next to it what can be done about it. */
export function ProposalBody({
  store,
  values,
  countingMode,
  proposal,
  againstOnly,
  now,
}: {
  store: GovernanceStore;
  values: StoreValues;
  countingMode: string;
  proposal: Proposal;
  /** Voting was extended, for votes against alone. */
  againstOnly: boolean;
  now: number;
}) {
  const { t, format } = useI18n();
  const { address } = useWallet();
  const { state, times } = proposal;
  const over = isOver(state);
  const done = state === ProposalState.Executed;
  const voter = useVoter(store, address, {
    id: proposal.id,
    snapshot: times.voteStart,
    open: state !== ProposalState.Pending && times.voteStart < now,
  });
  const quorum = useQuorum(store, proposal, now);
  const simulation = useSimulation(store, over ? undefined : proposal.actions);
  const drift = useCodeDrift(store, over ? undefined : proposal);
  useRefreshAt([times.voteStart, times.voteEnd, times.eta, times.voteEnd - times.lateExtension]);

  const { body } = useMemo(() => readDescription(proposal.description ?? ""), [proposal.description]);
  const readings = proposal.actions.map((action) => readAction(action, { store, values, now, t, format }));
  const driftOf = (target: Address) => drift.data?.find((each) => each.target === target)?.verdict;
  return (
    <>
      <Alarms
        proposal={proposal}
        changedCode={drift.data?.some((each) => each.verdict === "changed") ?? false}
        unknown={readings.some((reading) => !reading.known)}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <Steps>
          <div className="grid min-w-0 gap-5 lg:col-start-1">
            <Panel title={t("gov.description")}>
              {body ? (
                <Markdown text={body} />
              ) : (
                <p className="text-sm text-ink-2">
                  {t(proposal.description === undefined ? "gov.description.lost" : "gov.description.none")}
                </p>
              )}
            </Panel>
            <Panel
              title={t(done ? "gov.actions.did" : "gov.actions")}
              hint={t(done ? "gov.actions.didHint" : "gov.actions.hint")}
            >
              <div className="grid gap-3">
                {proposal.actions.map((action, index) => (
                  <ActionCard
                    // biome-ignore lint/suspicious/noArrayIndexKey: the order of a proposal's actions never changes
                    key={index}
                    action={action}
                    reading={readings[index]!}
                    store={store}
                    done={done}
                    simulating={!over && simulation.isPending}
                    simulation={simulation.data?.[index]}
                    drift={driftOf(action.target)}
                  />
                ))}
              </div>
            </Panel>
          </div>
          <ProposalSide
            store={store}
            values={values}
            countingMode={countingMode}
            proposal={proposal}
            againstOnly={againstOnly}
            readings={readings}
            voter={voter}
            quorum={quorum}
            account={address}
            now={now}
          />
          <div className="grid min-w-0 gap-5 lg:col-start-1">
            <Panel title={t("gov.timeline")}>
              <Lifecycle state={state} times={times} now={now} />
            </Panel>
            <VotersPanel store={store} proposal={proposal} votingSupply={quorum.data?.supply} />
          </div>
        </Steps>
      </div>
    </>
  );
}
