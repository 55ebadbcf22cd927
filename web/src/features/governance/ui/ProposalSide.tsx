import { ProposalState } from "@takings/sdk";
import type { Address } from "viem";
import { Failed, Loading, Panel } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { ActionReading, GovernanceStore, StoreValues } from "../controls/index.ts";
import type { Proposal, useQuorum } from "../data/proposal.ts";
import type { useVoter } from "../data/store.ts";
import { readCountingMode } from "../domain/tally.ts";
import { DelegateForm } from "./DelegateForm.tsx";
import { hasNextStep, NextStep } from "./NextStep.tsx";
import { RelayVote } from "./RelayVote.tsx";
import { VotePanel } from "./VotePanel.tsx";
import { VoteResult } from "./VoteResult.tsx";

/** What an account can do about a proposal, and where the vote is. */
export function ProposalSide({
  store,
  values,
  countingMode,
  proposal,
  againstOnly,
  readings,
  voter,
  quorum,
  account,
  now,
}: {
  store: GovernanceStore;
  values: StoreValues;
  countingMode: string;
  proposal: Proposal;
  againstOnly: boolean;
  readings: ActionReading[];
  voter: ReturnType<typeof useVoter>;
  quorum: ReturnType<typeof useQuorum>;
  account: Address | undefined;
  now: number;
}) {
  const { t } = useI18n();
  const { state } = proposal;
  return (
    <aside
      className="grid min-w-0 gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1"
      aria-label={t("gov.side")}
    >
      {state === ProposalState.Active && (
        <Panel title={t("gov.vote.yours")}>
          {voter.error && !voter.data ? (
            <Failed error={voter.error} onRetry={() => voter.refetch()} />
          ) : account && !voter.data ? (
            <Loading lines={3} />
          ) : (
            <VotePanel
              store={store}
              proposal={proposal}
              voter={voter.data}
              account={account}
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
            account={account}
            guardian={values.guardian}
            timelockDelay={values.timelockDelay}
            now={now}
          />
        </Panel>
      )}
      <Panel title={state <= ProposalState.Active ? t("gov.soFar") : t("gov.result")}>
        {quorum.error && !quorum.data ? (
          <Failed error={quorum.error} onRetry={() => quorum.refetch()} />
        ) : quorum.data ? (
          <VoteResult
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
      {account && voter.data && (
        <Panel title={t("gov.power")}>
          <DelegateForm
            store={store}
            account={account}
            delegate={voter.data.delegate}
            balance={voter.data.balance}
            power={voter.data.power}
          />
        </Panel>
      )}
    </aside>
  );
}
