import { parseAmount } from "@takings/sdk";
import type { Address } from "viem";
import { type Clients, checkChain } from "../../chain/client.ts";
import { sendOptions } from "../../chain/send.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import { step } from "../../steps.ts";
import { collectCandidates, collectHolders } from "./collect.ts";
import { decide, type PayoutPlan } from "./decide.ts";
import { type BatchOutcome, execute } from "./execute.ts";

export interface PayoutOptions {
  config: KeeperConfig;
  clients: Clients;
  stores?: readonly StoreConfig[];
  /** Instead of everybody in the token's logs. */
  holders?: readonly Address[];
  journal?: Journal;
  /** Decimal, instead of the store's minPayout. */
  min?: string;
  maxGas?: bigint;
  /** Decimal price of a native coin in the stablecoin. */
  nativePrice?: string;
  maxGasShareBps?: bigint;
  dryRun?: boolean;
}

export interface PaidStore {
  store: string;
  holders: number;
  plan: PayoutPlan;
  outcomes: BatchOutcome[];
}

/** Pays royalties out to holders, in gas-bounded batches, where the amount is worth its gas. */
export async function payout(options: PayoutOptions): Promise<PaidStore[]> {
  const { config, clients, journal, dryRun = false, maxGas = 12_000_000n, maxGasShareBps = 500n } = options;
  const { reader, writer } = clients;
  await checkChain(reader, config.chainId);
  const results: PaidStore[] = [];
  for (const store of options.stores ?? config.stores) {
    const min = parseAmount(options.min ?? store.minPayout, store.assetDecimals);
    const nativePrice =
      options.nativePrice === undefined ? undefined : parseAmount(options.nativePrice, store.assetDecimals);
    const holders = options.holders ?? (await collectHolders(reader, store, journal));
    const candidates = await collectCandidates(reader, store, holders, min);
    const gasPrice = await reader.getGasPrice();
    const plan = decide(candidates, { min, maxGas, gasPrice, nativePrice, maxGasShareBps });
    const entry: PaidStore = { store: store.name, holders: holders.length, plan, outcomes: [] };
    results.push(entry);
    if (dryRun || plan.batches.length === 0) continue;
    if (writer === undefined) throw new KeeperError("BadKey", "paying out needs the keeper's key");
    const send = sendOptions(config);
    step("payout:planned");
    entry.outcomes = await execute(plan.batches, store, { reader, writer }, send);
  }
  return results;
}
