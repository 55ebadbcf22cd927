import { type Ballot, ballotCall, readBallot, Support } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import { useState } from "react";
import { AddressChip, Button, Failed, Notice, TextArea } from "../../../components/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import { useBallotFacts } from "../data/ballot.ts";
import type { Proposal } from "../data/proposal.ts";

const words = {
  [Support.For]: "gov.for",
  [Support.Against]: "gov.against",
  [Support.Abstain]: "gov.abstain",
} as const;

/** Anybody sends a vote that somebody else signed and pays its fee. */
export function RelayVote({ store, proposal }: { store: GovernanceStore; proposal: Proposal }) {
  const { t } = useI18n();
  const { chainId } = useChain();
  const [text, setText] = useState("");
  const { ballot, problem } = readBallot(text, {
    chainId,
    governor: store.governor,
    proposalId: proposal.id,
  });
  return (
    <details className="mt-4 border-t border-line pt-3 text-sm">
      <summary className="cursor-pointer font-medium text-accent-ink">{t("gov.relay")}</summary>
      <div className="mt-3 grid gap-3">
        <TextArea
          label={t("gov.relay.paste")}
          hint={t("gov.relay.hint")}
          error={text.trim() !== "" && problem ? t(`gov.relay.${problem}`) : undefined}
          rows={3}
          className="min-h-16 font-mono text-[0.8125rem]"
          value={text}
          name="signed-vote"
          onChange={(event) => setText(event.target.value)}
        />
        <label className="inline-flex w-fit cursor-pointer items-center rounded-lg text-sm font-medium text-accent-ink hover:underline has-focus-visible:outline-2 has-focus-visible:outline-accent">
          <input
            type="file"
            accept="application/json,.json"
            className="sr-only"
            onChange={async (event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file) setText(await file.text());
            }}
          />
          {t("gov.relay.file")}
        </label>
        {ballot && <Relayable store={store} proposal={proposal} ballot={ballot} onSent={() => setText("")} />}
      </div>
    </details>
  );
}

function Relayable({
  store,
  proposal,
  ballot,
  onSent,
}: {
  store: GovernanceStore;
  proposal: Proposal;
  ballot: Ballot;
  onSent: () => void;
}) {
  const { t, format } = useI18n();
  const transact = useTransaction();
  const facts = useBallotFacts(store, { id: proposal.id, snapshot: proposal.times.voteStart }, ballot.voter);
  if (facts.error) return <Failed error={facts.error} onRetry={facts.refetch} />;
  if (!facts.data) return null;
  const { nonce, hasVoted, weight } = facts.data;
  const refused = hasVoted
    ? t("gov.relay.voted")
    : nonce !== ballot.nonce
      ? t("gov.relay.used")
      : weight === 0n
        ? t("gov.relay.noVotes")
        : undefined;
  const choice = t(words[ballot.support]);
  const votes = format.amount(weight, store.votes, { minimumDigits: 0 });
  const send = () =>
    transact({
      title: t("gov.relay.title", { id: String(proposal.id) }),
      description: t("gov.relay.description"),
      changes: [
        { label: t("gov.relay.voter"), after: <AddressChip address={ballot.voter} /> },
        { label: t("gov.relay.vote"), after: `${choice} · ${votes}` },
        ...(ballot.reason ? [{ label: t("gov.vote.reason"), after: ballot.reason }] : []),
      ],
      calls: [{ address: store.governor, abi: storeGovernorAbi, ...ballotCall(ballot) }],
      units: { money: store.money, token: store.votes },
      done: t("gov.relay.done"),
      onConfirmed: onSent,
    });
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink">
        <AddressChip address={ballot.voter} />
        <span className="tabular-nums">
          {choice} · {votes}
        </span>
      </p>
      {refused ? (
        <Notice tone="warn">{refused}</Notice>
      ) : (
        <Button onClick={send} data-testid="vote-relay">
          {t("gov.relay.button")}
        </Button>
      )}
    </>
  );
}
