import { ProposalState, Support } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import { useId, useState } from "react";
import type { Address } from "viem";
import { Button, cx, Notice, TextArea } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useConnect } from "../../../lib/wallet/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import type { Proposal } from "../data/proposal.ts";
import { SignedVote } from "./SignedVote.tsx";

const choices = [
  [Support.For, "gov.for", "for"],
  [Support.Against, "gov.against", "against"],
  [Support.Abstain, "gov.abstain", "abstain"],
] as const;

interface VoterFacts {
  snapshotPower: bigint;
  hasVoted: boolean;
  nonVoting: boolean;
}

/** Casting a vote: the power it has, the choice, an optional reason that everyone can read. */
export function VotePanel({
  store,
  proposal,
  voter,
  account,
  againstOnly,
}: {
  store: GovernanceStore;
  proposal: Proposal;
  voter?: VoterFacts;
  /** Undefined while no wallet is connected. */
  account?: Address;
  againstOnly: boolean;
}) {
  const { t, format } = useI18n();
  const transact = useTransaction();
  const connect = useConnect();
  const name = useId();
  const [choice, setChoice] = useState<Support>();
  const [reason, setReason] = useState("");
  const support = againstOnly ? Support.Against : choice;
  const amount = (value: bigint) => format.amount(value, store.votes, { minimumDigits: 0 });

  if (!account)
    return (
      <div className="grid gap-3 text-sm">
        <p className="text-ink-2">{t("gov.vote.connect")}</p>
        <Button variant="primary" onClick={connect}>
          {t("wallet.connect")}
        </Button>
      </div>
    );
  if (!voter) return null;
  if (voter.hasVoted) return <p className="text-sm text-ink-2">{t("gov.vote.cast")}</p>;
  if (voter.snapshotPower === 0n)
    return (
      <Notice>
        {voter.nonVoting ? t("gov.vote.nonVoting") : t("gov.vote.none", { symbol: store.symbol })}
      </Notice>
    );

  const cast = () => {
    const chosen = choices.find(([value]) => value === support);
    if (!chosen) return;
    const [, label, key] = chosen;
    const text = reason.trim();
    transact({
      title: t("gov.vote.title", { choice: t(label), id: String(proposal.id) }),
      changes: [
        { label: t("gov.vote.yours"), after: `${t(label)} · ${amount(voter.snapshotPower)}` },
        {
          label: t("gov.vote.total", { choice: t(label) }),
          before: amount(proposal.votes[key]),
          after: amount(proposal.votes[key] + voter.snapshotPower),
        },
        ...(text ? [{ label: t("gov.vote.reason"), after: text }] : []),
      ],
      calls: [
        text
          ? {
              address: store.governor,
              abi: storeGovernorAbi,
              functionName: "castVoteWithReason",
              args: [proposal.id, chosen[0], text],
            }
          : {
              address: store.governor,
              abi: storeGovernorAbi,
              functionName: "castVote",
              args: [proposal.id, chosen[0]],
            },
      ],
      units: { money: store.money, token: store.votes },
      done: t("gov.vote.done"),
    });
  };

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        cast();
      }}
    >
      {againstOnly && <Notice tone="warn">{t("gov.vote.againstOnly")}</Notice>}
      <fieldset disabled={proposal.state !== ProposalState.Active}>
        <legend className="mb-2 text-sm text-ink-2">
          {t("gov.vote.power", { votes: amount(voter.snapshotPower) })}
        </legend>
        <div className="grid grid-cols-3 gap-2">
          {choices.map(([value, label]) => (
            <label
              key={value}
              className={cx(
                "flex h-10 cursor-pointer items-center justify-center rounded-lg border text-sm font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
                support === value
                  ? value === Support.Against
                    ? "border-bad bg-bad-soft text-bad"
                    : "border-accent bg-accent-soft text-accent-ink"
                  : "border-line-strong text-ink hover:bg-hover",
                againstOnly && value !== Support.Against && "cursor-not-allowed opacity-50",
              )}
            >
              <input
                type="radio"
                name={name}
                className="sr-only"
                checked={support === value}
                disabled={againstOnly && value !== Support.Against}
                onChange={() => setChoice(value)}
                data-testid={`vote-${value}`}
              />
              {t(label)}
            </label>
          ))}
        </div>
      </fieldset>
      <TextArea
        label={t("gov.vote.reason")}
        hint={t("gov.vote.reasonHint")}
        value={reason}
        rows={2}
        maxLength={1_000}
        className="min-h-16"
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" variant="primary" disabled={support === undefined} data-testid="vote-submit">
        {support === undefined ? t("gov.vote.choose") : t("gov.vote.button")}
      </Button>
      <SignedVote store={store} proposal={proposal} voter={account} support={support} reason={reason} />
    </form>
  );
}
