import { storeMetricsAbi } from "@takings/sdk/abi";
import type { Reader } from "../../chain/client.ts";
import type { StoreConfig } from "../../config/schema.ts";
import {
  type MetricsStatement,
  metricsDigest,
  parseMetricsStatement,
} from "../../settlement/metricsStatement.ts";
import { type Loaded, load, unsignedOf } from "../statements/collect.ts";
import type { StatementsState } from "../statements/fault.ts";
import { statementFiles } from "../statements/files.ts";

export type LoadedMetrics = Loaded<MetricsStatement>;

/** Metrics statement files in `folder`. */
export const loadMetrics = (folder: string) => load(statementFiles(folder, "metrics"), parseMetricsStatement);

export interface MetricsState extends StatementsState {
  lastPeriodEnd: bigint;
}

/** What the chain says of a store's metrics and of each statement's signature. */
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
