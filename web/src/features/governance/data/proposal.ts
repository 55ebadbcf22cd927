import { descriptionMatches, ProposalState, type Support } from "@takings/sdk";
import { royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import { useQuery } from "@tanstack/react-query";
import { type Address, type Hex, zeroAddress } from "viem";
import { getBlockNumber, getCode } from "viem/actions";
import { callsOf, keys, type ReadClient, readBatch, readClient, readSome } from "../../../lib/chain/index.ts";
import { type ChainConfig, useChain } from "../../../lib/config/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import { type Action, sameActions, type Votes } from "../domain/proposal.ts";
import type { ProposalTimes } from "../domain/timeline.ts";
import type { CastVote } from "./casts.ts";
import { type GovernorLog, readEvents } from "./events.ts";

/** The contracts that know of a proposal. */
export type Voting = Pick<GovernanceStore, "token" | "governor">;

export interface Proposal {
  id: bigint;
  state: ProposalState;
  proposer: Address;
  votes: Votes;
  actions: Action[];
  /** The text from the log; undefined where the RPC no longer has it. */
  description?: string;
  /** What the log says is not what the governor stored. */
  mismatch: boolean;
  times: ProposalTimes;
  casts: CastVote[];
  votesComplete: boolean;
  createdBlock?: bigint;
  createdTransaction?: string;
}

/** A proposal as the governor has it, with what its log says; null where the governor knows none with this id. */
async function readProposal(
  client: ReadClient,
  chain: ChainConfig,
  store: Voting,
  id: bigint,
): Promise<Proposal | null> {
  const governor = callsOf(store.governor, storeGovernorAbi);
  const logs = getBlockNumber(client, { cacheTime: 0 })
    .then((head) => readEvents(client, store.governor, chain.deployedAtBlock, head))
    .catch((): { logs: GovernorLog[]; complete: boolean } => ({ logs: [], complete: false }));
  const read = await readSome(client, {
    state: governor("state", id),
    votes: governor("proposalVotes", id),
    details: governor("proposalDetails", id),
    proposer: governor("proposalProposer", id),
    snapshot: governor("proposalSnapshot", id),
    deadline: governor("proposalDeadline", id),
    eta: governor("proposalEta", id),
    againstOnly: governor("againstOnlyUntil", id),
    extension: governor("lateQuorumVoteExtension"),
  });
  const { state, votes, details, proposer } = read;
  if (state === undefined) return null;
  if (!votes || !details || !proposer) throw new Error(`the governor knows proposal ${id} only in part`);
  const [targets, amounts, calldatas, hash] = details;
  const [against, inFavour, abstain] = votes;
  const actions = targets.map(
    (target, index): Action => ({ target, value: amounts[index]!, calldata: calldatas[index]! }),
  );
  const { logs: all, complete } = await logs;
  const own = all.filter((log) => log.args.proposalId === id);
  const find = (name: string) => own.find((log) => log.name === name);
  const created = find("ProposalCreated");
  const text = created && String(created.args.description);
  const logged = created && loggedActions(created);
  return {
    id,
    state: state as ProposalState,
    proposer,
    votes: { against, for: inFavour, abstain },
    actions,
    description: text,
    mismatch: text !== undefined && (!descriptionMatches(text, hash) || !sameActions(actions, logged ?? [])),
    times: {
      createdAt: created?.time,
      voteStart: Number(read.snapshot),
      voteEnd: Number(read.deadline),
      againstOnlyUntil: Number(read.againstOnly),
      lateExtension: Number(read.extension),
      eta: Number(read.eta),
      queuedAt: find("ProposalQueued")?.time,
      executedAt: find("ProposalExecuted")?.time,
      canceledAt: find("ProposalCanceled")?.time,
    },
    casts: own
      .filter((log) => log.name.startsWith("VoteCast"))
      .map(
        (log): CastVote => ({
          voter: log.args.voter as Address,
          support: Number(log.args.support) as Support,
          weight: log.args.weight as bigint,
          reason: String(log.args.reason ?? ""),
          time: log.time,
          transaction: log.transaction,
        }),
      )
      .reverse(),
    votesComplete: complete,
    createdBlock: created?.block,
    createdTransaction: created?.transaction,
  };
}

function loggedActions(log: GovernorLog): Action[] {
  const { targets, values, calldatas } = log.args as {
    targets: Address[];
    values: bigint[];
    calldatas: Hex[];
  };
  return targets.map((target, index) => ({ target, value: values[index]!, calldata: calldatas[index]! }));
}

const changing = new Set<number>([
  ProposalState.Pending,
  ProposalState.Active,
  ProposalState.Succeeded,
  ProposalState.Queued,
]);

export function useProposal(store: Voting | undefined, id: bigint | undefined) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.store(chain.chainId, store?.token ?? zeroAddress, "governance", "proposal", String(id)),
    queryFn: () => (id === undefined ? null : readProposal(readClient(chain), chain, store!, id)),
    enabled: store !== undefined,
    refetchInterval: (query) => (query.state.data && changing.has(query.state.data.state) ? 60_000 : false),
  });
}

/** Quorum and voting supply at the snapshot; before it, of `now`. */
export function useQuorum(
  store: GovernanceStore | undefined,
  proposal: Proposal | undefined,
  now: number | undefined,
) {
  const chain = useChain();
  const past = proposal !== undefined && proposal.state !== ProposalState.Pending;
  const ready = proposal !== undefined && (past || now !== undefined);
  return useQuery({
    queryKey: keys.store(
      chain.chainId,
      store?.token ?? zeroAddress,
      "governance",
      "quorum",
      String(proposal?.id),
      past,
    ),
    enabled: store !== undefined && ready,
    queryFn: async () => {
      const client = readClient(chain);
      const timepoint = BigInt(past ? proposal!.times.voteStart : Math.floor(now!) - 60);
      return readBatch(client, {
        quorum: callsOf(store!.governor, storeGovernorAbi)("quorum", timepoint),
        supply: callsOf(store!.token, royaltyTokenAbi)("getPastTotalSupply", timepoint),
      });
    },
  });
}

type CodeDrift = { target: Address; verdict: "same" | "changed" | "unknown" };

/** Compares each target's code with that of the block it was proposed in, where the RPC still has that block. */
export function useCodeDrift(store: GovernanceStore | undefined, proposal: Proposal | undefined) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.store(
      chain.chainId,
      store?.token ?? zeroAddress,
      "governance",
      "code",
      String(proposal?.id),
    ),
    enabled: store !== undefined && proposal?.createdBlock !== undefined,
    staleTime: 5 * 60_000,
    queryFn: async (): Promise<CodeDrift[]> => {
      const client = readClient(chain);
      const targets = [...new Set(proposal!.actions.map((action) => action.target))];
      return Promise.all(
        targets.map(async (target) => {
          const [now, then] = await Promise.all([
            getCode(client, { address: target }),
            getCode(client, { address: target, blockNumber: proposal!.createdBlock! }).catch(() => null),
          ]);
          return { target, verdict: then === null ? "unknown" : then === now ? "same" : "changed" };
        }),
      );
    },
  });
}
