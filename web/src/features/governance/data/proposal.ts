import { descriptionMatches, ProposalState, type Support } from "@takings/sdk";
import { royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import { useQuery } from "@tanstack/react-query";
import { type Address, BaseError, ContractFunctionRevertedError, type Hex, zeroAddress } from "viem";
import { getBlockNumber, getCode } from "viem/actions";
import { keys, multicallOptions, type ReadClient, readClient } from "../../../lib/chain/index.ts";
import { type ChainConfig, useChain } from "../../../lib/config/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import { type Action, sameActions, type Votes } from "../domain/proposal.ts";
import type { ProposalTimes } from "../domain/timeline.ts";
import type { CastVote } from "./casts.ts";
import { type GovernorLog, readCourse } from "./events.ts";

export class NoSuchProposal extends Error {
  constructor(id: bigint) {
    super(`no proposal ${id}`);
    this.name = "NoSuchProposal";
  }
}

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

async function readProposal(
  client: ReadClient,
  chain: ChainConfig,
  store: GovernanceStore,
  id: bigint,
): Promise<Proposal> {
  const governor = { address: store.governor, abi: storeGovernorAbi } as const;
  const logs = getBlockNumber(client, { cacheTime: 0 })
    .then((head) => readCourse(client, store.governor, chain.deployedAtBlock, head))
    .catch((): { logs: GovernorLog[]; complete: boolean } => ({ logs: [], complete: false }));
  const results = await client.multicall({
    contracts: [
      { ...governor, functionName: "state", args: [id] },
      { ...governor, functionName: "proposalVotes", args: [id] },
      { ...governor, functionName: "proposalDetails", args: [id] },
      { ...governor, functionName: "proposalProposer", args: [id] },
      { ...governor, functionName: "proposalSnapshot", args: [id] },
      { ...governor, functionName: "proposalDeadline", args: [id] },
      { ...governor, functionName: "proposalEta", args: [id] },
      { ...governor, functionName: "againstOnlyUntil", args: [id] },
      { ...governor, functionName: "lateQuorumVoteExtension" },
    ],
    ...multicallOptions(client),
  });
  const [state, votes, details, proposer, snapshot, deadline, eta, againstOnly, extension] = results;
  if (state.status === "failure") {
    const reverted =
      state.error instanceof BaseError &&
      state.error.walk((error) => error instanceof ContractFunctionRevertedError);
    throw reverted ? new NoSuchProposal(id) : state.error;
  }
  const failed = results.find((each) => each.status === "failure");
  if (failed) throw failed.error;
  const [targets, amounts, calldatas, hash] = details.result!;
  const [against, inFavour, abstain] = votes.result!;
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
    state: state.result as ProposalState,
    proposer: proposer.result!,
    votes: { against, for: inFavour, abstain },
    actions,
    description: text,
    mismatch: text !== undefined && (!descriptionMatches(text, hash) || !sameActions(actions, logged ?? [])),
    times: {
      createdAt: created?.time,
      voteStart: Number(snapshot.result),
      voteEnd: Number(deadline.result),
      againstOnlyUntil: Number(againstOnly.result),
      lateExtension: Number(extension.result),
      eta: Number(eta.result),
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

export function useProposal(store: GovernanceStore | undefined, id: bigint) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.store(chain.chainId, store?.token ?? zeroAddress, "governance", "proposal", String(id)),
    queryFn: () => readProposal(readClient(chain), chain, store!, id),
    enabled: store !== undefined,
    retry: (count, error) => !(error instanceof NoSuchProposal) && count < 1,
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
      const [quorum, supply] = await client.multicall({
        contracts: [
          { address: store!.governor, abi: storeGovernorAbi, functionName: "quorum", args: [timepoint] },
          {
            address: store!.token,
            abi: royaltyTokenAbi,
            functionName: "getPastTotalSupply",
            args: [timepoint],
          },
        ],
        allowFailure: false,
        ...multicallOptions(client),
      });
      return { quorum, supply };
    },
  });
}

export type CodeDrift = { target: Address; verdict: "same" | "changed" | "unknown" };

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
