import { type Context, ponder } from "ponder:registry";
import { proposal, store, vote } from "ponder:schema";
import { titleOf } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import { type Hex, toFunctionSelector } from "viem";
import { type Seen, stamp, storeIdOf } from "./common.ts";
import { lower, searchText } from "./rules/plain.ts";

const proposalKey = (storeId: string, number: bigint) => `${storeId}-${number}`;

/** The functions that bring somebody else's signed vote. */
const bySignature = new Set<string>(
  storeGovernorAbi.flatMap((item) =>
    item.type === "function" && /^castVote.*BySig$/.test(item.name) ? [toFunctionSelector(item)] : [],
  ),
);

ponder.on("StoreGovernor:ProposalCreated", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { proposalId: number, proposer, targets, values, calldatas, voteStart, voteEnd } = event.args;
  const { description } = event.args;
  const title = titleOf(description);
  const { timestamp: createdAt, ...row } = stamp(context, event);
  await context.db.insert(proposal).values({
    ...row,
    id: proposalKey(storeId, number),
    storeId,
    governor: lower(event.log.address),
    number,
    proposer: lower(proposer),
    title,
    description,
    search: searchText(title, description),
    targets: targets.map(lower),
    values: values.map(String),
    calldatas: [...calldatas],
    reaches: targets.map((target, index) => `${lower(target)}:${calldatas[index]!.slice(0, 10)}`).join(" "),
    createdAt,
    voteStart,
    voteEnd,
    extended: false,
    outcome: "open",
    forVotes: 0n,
    againstVotes: 0n,
    abstainVotes: 0n,
    voterCount: 0,
  });
  await context.db
    .update(store, { id: storeId })
    .set((known) => ({ proposalCount: known.proposalCount + 1 }));
});

type Change = Partial<typeof proposal.$inferInsert>;

async function changeProposal(context: Context, event: Seen, number: bigint, change: Change): Promise<void> {
  const storeId = await storeIdOf(context, event);
  if (storeId !== null) await context.db.update(proposal, { id: proposalKey(storeId, number) }).set(change);
}

ponder.on("StoreGovernor:ProposalExtended", async ({ event, context }) => {
  const { proposalId, extendedDeadline: voteEnd } = event.args;
  await changeProposal(context, event, proposalId, { voteEnd, extended: true });
});
ponder.on("StoreGovernor:AgainstOnlyWindowOpened", async ({ event, context }) => {
  const { proposalId, until } = event.args;
  await changeProposal(context, event, proposalId, { againstOnlyUntil: BigInt(until) });
});
ponder.on("StoreGovernor:ProposalQueued", async ({ event, context }) => {
  const { proposalId, etaSeconds: executableAt } = event.args;
  const { timestamp: queuedAt, hash: queueTransaction } = { ...event.block, hash: event.transaction.hash };
  const change = { outcome: "queued", queuedAt, executableAt, queueTransaction };
  await changeProposal(context, event, proposalId, change);
});
ponder.on("StoreGovernor:ProposalExecuted", async ({ event, context }) => {
  const { timestamp: executedAt, hash: executeTransaction } = {
    ...event.block,
    hash: event.transaction.hash,
  };
  const change = { outcome: "executed", executedAt, executeTransaction };
  await changeProposal(context, event, event.args.proposalId, change);
});
ponder.on("StoreGovernor:ProposalCanceled", async ({ event, context }) => {
  const { timestamp: canceledAt, hash: cancelTransaction } = { ...event.block, hash: event.transaction.hash };
  const change = { outcome: "canceled", canceledAt, cancelTransaction };
  await changeProposal(context, event, event.args.proposalId, change);
});

interface Ballot {
  voter: Hex;
  proposalId: bigint;
  support: number;
  weight: bigint;
  reason: string;
}

const tally = ["againstVotes", "forVotes", "abstainVotes"] as const;

async function noteVote(context: Context, event: Seen & { args: Ballot }): Promise<void> {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { voter, proposalId: number, support, weight, reason } = event.args;
  const { from, to, input } = event.transaction;
  const id = proposalKey(storeId, number);
  await context.db.insert(vote).values({
    ...stamp(context, event),
    id: `${id}-${lower(voter)}`,
    storeId,
    proposalId: id,
    voter: lower(voter),
    support,
    weight,
    reason,
    bySignature: to === lower(event.log.address) && bySignature.has(input.slice(0, 10)),
    sender: from,
  });
  const side = tally[support]!;
  await context.db
    .update(proposal, { id })
    .set((row) => ({ [side]: row[side] + weight, voterCount: row.voterCount + 1 }));
}

ponder.on("StoreGovernor:VoteCast", async ({ event, context }) => {
  await noteVote(context, event);
});
ponder.on("StoreGovernor:VoteCastWithParams", async ({ event, context }) => {
  await noteVote(context, event);
});
