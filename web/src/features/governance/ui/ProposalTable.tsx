import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { ListedProposal } from "../data/list.ts";
import { readCountingMode } from "../domain/tally.ts";
import { nextDeadline } from "../domain/timeline.ts";
import { StateBadge } from "./StateBadge.tsx";
import { QuorumBar, VoteStrip } from "./Tally.tsx";

const unitOf = (proposal: ListedProposal) => ({ decimals: 18, symbol: proposal.store.symbol });

export function ProposalTable({
  proposals,
  now,
  withPower,
  onOpen,
}: {
  proposals: ListedProposal[];
  now: number;
  withPower: boolean;
  onOpen: (proposal: ListedProposal) => void;
}) {
  const { t, format } = useI18n();
  const timeOf = (proposal: ListedProposal) => {
    const next = nextDeadline(proposal.state, proposal);
    if (!next) return undefined;
    const when = format.relative(next.at - now);
    if (next.kind === "executable" && next.at <= now) return t("gov.time.executableNow");
    return t(`gov.time.${next.kind}`, { when });
  };
  const columns: Column<ListedProposal>[] = [
    {
      id: "title",
      header: t("gov.column.proposal"),
      primary: true,
      cell: (proposal) => (
        <>
          <Link
            to="/governance/$token/$proposalId"
            params={{ token: proposal.store.token, proposalId: String(proposal.id) }}
            className="font-medium text-ink text-pretty hover:underline"
          >
            {proposal.title || t("gov.untitled", { id: String(proposal.id) })}
          </Link>
          <span className="mt-0.5 block text-[0.8125rem] text-ink-2">
            {proposal.store.name} · #{String(proposal.id)}
          </span>
        </>
      ),
    },
    {
      id: "state",
      header: t("gov.state"),
      cell: (proposal) => (
        <>
          <StateBadge
            state={proposal.state}
            againstOnly={
              proposal.againstOnlyUntil > 0 &&
              proposal.againstOnlyUntil === proposal.voteEnd &&
              now > proposal.voteEnd - 1
            }
          />
          <span className="mt-1 block text-[0.8125rem] text-ink-2">{timeOf(proposal)}</span>
        </>
      ),
    },
    {
      id: "votes",
      header: t("gov.column.votes"),
      cell: (proposal) => <VoteStrip votes={proposal.votes} unit={unitOf(proposal)} />,
    },
    {
      id: "quorum",
      header: t("gov.quorum"),
      hideBelow: "lg",
      cell: (proposal) => (
        <QuorumBar
          compact
          votes={proposal.votes}
          quorum={proposal.quorum}
          mode={readCountingMode(proposal.store.countingMode)}
          unit={unitOf(proposal)}
        />
      ),
    },
  ];
  if (withPower)
    columns.push({
      id: "power",
      header: t("gov.column.power"),
      align: "end",
      hideBelow: "xl",
      cell: (proposal) => (
        <>
          {proposal.power === undefined
            ? "–"
            : format.amount(proposal.power, unitOf(proposal), { digits: 0, symbol: false })}
          {proposal.hasVoted && (
            <span className="block text-[0.8125rem] text-accent-ink">{t("gov.voted")}</span>
          )}
        </>
      ),
    });
  return (
    <DataTable
      caption={t("gov.title")}
      columns={columns}
      rows={proposals}
      rowKey={(proposal) => `${proposal.store.governor} ${proposal.id}`}
      onRow={onOpen}
    />
  );
}
