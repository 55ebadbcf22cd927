import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { storeAttestorsAbi, storeMetricsAbi } from "@takings/sdk/abi";
import type { Reader } from "../../chain/client.ts";
import { revertOf } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { asKeeperError } from "../../errors.ts";
import {
  type MetricsStatement,
  metricsDigest,
  parseMetricsStatement,
} from "../../settlement/metricsStatement.ts";
import type { Refusal } from "../ingest/collect.ts";

export interface LoadedMetrics {
  file: string;
  statement: MetricsStatement;
}

/** Metrics statement files in `folder`. */
export function loadMetrics(folder: string): { statements: LoadedMetrics[]; refused: Refusal[] } {
  const statements: LoadedMetrics[] = [];
  const refused: Refusal[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!/\.metrics\.(commerce|bank)\.json$/.test(name)) continue;
    const file = join(folder, name);
    try {
      statements.push({ file, statement: parseMetricsStatement(readFileSync(file, "utf8"), file) });
    } catch (error) {
      refused.push({ file, error: asKeeperError(error) });
    }
  }
  return { statements, refused };
}

export interface MetricsState {
  now: bigint;
  lastPeriodEnd: bigint;
  unsigned: ReadonlySet<string>;
}

/** The chain's word on a store's metrics and on each statement's signature. */
export async function collectState(
  reader: Reader,
  store: StoreConfig,
  loaded: readonly LoadedMetrics[],
): Promise<MetricsState> {
  const [block, latest] = await Promise.all([
    reader.getBlock(),
    reader.readContract({ address: store.metrics, abi: storeMetricsAbi, functionName: "latest" }),
  ]);
  const valid = await Promise.all(
    loaded.map(async ({ statement }) => {
      if (statement.metrics.toLowerCase() !== store.metrics.toLowerCase()) return false;
      try {
        await reader.readContract({
          address: store.attestors,
          abi: storeAttestorsAbi,
          functionName: "check",
          args: [statement.role === "commerce" ? 0 : 1, metricsDigest(statement), statement.signature],
        });
        return true;
      } catch (error) {
        if (revertOf(error)?.name !== "InvalidAttestation") throw error;
        return false;
      }
    }),
  );
  return {
    now: block.timestamp,
    lastPeriodEnd: latest.periodEnd,
    unsigned: new Set(loaded.filter((_, index) => !valid[index]).map(({ file }) => file)),
  };
}
