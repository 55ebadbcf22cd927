import { isOver, ProposalState, readDescription } from "@takings/sdk";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Address, getAddress, isAddress } from "viem";
import { AddressChip, Deferred, Failed, Loading, PageHeader, Panel, Steps } from "../../components/index.ts";
import { useChainTime } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import { type GovernanceStore, readAction, type StoreValues } from "./controls/index.ts";
import { NoSuchProposal, type Proposal, useCodeDrift, useProposal, useQuorum } from "./data/proposal.ts";
import { useSimulation } from "./data/simulate.ts";
import { NoSuchStore, useGovernanceStore, useStoreValues, useVoter } from "./data/store.ts";
import { readCountingMode } from "./domain/tally.ts";
import { inAgainstOnly } from "./domain/timeline.ts";
import { ActionCard } from "./ui/ActionCard.tsx";
import { Alarms } from "./ui/Alarms.tsx";
import { CalendarButton } from "./ui/CalendarButton.tsx";
import { DelegateForm } from "./ui/DelegateForm.tsx";
import { Lifecycle } from "./ui/Lifecycle.tsx";
import { Markdown } from "./ui/Markdown.tsx";
import { hasNextStep, NextStep } from "./ui/NextStep.tsx";
import { RelayVote } from "./ui/RelayVote.tsx";
import { Standing } from "./ui/Standing.tsx";
import { StateBadge } from "./ui/StateBadge.tsx";
import { Missing, Unready } from "./ui/unready.tsx";
import { useRefreshAt } from "./ui/useRefreshAt.ts";
import { VotePanel } from "./ui/VotePanel.tsx";
import { VotersPanel } from "./ui/VotersPanel.tsx";

export function ProposalPage() {
  const params = useParams({ strict: false });
  const { t } = useI18n();
  const token = params.token ?? "";
  const id = /^\d{1,30}$/.test(params.proposalId ?? "") ? BigInt(params.proposalId!) : undefined;
  if (!isAddress(token, { strict: false }) || id === undefined)
    return <Missing title={t("gov.missing.proposal")} />;
  return <Loaded token={getAddress(token)} id={id} />;
}

function Loaded({ token, id }: { token: Address; id: bigint }) {
  const { t } = useI18n();
  const identity = useGovernanceStore(token);
  const values = useStoreValues(identity.data);
  const proposal = useProposal(identity.data, id);
  const now = useChainTime();
  const failure = identity.error ?? proposal.error ?? values.error;
  if (failure instanceof NoSuchStore) return <Missing title={t("gov.missing.store")} />;
  if (failure instanceof NoSuchProposal) return <Missing title={t("gov.missing.proposal")} />;
  const title = t("gov.untitled", { id: String(id) });
  const retry = () => {
    for (const query of [identity, values, proposal]) if (query.error) query.refetch();
  };
  if (failure && !(values.data && proposal.data))
    return <Unready title={title} error={failure} onRetry={retry} />;
  if (!values.data || !proposal.data || now === undefined) return <Unready title={title} />;
  return (
    <Deferred fallback={<Unready title={title} />}>
      <Page {...values.data} proposal={proposal.data} now={now} />
    </Deferred>
  );
}

interface PageProps {
  store: GovernanceStore;
  values: StoreValues;
  countingMode: string;
  proposal: Proposal;
  now: number;
}

function Page({ store, values, countingMode, proposal, now }: PageProps) {
  const { t, format } = useI18n();
  const { address } = useWallet();
  const { state, times } = proposal;
  const over = isOver(state);
  const againstOnly = state === ProposalState.Active && inAgainstOnly(times, now);
  const voter = useVoter(store, address, {
    id: proposal.id,
    snapshot: times.voteStart,
    open: state !== ProposalState.Pending && times.voteStart < now,
  });
  const quorum = useQuorum(store, proposal, now);
  const simulation = useSimulation(store, over ? undefined : proposal.actions);
  const drift = useCodeDrift(store, over ? undefined : proposal);
  useRefreshAt([times.voteStart, times.voteEnd, times.eta, times.voteEnd - times.lateExtension]);

  const description = useMemo(() => readDescription(proposal.description ?? ""), [proposal.description]);
  const title = description.title || t("gov.untitled", { id: String(proposal.id) });
  const readings = proposal.actions.map((action) => readAction(action, { store, values, now, t, format }));
  const driftOf = (target: Address) => drift.data?.find((each) => each.target === target)?.verdict;
  return (
    <>
      <PageHeader
        eyebrow={
          <nav aria-label={t("gov.breadcrumb")} className="flex flex-wrap items-center gap-x-2">
            <Link to="/governance" className="hover:text-ink hover:underline">
              {t("nav.governance")}
            </Link>
            <span aria-hidden>/</span>
            <Link
              to="/store/$token"
              params={{ token: store.token }}
              className="hover:text-ink hover:underline"
            >
              {store.name}
            </Link>
            <span aria-hidden>/</span>
            <span>#{String(proposal.id)}</span>
          </nav>
        }
        title={title}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <span data-testid="proposal-state" data-state={state}>
              <StateBadge state={state} againstOnly={againstOnly} />
            </span>
            <span className="inline-flex items-center gap-1.5">
              {t("gov.by")} <AddressChip address={proposal.proposer} />
            </span>
          </span>
        }
        aside={<CalendarButton store={store} proposal={proposal} title={title} />}
      />
      <Alarms
        proposal={proposal}
        changedCode={drift.data?.some((each) => each.verdict === "changed") ?? false}
        unknown={readings.some((reading) => !reading.known)}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <Steps>
          <div className="grid min-w-0 gap-5 lg:col-start-1">
            <Panel title={t("gov.description")}>
              {proposal.description === undefined ? (
                <p className="text-sm text-ink-2">{t("gov.description.lost")}</p>
              ) : description.body ? (
                <Markdown text={description.body} />
              ) : (
                <p className="text-sm text-ink-2">{t("gov.description.none")}</p>
              )}
            </Panel>
            <Panel
              title={state === ProposalState.Executed ? t("gov.actions.did") : t("gov.actions")}
              hint={state === ProposalState.Executed ? t("gov.actions.didHint") : t("gov.actions.hint")}
            >
              <div className="grid gap-3">
                {proposal.actions.map((action, index) => (
                  <ActionCard
                    // biome-ignore lint/suspicious/noArrayIndexKey: the order of a proposal's actions never changes
                    key={index}
                    action={action}
                    reading={readings[index]!}
                    store={store}
                    done={state === ProposalState.Executed}
                    simulating={!over && simulation.isPending}
                    simulation={simulation.data?.[index]}
                    drift={driftOf(action.target)}
                  />
                ))}
              </div>
            </Panel>
          </div>
          <aside
            className="grid min-w-0 gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1"
            aria-label={t("gov.side")}
          >
            {state === ProposalState.Active && (
              <Panel title={t("gov.vote.yours")}>
                {voter.error && !voter.data ? (
                  <Failed error={voter.error} onRetry={() => voter.refetch()} />
                ) : address && !voter.data ? (
                  <Loading lines={3} />
                ) : (
                  <VotePanel
                    store={store}
                    proposal={proposal}
                    voter={voter.data}
                    account={address}
                    againstOnly={againstOnly}
                  />
                )}
                <RelayVote store={store} proposal={proposal} />
              </Panel>
            )}
            {hasNextStep(state) && (
              <Panel title={t("gov.next")}>
                <NextStep
                  store={store}
                  proposal={proposal}
                  readings={readings}
                  account={address}
                  guardian={values.guardian}
                  timelockDelay={values.timelockDelay}
                  now={now}
                />
              </Panel>
            )}
            <Panel title={state <= ProposalState.Active ? t("gov.standing") : t("gov.result")}>
              {quorum.error && !quorum.data ? (
                <Failed error={quorum.error} onRetry={() => quorum.refetch()} />
              ) : quorum.data ? (
                <Standing
                  store={store}
                  proposal={proposal}
                  quorum={quorum.data.quorum}
                  votingSupply={quorum.data.supply}
                  mode={readCountingMode(countingMode)}
                  state={state}
                  pool={values.pool}
                />
              ) : (
                <Loading lines={5} />
              )}
            </Panel>
            {address && voter.data && (
              <Panel title={t("gov.power")}>
                <DelegateForm
                  store={store}
                  account={address}
                  delegate={voter.data.delegate}
                  balance={voter.data.balance}
                  power={voter.data.power}
                />
              </Panel>
            )}
          </aside>
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
