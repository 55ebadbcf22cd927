import type { Address } from "viem";
import { startAnvil } from "../../../script/toolchain/anvil.ts";
import { Random } from "../chaos/random.ts";
import { actors, MoneyChain } from "./chain.ts";
import { createReader, figures, imbalance } from "./compare.ts";
import { History } from "./history.ts";

export interface Options {
  histories: number;
  /** Acts of one history. */
  acts: number;
  seed: number;
  say: (text: string) => void;
}

export interface Report {
  histories: number;
  /** Transactions that were sent and modelled. */
  actions: number;
  byFunction: Record<string, number>;
  /** Figures compared. */
  compared: number;
  /** Sum of all differences, smallest units; "0". */
  difference: string;
  seed: number;
  problems: string[];
}

/** Random histories, in turn with a dollar of 6 and one of 18 decimals, each on the store as it was deployed. */
export async function compareHistories({ histories, acts, seed, say }: Options): Promise<Report> {
  const report: Report = {
    histories: 0,
    actions: 0,
    byFunction: {},
    compared: 0,
    difference: "0",
    seed,
    problems: [],
  };
  let off = 0n;
  for (const decimals of [6, 18].slice(0, histories)) {
    const anvil = await startAnvil({ timestamp: Math.floor(Date.UTC(2026, 0, 1) / 1000) });
    try {
      const chain = await MoneyChain.deploy(anvil.rpcUrl, decimals);
      const read = createReader(anvil.rpcUrl, chain);
      const beginning = await beginningOf(chain);
      for (let index = decimals === 6 ? 0 : 1; index < histories; index += 2) {
        const snapshot = await chain.snapshot();
        const history = new History(chain, new Random(seed + index), beginning);
        await history.open();
        for (let act = 0; act < acts && report.problems.length < 20; act += 1) {
          await history.step();
          const compared = await figures(read, chain, history);
          report.compared += compared.length;
          for (const { what, chain: onChain, model } of compared) {
            if (onChain === model) continue;
            off += onChain > model ? onChain - model : model - onChain;
            report.problems.push(
              `history ${index}, act ${act}: ${what} is ${onChain}, the model has ${model}`,
            );
          }
        }
        const missing = imbalance(history);
        if (missing !== "0")
          report.problems.push(`history ${index}: the model itself is off by ${missing} units`);
        for (const [name, count] of history.actions) {
          report.byFunction[name] = (report.byFunction[name] ?? 0) + count;
          report.actions += count;
        }
        report.histories += 1;
        say(`history ${index} (${decimals} decimals): ${report.actions} transactions so far`);
        await chain.revert(snapshot);
      }
    } finally {
      await anvil.stop();
    }
  }
  report.difference = String(off);
  return report;
}

async function beginningOf(chain: MoneyChain) {
  const { addresses } = chain;
  const accounts: Address[] = [
    ...actors.holders.map(({ address }) => address),
    actors.vault.address,
    actors.keeper.address,
    actors.merchant.address,
    actors.treasury.address,
    ...Object.values(addresses),
  ];
  const tokens = new Map<Address, bigint>();
  const dollars = new Map<Address, bigint>();
  for (const account of new Set(accounts)) {
    tokens.set(account, await chain.read<bigint>("token", "balanceOf", [account]));
    dollars.set(account, await chain.read<bigint>("dollar", "balanceOf", [account]));
  }
  const [royaltyBps, feeBps, stream] = [
    await chain.read<number>("router", "royaltyBps"),
    await chain.read<number>("router", "feeBps"),
    await chain.read<readonly [bigint, number, number]>("token", "stream"),
  ];
  return {
    royaltyBps: BigInt(royaltyBps),
    feeBps: BigInt(feeBps),
    duration: BigInt(stream[2]),
    tokens,
    dollars,
    now: await chain.sender.now(),
  };
}
