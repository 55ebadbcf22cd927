import { storeMetricsAbi } from "@takings/sdk/abi";
import type { Reader } from "../../chain/client.ts";
import type { StoreConfig } from "../../config/schema.ts";
import {
  type MetricsStatement,
  metricsDigest,
  parseMetricsStatement,
} from "../../settlement/metricsStatement.ts";
import { filesIn, type Loaded, load, unsignedOf } from "../statements/collect.ts";
import type { StatementsState } from "../statements/fault.ts";

export type LoadedMetrics = Loaded<MetricsStatement>;

/** Metrics statement files in `folder`. */
export const loadMetrics = (folder: string) =>
  load(filesIn(folder, /\.metrics\.(commerce|bank)\.json$/), parseMetricsStatement);

export interface MetricsState extends StatementsState {
  lastPeriodEnd: bigint;
}

/** The chain's word on a store's metrics and on each statement's signature. */
export async function collectState(
  reader: Reader,
  store: StoreConfig,
  loaded: readonly LoadedMetrics[],
): Promise<MetricsState> {
  const [block, latest, unsigned] = await Promise.all([
    reader.getBlock(),
    reader.readContract({ address: store.metrics, abi: storeMetricsAbi, functionName: "latest" }),
    unsignedOf(reader, store, loaded, {
      digest: metricsDigest,
      target: store.metrics,
      of: ({ metrics }) => metrics,
    }),
  ]);
  return { now: block.timestamp, lastPeriodEnd: latest.periodEnd, unsigned };
}
