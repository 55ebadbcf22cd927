import type { Address } from "viem";
import { type Clients, checkChain } from "../../chain/client.ts";
import { sendOptions } from "../../chain/send.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { KeeperError, type Refusal } from "../../errors.ts";
import { GasBook } from "../../journal/gas.ts";
import { Journal } from "../../journal/journal.ts";
import { step } from "../../steps.ts";
import { type LoadedBallot, loadBallots } from "./ballot.ts";
import { collect } from "./collect.ts";
import {
  ballotsFor,
  decide,
  decideRound,
  type PlannedProposal,
  type PlannedVote,
  strayBallots,
} from "./decide.ts";
import { executeProposal, type ProposalOutcome, relayVote, type VoteOutcome } from "./execute.ts";

export interface GovernOptions {
  config: KeeperConfig;
  clients: Clients;
  stores?: readonly StoreConfig[];
  /** Instead of the configuration's folder of votes. */
  votes?: string;
  /** Counts the day's gas; without one only this run's is counted. */
  journal?: Journal;
  maxGasPerVote?: bigint;
  dryRun?: boolean;
  /** Unix seconds, for the day's gas. */
  now?: number;
}

interface GovernedStore {
  store: string;
  /** As last looked at. */
  proposals: PlannedProposal[];
  votes: PlannedVote[];
  outcomes: ProposalOutcome[];
  voteOutcomes: VoteOutcome[];
}

export interface GovernResult {
  stores: GovernedStore[];
  refused: Refusal[];
}

function logger(journal: Journal | undefined, store: string) {
  return <T extends ProposalOutcome | VoteOutcome>(outcome: T): T => {
    const subject =
      "id" in outcome ? `${outcome.action} ${outcome.id}` : `vote ${outcome.proposalId} ${outcome.voter}`;
    const detail = "reason" in outcome ? outcome.reason : "transaction" in outcome ? outcome.transaction : "";
    const at = Math.floor(Date.now() / 1000);
    journal?.log({ at, job: "govern", store, subject, outcome: outcome.outcome, detail });
    return outcome;
  };
}

async function governStore(
  store: StoreConfig & { governor: Address },
  ballots: readonly LoadedBallot[],
  book: GasBook,
  options: GovernOptions,
): Promise<GovernedStore> {
  const { config, clients, dryRun = false, maxGasPerVote = 400_000n } = options;
  const { reader, writer } = clients;
  const entry: GovernedStore = {
    store: store.name,
    proposals: [],
    votes: [],
    outcomes: [],
    voteOutcomes: [],
  };
  const send = sendOptions(config);
  const log = logger(options.journal, store.name);
  const budget = config.voteGasPerDay;
  const now = options.now ?? Math.floor(Date.now() / 1000);
  const account = {
    book: (gas: bigint) => book.book("govern", store.name, gas, budget, now),
    settle: (booking: number, gas: bigint) => book.settle(booking, gas),
  };
  for (;;) {
    const found = await collect(reader, store.governor, ballots, writer?.account.address);
    const spent = book.spent("govern", store.name, now);
    const plan = decide(found, { chainId: config.chainId, budget, spent, maxGasPerVote });
    Object.assign(entry, plan);
    const { proposals, votes } = decideRound(plan, entry);
    if (dryRun || proposals.length + votes.length === 0) return entry;
    if (writer === undefined) throw new KeeperError("BadKey", "governing needs the keeper's key");
    step("govern:planned");
    for (const vote of votes)
      entry.voteOutcomes.push(log(await relayVote(vote, { reader, writer }, account, send)));
    for (const item of proposals)
      entry.outcomes.push(log(await executeProposal(item, store.governor, { reader, writer }, send)));
  }
}

/**
 * Relays signed votes within the day's gas, queues proposals that have succeeded and executes those whose delay is over.
 * Safe to run at any time and twice at once: the governor says what is done.
 */
export async function govern(options: GovernOptions): Promise<GovernResult> {
  const { config, clients, dryRun = false } = options;
  await checkChain(clients.reader, config.chainId);
  const { ballots, refused } = loadBallots(options.votes ?? config.votes);
  const journal = options.journal === undefined || dryRun ? new Journal(":memory:") : options.journal;
  const book = new GasBook(journal);
  const result: GovernResult = {
    stores: [],
    refused: [...refused, ...strayBallots(ballots, config.stores)],
  };
  for (const store of options.stores ?? config.stores) {
    const { governor } = store;
    if (governor === undefined) continue;
    const own = ballotsFor(ballots, governor);
    result.stores.push(await governStore({ ...store, governor }, own, book, options));
  }
  return result;
}
