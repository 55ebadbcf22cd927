import { DAY, HOUR, type StoreContracts, Support, seconds, writeDescription } from "@takings/sdk";
import { merchantAccountAbi, merchantPolicyAbi, royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import { type Account, type Address, encodeFunctionData, type Hex, keccak256, toHex } from "viem";
import { people } from "../chain/accounts.ts";
import type { Sender } from "../chain/client.ts";
import { dollars, type StoreConfig } from "./terms.ts";
import type { WorldEvent } from "./timeline.ts";

const { Against, For, Abstain } = Support;

interface Ballot {
  voter: Account;
  support: Support;
  reason?: string;
}

interface Plan {
  /** Days before the end of the demo year at which it is proposed. */
  daysAgo: number;
  proposer: Account;
  target: Address;
  data: Hex;
  title: string;
  body: string;
  votes?: Ballot[];
  ends?: "cancel" | "queue" | "execute";
}

function proposalEvents(sender: Sender, governor: Address, end: bigint, plan: Plan): WorldEvent[] {
  const proposedAt = end - BigInt(Math.round(plan.daysAgo * seconds.day));
  const description = writeDescription(plan.title, plan.body, plan.proposer.address);
  const action = [[plan.target], [0n], [plan.data], keccak256(toHex(description))] as const;
  let proposalId = 0n;
  const call = (from: Account, data: Hex) => sender.call(from, governor, data).then(() => {});
  const abi = storeGovernorAbi;
  const events: WorldEvent[] = [
    {
      at: proposedAt,
      what: `propose "${plan.title}"`,
      run: async () => {
        const args = [action[0], action[1], action[2], description] as const;
        const { result } = await sender.client.simulateContract({
          account: plan.proposer,
          address: governor,
          abi,
          functionName: "propose",
          args,
        });
        proposalId = result;
        await call(plan.proposer, encodeFunctionData({ abi, functionName: "propose", args }));
      },
    },
  ];
  for (const [index, { voter, support, reason }] of (plan.votes ?? []).entries()) {
    events.push({
      at: proposedAt + DAY + HOUR * BigInt(2 + 3 * index),
      what: `vote on "${plan.title}"`,
      run: () =>
        call(
          voter,
          encodeFunctionData({
            abi,
            functionName: "castVoteWithReason",
            args: [proposalId, support, reason ?? ""],
          }),
        ),
    });
  }
  if (plan.ends === "cancel") {
    events.push({
      at: proposedAt + 6n * HOUR,
      what: `cancel "${plan.title}"`,
      run: () => call(plan.proposer, encodeFunctionData({ abi, functionName: "cancel", args: action })),
    });
  }
  if (plan.ends === "queue" || plan.ends === "execute") {
    events.push({
      at: proposedAt + 6n * DAY + HOUR,
      what: `queue "${plan.title}"`,
      run: () => call(people.keeper, encodeFunctionData({ abi, functionName: "queue", args: action })),
    });
  }
  if (plan.ends === "execute") {
    events.push({
      at: proposedAt + 8n * DAY + 2n * HOUR,
      what: `execute "${plan.title}"`,
      run: () => call(people.keeper, encodeFunctionData({ abi, functionName: "execute", args: action })),
    });
  }
  return events;
}

/** One proposal in each state that a proposal can be in: executed, defeated, canceled, queued, passed, open, pending. */
export function proposalsInEveryState(
  sender: Sender,
  store: StoreContracts,
  config: StoreConfig,
  end: bigint,
): WorldEvent[] {
  const [first, second, third, fourth, fifth, sixth] = people.others;
  const limitOf = (limit: bigint, days: bigint) =>
    encodeFunctionData({
      abi: merchantAccountAbi,
      functionName: "setLimit",
      args: [limit, Number(days * DAY)],
    });
  const streamOf = (days: bigint) =>
    encodeFunctionData({
      abi: royaltyTokenAbi,
      functionName: "setStreamDuration",
      args: [Number(days * DAY)],
    });
  const plans: Plan[] = [
    {
      daysAgo: 24,
      proposer: second,
      target: store.governor,
      data: encodeFunctionData({
        abi: storeGovernorAbi,
        functionName: "setGuardian",
        args: [people.guardian.address, Number(end + 330n * DAY)],
      }),
      title: "Renew the guardian for another term",
      body: "The guardian's first term ends with the year. Same trustee, another eleven months; it can be replaced by a vote at any time.",
      votes: [
        { voter: first, support: For },
        { voter: second, support: For, reason: "Better a known trustee than none." },
        { voter: fourth, support: Abstain },
      ],
      ends: "execute",
    },
    {
      daysAgo: 21,
      proposer: first,
      target: store.merchantAccount,
      data: limitOf(dollars(2_000_000), 30n),
      title: "Lift the withdrawal limit to $2,000,000 per 30 days",
      body: "The merchant asks for room to buy a whole season's stock in one order.",
      votes: [
        { voter: first, support: For },
        {
          voter: second,
          support: Against,
          reason: "More than three months of deposits at once is too much.",
        },
        { voter: third, support: Against },
        { voter: fifth, support: Against },
      ],
    },
    {
      daysAgo: 14,
      proposer: third,
      target: store.token,
      data: streamOf(1n),
      title: "Stream royalties over one day",
      body: "Withdrawn: a short stream rewards buying just before a settlement. I will propose a longer one.",
      ends: "cancel",
    },
    {
      daysAgo: 9,
      proposer: third,
      target: store.token,
      data: streamOf(14n),
      title: "Stream royalties over fourteen days",
      body: "Settlements come every fourteen days. A stream as long as the gap never runs dry between two of them.",
      votes: [
        { voter: first, support: For },
        { voter: third, support: For, reason: "Smooth is better than fast." },
        { voter: sixth, support: Against },
      ],
      ends: "queue",
    },
    {
      daysAgo: 7,
      proposer: fourth,
      target: store.policy,
      data: encodeFunctionData({
        abi: merchantPolicyAbi,
        functionName: "setPolicy",
        args: [{ ...config.policy, maxRefundBps: 900 }],
      }),
      title: "Tighten the refund policy to 9%",
      body: "Refunds have stayed well under ten percent all year. Nine leaves room and warns earlier.",
      votes: [
        { voter: first, support: For },
        { voter: second, support: For },
        { voter: fourth, support: For },
      ],
    },
    {
      daysAgo: 3,
      proposer: first,
      target: store.merchantAccount,
      data: limitOf(dollars(1_200_000), 30n),
      title: "Double the withdrawal limit to $1,200,000 per 30 days",
      body: "Stock for next season has to be paid in advance. I hold the tokens for the long run and think the store has earned the trust.",
      votes: [
        { voter: first, support: For, reason: "Stock sold out twice last year." },
        { voter: fourth, support: Abstain, reason: "I would have liked half of it." },
      ],
    },
    {
      daysAgo: 0.3,
      proposer: fifth,
      target: store.policy,
      data: encodeFunctionData({
        abi: merchantPolicyAbi,
        functionName: "setPolicy",
        args: [{ ...config.policy, maxRefundBps: 900, maxDaysInventory: 120 }],
      }),
      title: "Flag stock older than 120 days",
      body: "Money that sits in a warehouse for half a year does not sell. A policy is set as a whole, so this keeps the 9% refund ratio of the proposal before it.",
    },
  ];
  return plans.flatMap((plan) => proposalEvents(sender, store.governor, end, plan));
}
