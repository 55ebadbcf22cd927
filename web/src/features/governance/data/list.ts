import { type ProposalState, readDescription } from "@takings/sdk";
import { royaltyTokenAbi, storeFactoryAbi, storeGovernorAbi } from "@takings/sdk/abi";
import type { Address } from "viem";
import { callsOf, type ReadClient, readSome, type SomeAnswers } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Votes } from "../domain/proposal.ts";
import { type GovernorLog, readCreated } from "./events.ts";

/** A store as far as it has to be named. */
export interface Named {
  token: Address;
  governor: Address;
  name: string;
  symbol: string;
}

export interface ListedStore extends Named {
  countingMode: string;
  /** Seconds. */
  lateExtension: number;
  /** The account's present votes. */
  power?: bigint;
}

export interface ListedProposal {
  store: ListedStore;
  id: bigint;
  /** Empty where the RPC no longer has the text. */
  title: string;
  state: ProposalState;
  votes: Votes;
  /** At the snapshot; before it, as of now. */
  quorum: bigint;
  voteStart: number;
  voteEnd: number;
  eta: number;
  againstOnlyUntil: number;
  createdBlock: bigint;
  power?: bigint;
  hasVoted?: boolean;
}

export interface ProposalList {
  stores: ListedStore[];
  storeTotal: number;
  proposals: ListedProposal[];
  proposalTotal: number;
  /** False where the RPC left out old texts. */
  complete: boolean;
}

const maxStores = 200n;
const maxProposals = 300;

async function readStores(client: ReadClient, factory: Address) {
  const call = { address: factory, abi: storeFactoryAbi } as const;
  const [head, total, first] = await Promise.all([
    client.getBlock({ blockTag: "latest" }),
    client.readContract({ ...call, functionName: "storeCount" }),
    client.readContract({ ...call, functionName: "stores", args: [0n, maxStores] }),
  ]);
  const stores =
    total > maxStores
      ? await client.readContract({ ...call, functionName: "stores", args: [total - maxStores, maxStores] })
      : first;
  return { head, total, stores };
}

/** Proposals of the newest stores in three requests: stores, their texts, the state of each proposal. */
export async function readProposals(
  client: ReadClient,
  chain: ChainConfig,
  account?: Address,
): Promise<ProposalList> {
  const { head, total, stores } = await readStores(client, chain.factory);
  const governors = stores.map((store) => store.governor);
  const [{ logs, complete }, facts] = await Promise.all([
    // Without old logs the titles are missing; what can be decided is not.
    readCreated(client, governors, chain.deployedAtBlock, head.number).catch(
      (): { logs: GovernorLog[]; complete: boolean } => ({ logs: [], complete: false }),
    ),
    readSome(
      client,
      stores.map(({ token, governor }) => ({
        name: callsOf(token, royaltyTokenAbi)("name"),
        symbol: callsOf(token, royaltyTokenAbi)("symbol"),
        latest: callsOf(governor, storeGovernorAbi)("latestProposalId"),
        ...factCalls({ token, governor }, account),
      })),
    ),
  ]);
  const texts = new Map(logs.map((log) => [`${log.governor.toLowerCase()} ${log.args.proposalId}`, log]));
  const listed = stores.map(({ token, governor }, index): ListedStore & { latest: bigint } => {
    const { name, symbol, latest, ...fact } = facts[index]!;
    return {
      token,
      governor,
      name: String(name),
      symbol: String(symbol),
      latest: latest ?? 0n,
      ...factOf(fact),
    };
  });
  const known = listed
    .flatMap((store) =>
      Array.from({ length: Number(store.latest) }, (_, index) => {
        const id = BigInt(index + 1);
        const log = texts.get(`${store.governor.toLowerCase()} ${id}`);
        return {
          store,
          id,
          title: log ? readDescription(String(log.args.description)).title : "",
          voteStart: log && Number(log.args.voteStart),
          block: log?.block,
        };
      }),
    )
    .sort((a, b) => Number((b.block ?? 0n) - (a.block ?? 0n)) || Number(b.id - a.id));
  const shown = known.slice(0, maxProposals);
  return {
    stores: listed,
    storeTotal: Number(total),
    proposalTotal: known.length,
    complete,
    proposals: await readVotes(client, shown, head.timestamp, account),
  };
}

/** How a governor counts, and the account's votes. */
const factCalls = ({ token, governor }: Pick<Named, "token" | "governor">, account: Address | undefined) => ({
  countingMode: callsOf(governor, storeGovernorAbi)("COUNTING_MODE"),
  extension: callsOf(governor, storeGovernorAbi)("lateQuorumVoteExtension"),
  power: account && callsOf(token, royaltyTokenAbi)("getVotes", account),
});

const factOf = ({ countingMode, extension, power }: SomeAnswers<ReturnType<typeof factCalls>>) => ({
  countingMode: String(countingMode),
  lateExtension: Number(extension),
  power,
});

/** The stores with how each governor counts, and the account's votes. */
export async function readFacts(
  client: ReadClient,
  stores: readonly Named[],
  account?: Address,
): Promise<ListedStore[]> {
  const facts = await readSome(
    client,
    stores.map((store) => factCalls(store, account)),
  );
  return stores.map((store, index) => ({ ...store, ...factOf(facts[index]!) }));
}

interface Shown<Store extends Named> {
  store: Store;
  id: bigint;
  title: string;
  /** Undefined where no log has it. */
  voteStart?: number;
  block?: bigint;
}

/** The state of each proposal at `now`, by the governors' own answers. */
export async function readVotes<Store extends Named>(
  client: ReadClient,
  shown: readonly Shown<Store>[],
  now: bigint,
  account?: Address,
): Promise<(Omit<ListedProposal, "store"> & { store: Store })[]> {
  const answers = await readSome(
    client,
    shown.map(({ store, id, voteStart }) => {
      const governor = callsOf(store.governor, storeGovernorAbi);
      const start = voteStart === undefined ? now : BigInt(voteStart);
      const timepoint = start < now ? start : now - 1n;
      return {
        state: governor("state", id),
        votes: governor("proposalVotes", id),
        voteEnd: governor("proposalDeadline", id),
        eta: governor("proposalEta", id),
        againstOnlyUntil: governor("againstOnlyUntil", id),
        voteStart: governor("proposalSnapshot", id),
        quorum: governor("quorum", timepoint),
        hasVoted: account && governor("hasVoted", id, account),
        power: account && callsOf(store.token, royaltyTokenAbi)("getPastVotes", account, timepoint),
      };
    }),
  );
  return shown.flatMap(({ store, id, title, block }, index) => {
    const { state, votes, quorum, hasVoted, power, ...times } = answers[index]!;
    if (state === undefined || votes === undefined) return [];
    const [against, inFavour, abstain] = votes;
    return [
      {
        store,
        id,
        title,
        state: state as ProposalState,
        votes: { against, for: inFavour, abstain },
        quorum: quorum ?? 0n,
        voteStart: Number(times.voteStart),
        voteEnd: Number(times.voteEnd),
        eta: Number(times.eta),
        againstOnlyUntil: Number(times.againstOnlyUntil),
        createdBlock: block ?? 0n,
        hasVoted,
        power,
      },
    ];
  });
}
