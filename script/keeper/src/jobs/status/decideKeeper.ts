import { parseAmount } from "@takings/sdk";
import { type Address, formatEther, parseEther } from "viem";
import type { KeeperConfig } from "../../config/schema.ts";
import type { JournalEvent } from "../../journal/journal.ts";
import type { Alert, AlertId } from "./alerts.ts";
import type { StoreStatus } from "./decide.ts";

/** A job whose last run failed. */
export interface Failing {
  job: string;
  /** Empty where the job is one for all stores. */
  store: string;
  detail: string;
}

export interface KeeperState {
  /** Time of the last block, Unix seconds. */
  blockTime: bigint;
  address?: Address;
  /** Wei. */
  gasBalance: bigint;
  /** Sent and not mined. */
  pending: number;
  /** Each stablecoin of the stores: what the keeper has, smallest unit. */
  funds: { asset: Address; balance: bigint }[];
  /** The last block of each endpoint; undefined where it did not answer. */
  heights: (bigint | undefined)[];
  /** Jobs whose last run, by the journal, failed. */
  failing: Failing[];
}

/**
 * Of every job and store that the watch has run, the last run where that failed.
 * @param events of the watch, newest first
 */
export function lastFailures(events: readonly JournalEvent[]): Failing[] {
  const last = new Map<string, { job: string; store: string; outcome: string; detail: string }>();
  for (const { subject, store, outcome, detail } of events) {
    const key = `${subject}\t${store}`;
    if (!last.has(key)) last.set(key, { job: subject, store, outcome, detail });
  }
  return [...last.values()]
    .filter(({ outcome }) => outcome === "failed")
    .map(({ job, store, detail }) => ({ job, store, detail }));
}

const staleAfter = 900n;
const lag = 5n;

/** What is wrong with the keeper itself. `now` is the wall clock, Unix seconds. */
export function decideKeeper(
  state: KeeperState,
  config: KeeperConfig,
  stores: readonly StoreStatus[],
  now: bigint,
): Alert[] {
  const found: [AlertId, string][] = [];
  const { address, gasBalance, pending, funds, heights, blockTime, failing } = state;
  if (now > blockTime + staleAfter) found.push(["ChainStale", `its last block is ${now - blockTime} s old`]);
  const highest = heights.reduce<bigint>((top, height = 0n) => (height > top ? height : top), 0n);
  for (const [index, height] of heights.entries()) {
    if (height === undefined) found.push(["EndpointDown", `endpoint ${index + 1} does not answer`]);
    else if (height + lag < highest)
      found.push(["EndpointDown", `endpoint ${index + 1} is ${highest - height} blocks behind`]);
  }
  if (address !== undefined && gasBalance < parseEther(config.minGasBalance))
    found.push(["GasLow", `${address} has ${formatEther(gasBalance)} of ${config.minGasBalance}`]);
  if (pending > 0) found.push(["TransactionStuck", `${pending} sent by ${address} and not mined`]);
  for (const { asset, balance } of funds) {
    const own = config.stores.filter((store) => store.asset === asset);
    const names = new Set(own.map(({ name }) => name));
    const due = stores.filter(({ store }) => names.has(store)).flatMap((status) => status.due);
    const needed = due.reduce(
      (sum, { action, deposited }) => (action === "submit" ? sum + deposited : sum),
      0n,
    );
    const reserve = parseAmount(config.minFunds, own[0]!.assetDecimals);
    // biome-ignore lint/complexity/useMathMinMax: Math.max takes no bigint.
    const wanted = needed > reserve ? needed : reserve;
    if (balance < wanted) found.push(["FundsLow", `${balance} of ${wanted} smallest units of ${asset}`]);
  }
  return [
    ...found.map(([alert, detail]) => ({ alert, detail })),
    ...failing.map(({ job, store, detail }) => ({
      alert: "JobFailing" as const,
      store: store === "" ? undefined : store,
      detail: `${job}: ${detail}`,
    })),
  ];
}
