import type { Ballot } from "@takings/sdk";
import { type Address, isAddressEqual } from "viem";
import { type Clients, checkChain } from "../../chain/client.ts";
import { sendOptions } from "../../chain/send.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import { GasBook } from "../../journal/gas.ts";
import { Journal } from "../../journal/journal.ts";
import { step } from "../../steps.ts";
import { type LoadedBallot, loadBallots } from "./ballot.ts";
import { collect } from "./collect.ts";
import { decide, type PlannedProposal, type PlannedVote } from "./decide.ts";
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

export interface GovernedStore {
  store: string;
  /** As last looked at. */
  proposals: PlannedProposal[];
  votes: PlannedVote[];
  outcomes: ProposalOutcome[];
  voteOutcomes: VoteOutcome[];
}

export interface GovernResult {
  stores: GovernedStore[];
  refused: { file: string; error: KeeperError }[];
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

const isDue = (item: PlannedProposal): item is PlannedProposal & { action: "queue" | "execute" } =>
  item.action === "queue" || item.action === "execute";

async function governStore(
  store: StoreConfig & { governor: NonNullable<StoreConfig["governor"]> },
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
  // Votes of one voter have an order, so the next of them can only be tried when the last is cast.
  for (;;) {
    const found = await collect(reader, store.governor, ballots, writer?.account.address);
    const spent = book.spent("govern", store.name, now);
    const gasLeft = budget > spent ? budget - spent : 0n;
    const plan = decide(found, { chainId: config.chainId, gasLeft, maxGasPerVote });
    Object.assign(entry, plan);
    const due = entry.outcomes.length === 0 ? plan.proposals.filter(isDue) : [];
    const tried = new Set(entry.voteOutcomes.map(({ file }) => file));
    const votes = plan.votes.filter((vote) => vote.action === "relay" && !tried.has(vote.file));
    if (dryRun || due.length + votes.length === 0) return entry;
    if (writer === undefined) throw new KeeperError("BadKey", "governing needs the keeper's key");
    step("govern:planned");
    for (const vote of votes) {
      if (vote.action === "relay")
        entry.voteOutcomes.push(log(await relayVote(vote, { reader, writer }, account, send)));
    }
    for (const item of due)
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
  const result: GovernResult = { stores: [], refused };
  const isFor = (ballot: Ballot, governor: Address | undefined) =>
    governor !== undefined && isAddressEqual(ballot.governor, governor);
  for (const { file, ballot } of ballots) {
    if (config.stores.some(({ governor }) => isFor(ballot, governor))) continue;
    const place = { file, found: ballot.governor };
    refused.push({
      file,
      error: new KeeperError("OtherStore", "a vote at a governor that is not configured", place),
    });
  }
  for (const store of options.stores ?? config.stores) {
    const { governor } = store;
    if (governor === undefined) continue;
    const own = ballots.filter(({ ballot }) => isFor(ballot, governor));
    result.stores.push(await governStore({ ...store, governor }, own, book, options));
  }
  return result;
}
