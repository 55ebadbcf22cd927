import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createClients } from "@takings/keeper";
import { batchesInFlight, batchReads, keeperKey, largestBatch, people } from "@takings/keeper/testing";
import { royaltyTokenAbi } from "@takings/sdk/abi";
import type { Hash } from "viem";
import { makeBlocks } from "./blocks.ts";
import type { BenchWorld } from "./world.ts";

export interface PayoutFigures {
  holders: number;
  holdersPerSecond: number;
  gasPerHolder: number;
  batches: number;
  /** Holders already paid when the first run was killed. */
  paidWhenKilled: number;
  doublePaid: number;
  /** Holders who did not get exactly what they could claim. */
  wrongPaid: number;
}

function takings(world: BenchWorld, ...args: string[]): ChildProcess {
  const cli = fileURLToPath(new URL("../../../script/keeper/src/cli.ts", import.meta.url));
  return spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", cli, ...args, "--config", world.configFile, "--json"],
    {
      env: { PATH: process.env.PATH, TAKINGS_KEEPER_KEY: keeperKey },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
}

const ended = (child: ChildProcess) =>
  new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? code));
  });

/** Runs the payout until half of its batches are mined and kills it there. Returns the seconds it ran. */
async function killHalfWay(world: BenchWorld): Promise<number> {
  const sent = () => world.client.getTransactionCount({ address: people.keeper.address });
  const half = (await sent()) + Math.ceil(world.holders.length / largestBatch / 2);
  const began = performance.now();
  const child = takings(world, "payout");
  const end = ended(child);
  while (child.exitCode === null && (await sent()) < half)
    await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill("SIGKILL");
  if ((await end) !== "SIGKILL") throw new Error("the payout ended before it was half-way");
  const seconds = (performance.now() - began) / 1000;
  // What it had sent is mined without it.
  while ((await world.client.getTxpoolStatus()).pending > 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return seconds;
}

/** Their logs stay far below what one answer may hold. */
const blocksAtOnce = 8n;

async function claims(world: BenchWorld) {
  const latest = await world.client.getBlockNumber();
  const found: { account: string; amount: bigint; transaction: Hash }[] = [];
  for (let from = 0n; from <= latest; from += blocksAtOnce) {
    const logs = await world.client.getContractEvents({
      address: world.store.token,
      abi: royaltyTokenAbi,
      eventName: "RoyaltyClaimed",
      strict: true,
      fromBlock: from,
      toBlock: from + blocksAtOnce - 1n,
    });
    for (const { args, transactionHash } of logs)
      found.push({ account: args.account.toLowerCase(), amount: args.amount, transaction: transactionHash });
  }
  return found;
}

async function claimable(world: BenchWorld): Promise<Map<string, bigint>> {
  const { reader } = createClients(world.config);
  const batch = batchReads(reader, await reader.getBlockNumber({ cacheTime: 0 }));
  const amounts = await Promise.all(
    world.holders.map((holder) =>
      batch.readContract({
        address: world.store.token,
        abi: royaltyTokenAbi,
        functionName: "claimable",
        args: [holder],
      }),
    ),
  );
  return new Map(world.holders.map((holder, index) => [holder.toLowerCase(), amounts[index]!]));
}

/** Pays everybody, killed half-way and started again, and looks in the chain's events at who got what. */
export async function benchPayouts(world: BenchWorld, say: (text: string) => void): Promise<PayoutFigures> {
  const due = await claimable(world);
  say(`paying ${due.size} holders`);
  const stopBlocks = await makeBlocks(world.client, batchesInFlight);
  const first = await killHalfWay(world);
  const paidWhenKilled = (await claims(world)).length;
  say(`killed after ${paidWhenKilled} holders; resuming`);
  const began = performance.now();
  const code = await ended(takings(world, "payout"));
  if (code !== 0) throw new Error(`the resumed payout ended with ${code}`);
  const seconds = first + (performance.now() - began) / 1000;
  await stopBlocks();

  const got = new Map<string, bigint>();
  let doublePaid = 0;
  const paid = await claims(world);
  for (const { account, amount } of paid) {
    if (got.has(account)) doublePaid += 1;
    got.set(account, (got.get(account) ?? 0n) + amount);
  }
  const wrongPaid = new Set([...due.keys(), ...got.keys()].filter((who) => got.get(who) !== due.get(who)))
    .size;
  const transactions = [...new Set(paid.map(({ transaction }) => transaction))];
  let gas = 0n;
  for (const hash of transactions) gas += (await world.client.getTransactionReceipt({ hash })).gasUsed;
  return {
    holders: due.size,
    holdersPerSecond: Math.round(due.size / seconds),
    gasPerHolder: Number(gas / BigInt(due.size)),
    batches: transactions.length,
    paidWhenKilled,
    doublePaid,
    wrongPaid,
  };
}
