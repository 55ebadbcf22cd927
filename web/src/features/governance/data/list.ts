import { type ProposalState, readDescription } from "@takings/sdk";
import { royaltyTokenAbi, storeFactoryAbi, storeGovernorAbi } from "@takings/sdk/abi";
import type { Abi, Address } from "viem";
import { multicallOptions, type ReadClient } from "../../../lib/chain/index.ts";
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

type Contract = { address: Address; abi: Abi; functionName: string; args?: readonly unknown[] };

async function readAll(client: ReadClient, contracts: Contract[]): Promise<unknown[]> {
  if (contracts.length === 0) return [];
  const results = await client.multicall({ contracts: contracts as never, ...multicallOptions(client) });
  const answers = results as unknown as { status: string; result?: unknown; error?: Error }[];
  if (answers.every((answer) => answer.status === "failure")) throw answers[0]!.error;
  return answers.map((answer) => answer.result);
}

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

/** Proposals of the newest stores in three requests: stores, their texts, where each proposal stands. */
export async function readProposals(
  client: ReadClient,
  chain: ChainConfig,
  account?: Address,
): Promise<ProposalList> {
  const { head, total, stores } = await readStores(client, chain.factory);
  const perStore = account ? 6 : 5;
  const governors = stores.map((store) => store.governor);
  const [{ logs, complete }, facts] = await Promise.all([
    // Without old logs the titles are missing; what can be decided is not.
    readCreated(client, governors, chain.deployedAtBlock, head.number).catch(
      (): { logs: GovernorLog[]; complete: boolean } => ({ logs: [], complete: false }),
    ),
    readAll(
      client,
      stores.flatMap(({ token, governor }): Contract[] => [
        { address: token, abi: royaltyTokenAbi, functionName: "name" },
        { address: token, abi: royaltyTokenAbi, functionName: "symbol" },
        { address: governor, abi: storeGovernorAbi, functionName: "latestProposalId" },
        { address: governor, abi: storeGovernorAbi, functionName: "COUNTING_MODE" },
        { address: governor, abi: storeGovernorAbi, functionName: "lateQuorumVoteExtension" },
        ...(account
          ? [{ address: token, abi: royaltyTokenAbi, functionName: "getVotes", args: [account] } as Contract]
          : []),
      ]),
    ),
  ]);
  const texts = new Map(logs.map((log) => [`${log.governor.toLowerCase()} ${log.args.proposalId}`, log]));
  const listed = stores.map(({ token, governor }, index): ListedStore & { latest: bigint } => {
    const [name, symbol, latest, countingMode, extension, power] = facts.slice(
      index * perStore,
      (index + 1) * perStore,
    );
    return {
      token,
      governor,
      name: String(name),
      symbol: String(symbol),
      countingMode: String(countingMode),
      lateExtension: Number(extension),
      power: power as bigint | undefined,
      latest: (latest as bigint | undefined) ?? 0n,
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
    proposals: await readStanding(client, shown, head.timestamp, account),
  };
}

/** How each governor counts, and the account's votes. */
export async function readFacts(
  client: ReadClient,
  stores: readonly Named[],
  account?: Address,
): Promise<ListedStore[]> {
  const width = account ? 3 : 2;
  const answers = await readAll(
    client,
    stores.flatMap(({ token, governor }): Contract[] => [
      { address: governor, abi: storeGovernorAbi, functionName: "COUNTING_MODE" },
      { address: governor, abi: storeGovernorAbi, functionName: "lateQuorumVoteExtension" },
      ...(account
        ? [{ address: token, abi: royaltyTokenAbi, functionName: "getVotes", args: [account] } as Contract]
        : []),
    ]),
  );
  return stores.map((store, index) => {
    const [countingMode, extension, power] = answers.slice(index * width, (index + 1) * width);
    return {
      ...store,
      countingMode: String(countingMode),
      lateExtension: Number(extension),
      power: power as bigint | undefined,
    };
  });
}

interface Shown<Store extends Named> {
  store: Store;
  id: bigint;
  title: string;
  /** Undefined where no log tells. */
  voteStart?: number;
  block?: bigint;
}

/** Where each proposal stands at `now`, by the governors' own answers. */
export async function readStanding<Store extends Named>(
  client: ReadClient,
  shown: readonly Shown<Store>[],
  now: bigint,
  account?: Address,
): Promise<(Omit<ListedProposal, "store"> & { store: Store })[]> {
  const perProposal = account ? 9 : 7;
  const answers = await readAll(
    client,
    shown.flatMap(({ store, id, voteStart }): Contract[] => {
      const call = (functionName: string, args: readonly unknown[] = [id]): Contract => ({
        address: store.governor,
        abi: storeGovernorAbi,
        functionName,
        args,
      });
      const start = voteStart === undefined ? now : BigInt(voteStart);
      const timepoint = start < now ? start : now - 1n;
      return [
        call("state"),
        call("proposalVotes"),
        call("proposalDeadline"),
        call("proposalEta"),
        call("againstOnlyUntil"),
        call("proposalSnapshot"),
        call("quorum", [timepoint]),
        ...(account
          ? [
              call("hasVoted", [id, account]),
              {
                address: store.token,
                abi: royaltyTokenAbi,
                functionName: "getPastVotes",
                args: [account, timepoint],
              } as Contract,
            ]
          : []),
      ];
    }),
  );
  return shown.flatMap(({ store, id, title, block }, index) => {
    const [state, votes, voteEnd, eta, againstOnlyUntil, voteStart, quorum, hasVoted, power] = answers.slice(
      index * perProposal,
      (index + 1) * perProposal,
    );
    if (state === undefined || votes === undefined) return [];
    const [against, inFavour, abstain] = votes as readonly [bigint, bigint, bigint];
    return [
      {
        store,
        id,
        title,
        state: state as ProposalState,
        votes: { against, for: inFavour, abstain },
        quorum: (quorum as bigint | undefined) ?? 0n,
        voteStart: Number(voteStart),
        voteEnd: Number(voteEnd),
        eta: Number(eta),
        againstOnlyUntil: Number(againstOnlyUntil),
        createdBlock: block ?? 0n,
        hasVoted: hasVoted as boolean | undefined,
        power: power as bigint | undefined,
      },
    ];
  });
}
