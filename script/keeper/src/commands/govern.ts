import type { Command } from "commander";
import type { PlannedProposal, PlannedVote } from "../jobs/govern/decide.ts";
import type { ProposalOutcome, VoteOutcome } from "../jobs/govern/execute.ts";
import { type GovernResult, govern } from "../jobs/govern/job.ts";
import { type CommonOptions, clientsOf, configOf, storesOf, wholeNumber, withJournal } from "./context.ts";
import { exitOf, type Report, run } from "./output.ts";

interface GovernFlags extends CommonOptions {
  votes?: string;
  maxVoteGas?: string;
}

const when = (time: bigint) => new Date(Number(time) * 1000).toISOString();

function proposalLine(item: PlannedProposal): string[] {
  const name = `proposal ${item.proposal.id}  ${item.proposal.state}`;
  if (item.action === "none") return [];
  if (item.action === "wait") return [`${name}, waits until ${when(item.until)}`];
  return [`${name}, due to ${item.action}`];
}

const outcomeLine = (item: ProposalOutcome) =>
  item.outcome === "done"
    ? `proposal ${item.id}  ${item.action}d  ${item.transaction} (${item.gasUsed} gas)`
    : item.outcome === "alreadyDone"
      ? `proposal ${item.id}  was ${item.action}d already`
      : `proposal ${item.id}  cannot be ${item.action}d: ${item.reason}`;

function voteLine({ file, ballot, ...item }: PlannedVote): string[] {
  const name = `vote of ${ballot.voter} on ${ballot.proposalId}`;
  if (item.action === "done") return [];
  if (item.action === "relay") return [`${name}, due to relay (${item.gas} gas)`];
  return [`${name} ${item.action === "wait" ? "waits" : `refused (${file})`}: ${item.reason}`];
}

const voteOutcomeLine = (item: VoteOutcome) => {
  const name = `vote of ${item.voter} on ${item.proposalId}`;
  if (item.outcome === "relayed") return `${name} relayed  ${item.transaction} (${item.gasUsed} gas)`;
  return "reason" in item ? `${name} ${item.outcome}: ${item.reason}` : `${name} was cast already`;
};

function report(result: GovernResult, dryRun: boolean): Report {
  const outcomes = result.stores.flatMap((store) => [...store.outcomes, ...store.voteOutcomes]);
  const failed = outcomes.filter(({ outcome }) => outcome === "failed").length;
  return {
    // A bad vote is its sender's matter, not a failure of this run.
    exit: exitOf(outcomes.length - failed, failed),
    lines: [
      ...result.stores.flatMap((entry) => [
        entry.store,
        ...[
          ...entry.proposals.flatMap(proposalLine),
          ...entry.votes.flatMap(voteLine),
          ...entry.voteOutcomes.map(voteOutcomeLine),
          ...entry.outcomes.map(outcomeLine),
        ].map((line) => `  ${line}`),
      ]),
      ...result.refused.map(({ error }) => `refused [${error.code}]: ${error.describe()}`),
      ...(result.stores.length === 0 ? ["no store with a governor is configured"] : []),
    ],
    json: { dryRun, stores: result.stores, refused: result.refused },
  };
}

export function register(program: Command): void {
  program
    .command("govern")
    .description("queue and execute what holders decided, relay signed votes within the day's gas")
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--store <name>", "only this store")
    .option("--votes <folder>", "signed votes; by default the configured folder")
    .option("--max-vote-gas <gas>", "the most that one vote may use", "400000")
    .option("--dry-run", "show what would be sent; needs no key")
    .option("--json", "one JSON object on stdout")
    .action((options: GovernFlags) =>
      run("govern", options.json === true, () => {
        const config = configOf(options);
        const stores = storesOf(config, options.store);
        const clients = clientsOf(config, options.dryRun);
        const maxGasPerVote = wholeNumber(options.maxVoteGas ?? "", "--max-vote-gas");
        const { votes, dryRun } = options;
        return withJournal(config.journal, async (journal) =>
          report(
            await govern({ config, clients, stores, votes, journal, maxGasPerVote, dryRun }),
            dryRun === true,
          ),
        );
      }),
    );
}
