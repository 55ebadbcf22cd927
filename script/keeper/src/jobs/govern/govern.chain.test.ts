import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ballot, ballotTypedData } from "@takings/sdk";
import { merchantAccountAbi, storeGovernorAbi } from "@takings/sdk/abi";
import { type Account, encodeFunctionData, type Hex, type LocalAccount } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Anvil, startAnvil } from "../../../../toolchain/anvil.ts";
import { createClients } from "../../chain/client.ts";
import type { KeeperConfig } from "../../config/schema.ts";
import { Journal } from "../../journal/journal.ts";
import { toJson } from "../../json.ts";
import { newFolder } from "../../testing/files.ts";
import { deployGovernor, lateExtension, timelockDelay, votingPeriod } from "../../testing/governor.ts";
import { contractsAreBuilt, deployStore, people } from "../../testing/store.ts";
import { type GovernOptions, govern } from "./job.ts";

const [first, second, third] = people.holders;
const [Against, For, Abstain] = [0, 1, 2] as const;

describe.skipIf(!contractsAreBuilt)("governing on a chain", () => {
  let anvil: Anvil;
  let config: KeeperConfig;
  let world: Awaited<ReturnType<typeof deployGovernor>>;
  const journal = new Journal(":memory:");
  let votes: string;

  beforeAll(async () => {
    anvil = await startAnvil();
    const deployed = await deployStore(anvil.rpcUrl, newFolder());
    world = await deployGovernor(anvil.rpcUrl, deployed.store);
    const { governor } = world;
    config = { ...deployed.config, stores: [{ ...deployed.store, governor }] };
  });

  afterAll(async () => {
    journal.close();
    await anvil?.stop();
  });

  const run = async (extra: Partial<GovernOptions> = {}) => {
    const clients = createClients(config, people.keeper);
    const result = await govern({ config, clients, journal, votes, ...extra });
    return { ...result, ...result.stores[0]! };
  };
  const proposeVotingPeriod = async (hours: number): Promise<bigint> => {
    votes = newFolder();
    return world.propose(world.governor, world.setVotingPeriod(hours * 3_600));
  };
  const nonceOf = (voter: Hex) =>
    world.reader.readContract({
      address: world.governor,
      abi: storeGovernorAbi,
      functionName: "nonces",
      args: [voter],
    });
  const ballotOf = async (
    voter: LocalAccount,
    proposalId: bigint,
    changes: Partial<Ballot> = {},
    signer: LocalAccount = voter,
  ): Promise<string> => {
    const said = {
      kind: "takings-vote" as const,
      chainId: 31_337,
      governor: world.governor,
      proposalId,
      support: For,
      voter: voter.address,
      nonce: await nonceOf(voter.address),
      reason: "",
      params: "0x" as const,
      ...changes,
    };
    const signature = await signer.signTypedData(ballotTypedData(said, "Maple holders"));
    const file = join(votes, `${voter.address}-${said.proposalId}-${said.nonce}-${said.support}.json`);
    writeFileSync(file, toJson({ ...said, signature }));
    return file;
  };
  const votesOn = (proposalId: bigint) =>
    world.reader.readContract({
      address: world.governor,
      abi: storeGovernorAbi,
      functionName: "proposalVotes",
      args: [proposalId],
    });
  const voteAll = async (proposalId: bigint, voters: readonly Account[], support: number = For) => {
    for (const voter of voters) await world.vote(voter, proposalId, support);
  };

  test("queues what succeeded, executes it when its delay is over, and does each once", async () => {
    const id = await proposeVotingPeriod(30);
    expect((await run()).proposals.at(-1)).toMatchObject({
      proposal: { id, state: "Active" },
      action: "wait",
    });
    await voteAll(id, [first, second]);
    await world.pass(votingPeriod);

    const dry = await run({ clients: createClients(config), dryRun: true });
    expect(dry.proposals.at(-1)).toMatchObject({ action: "queue" });
    expect(dry.outcomes).toEqual([]);

    // With one key they may even sign the very same transaction.
    const both = (await Promise.all([run(), run()])).flatMap(({ outcomes }) => outcomes);
    const transactions = both.flatMap((item) => (item.outcome === "done" ? [item.transaction] : []));
    expect(new Set(transactions).size).toBe(1);
    expect(both.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect((await run()).proposals.at(-1)).toMatchObject({ proposal: { state: "Queued" }, action: "wait" });
    await world.pass(timelockDelay);
    expect((await run()).outcomes).toMatchObject([{ id, action: "execute", outcome: "done" }]);
    expect(await run()).toMatchObject({ outcomes: [], voteOutcomes: [] });
    const period = await world.reader.readContract({
      address: world.governor,
      abi: storeGovernorAbi,
      functionName: "votingPeriod",
    });
    expect(period).toBe(30n * 3_600n);
  });

  test("waits for the end of an Against-only window", async () => {
    const id = await proposeVotingPeriod(48);
    // Quorum comes early, the flip late.
    await voteAll(id, [third], Abstain);
    await world.pass(30 * 3_600 - lateExtension / 2);
    await voteAll(id, [first]);
    await world.pass(lateExtension / 2 + 60);
    const [item] = (await run()).proposals.slice(-1);
    expect(item).toMatchObject({ proposal: { id, state: "Active" }, action: "wait" });
    await voteAll(id, [second], Against);
    await world.pass(lateExtension);
    expect((await run()).proposals.at(-1)).toMatchObject({ proposal: { state: "Defeated" }, action: "none" });
  });

  test("says why a proposal cannot be executed, and executes the others", async () => {
    // Each is voted on as it opens: by the third proposal the first one's vote is over.
    const longer = await proposeVotingPeriod(40);
    await voteAll(longer, [first, second]);
    const call = encodeFunctionData({ abi: storeGovernorAbi, functionName: "setQuorumFloor", args: [1n] });
    const sound = await world.propose(world.governor, call);
    await voteAll(sound, [first, second]);
    const store = config.stores[0]!;
    const limit = encodeFunctionData({
      abi: merchantAccountAbi,
      functionName: "setLimit",
      args: [1n, 86_400],
    });
    const drifted = await world.propose(store.merchantAccount, limit);
    await voteAll(drifted, [first, second]);
    await world.pass(votingPeriod);
    expect((await run()).outcomes.map(({ outcome }) => outcome)).toEqual(["done", "done", "done"]);
    await world.pass(timelockDelay);
    // The code that holders voted on is no longer there.
    await world.time.setCode({ address: store.merchantAccount, bytecode: "0x00" });
    const done = await run();
    expect(done.outcomes).toMatchObject([
      { id: longer, outcome: "done" },
      { id: sound, outcome: "done" },
      { id: drifted, outcome: "failed" },
    ]);
    expect(done.outcomes[2]).toMatchObject({ reason: expect.stringContaining("TargetCodeChanged") });
    await world.pass(40 * 3_600);
  });

  test("relays signed votes, with and without reason, in the order of their nonces", async () => {
    const id = await proposeVotingPeriod(48);
    const call = encodeFunctionData({ abi: storeGovernorAbi, functionName: "setQuorumFloor", args: [2n] });
    const other = await world.propose(world.governor, call);
    const nonce = await nonceOf(first.address);
    await ballotOf(first, id, { nonce });
    await ballotOf(first, other, { nonce: nonce + 1n, support: Against });
    await ballotOf(second, id, { reason: "Longer votes are calmer votes.", params: "0x01" });

    const dry = await run({ clients: createClients(config), dryRun: true });
    expect(dry.votes.map(({ action }) => action).toSorted()).toEqual(["relay", "relay", "wait"]);
    expect(dry.voteOutcomes).toEqual([]);

    const { voteOutcomes } = await run();
    expect(voteOutcomes.map(({ outcome }) => outcome)).toEqual(["relayed", "relayed", "relayed"]);
    expect(await votesOn(id)).toEqual([0n, 2n * 10n ** 24n, 0n]);
    expect(await votesOn(other)).toEqual([10n ** 24n, 0n, 0n]);
    const again = await run();
    expect(again.votes.map(({ action }) => action)).toEqual(["done", "done", "done"]);
    expect(again.voteOutcomes).toEqual([]);
  });

  test("refuses forged, altered, weightless, replayed and foreign votes, and sends none of them", async () => {
    const id = await proposeVotingPeriod(48);
    await ballotOf(first, id, {}, second);
    await ballotOf(people.keeper, id);
    await ballotOf(second, id + 7n);
    await ballotOf(third, id, { chainId: 1 });
    await ballotOf(third, id, { governor: config.stores[0]!.token, support: Against });
    writeFileSync(join(votes, "broken.json"), '{"kind":"takings-vote"}');
    const { votes: planned, refused, voteOutcomes } = await run();
    expect(voteOutcomes).toEqual([]);
    const reasons = planned.map((vote) => ("reason" in vote ? vote.reason : vote.action)).toSorted();
    expect(reasons).toEqual([
      expect.stringContaining("GovernorInvalidSignature"),
      "no such proposal",
      "signed for chain 1",
      "the voter had no votes when voting began",
    ]);
    expect(refused.map(({ error }) => error.code).toSorted()).toEqual(["OtherStore", "StatementInvalid"]);
    expect(await votesOn(id)).toEqual([0n, 0n, 0n]);

    await ballotOf(first, id);
    await world.pass(votingPeriod);
    const closed = await run();
    expect(closed.voteOutcomes).toEqual([]);
    expect(closed.votes.filter((vote) => "reason" in vote && vote.reason.includes("closed"))).toHaveLength(2);
  });

  test("keeps to the day's gas, and continues when the day is over", async () => {
    const id = await proposeVotingPeriod(48);
    for (const voter of [first, second, third]) await ballotOf(voter, id);
    const now = 2_000_000_000;
    const small = { config: { ...config, voteGasPerDay: 250_000n }, now };
    const today = await run(small);
    const relayed = today.voteOutcomes.filter(({ outcome }) => outcome === "relayed");
    expect(relayed.length).toBeGreaterThan(0);
    expect(relayed.length).toBeLessThan(3);
    expect(today.votes.filter((vote) => vote.action === "wait")).toHaveLength(3 - relayed.length);
    expect((await run(small)).voteOutcomes).toEqual([]);
    const rest = { ...small, now: now + 86_400 };
    expect((await run(rest)).voteOutcomes.map(({ outcome }) => outcome)).toContain("relayed");
  });

  test("two keepers at once relay a vote once", async () => {
    const id = await proposeVotingPeriod(48);
    for (const voter of [first, second]) await ballotOf(voter, id);
    const another = createClients(config, people.merchant);
    const both = await Promise.all([run(), run({ clients: another })]);
    const outcomes = both.flatMap(({ voteOutcomes }) => voteOutcomes.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === "relayed")).toHaveLength(2);
    expect(outcomes).not.toContain("failed");
    expect(await votesOn(id)).toEqual([0n, 2n * 10n ** 24n, 0n]);
  });
});
