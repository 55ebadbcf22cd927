import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { revenueRouterAbi, storeAttestorsAbi } from "@takings/sdk/abi";
import { encodeEventTopics, type Hex, parseEventLogs } from "viem";
import type { Reader } from "../../chain/client.ts";
import { scanLogs } from "../../chain/logs.ts";
import { revertOf } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { asKeeperError } from "../../errors.ts";
import {
  type AdjustmentStatement,
  adjustmentDigest,
  parseAdjustmentStatement,
} from "../../settlement/adjustmentStatement.ts";
import { hashText } from "../../settlement/build.ts";
import type { Refusal } from "../ingest/collect.ts";
import { adjustmentId, type SettledFacts } from "./decide.ts";

/** What the chain says of each of `settlementIds` that is settled. */
export async function collectFacts(
  reader: Reader,
  store: StoreConfig,
  settlementIds: readonly string[],
): Promise<Map<string, SettledFacts>> {
  const facts = new Map<string, SettledFacts>();
  const names = new Map(settlementIds.map((id) => [hashText(id), id]));
  if (names.size === 0) return facts;
  const router = { address: store.router, abi: revenueRouterAbi } as const;
  const [event] = encodeEventTopics({ abi: revenueRouterAbi, eventName: "Settled" });
  const ids = [...names.keys()];
  const to = await reader.getBlockNumber({ cacheTime: 0 });
  const filter = { address: store.router, topics: [event!, ids], from: store.deployBlock, to };
  const found = new Map<Hex, { gross: bigint; refunds: bigint; deposited: bigint }>();
  await scanLogs(reader, filter, (logs) => {
    const parsed = parseEventLogs({ abi: revenueRouterAbi, eventName: "Settled", logs: [...logs] });
    for (const { args } of parsed) found.set(args.id, args);
  });
  for (const [id, { gross, refunds, deposited }] of found) {
    const name = names.get(id)!;
    const args = [adjustmentId(name)] as const;
    const adjusted = await reader.readContract({ ...router, functionName: "adjusted", args });
    facts.set(name, { gross, refunds, deposited, adjusted });
  }
  return facts;
}

export interface LoadedAdjustment {
  file: string;
  statement: AdjustmentStatement;
}

/** Adjustment statement files in `folder`. */
export function loadAdjustments(folder: string): { statements: LoadedAdjustment[]; refused: Refusal[] } {
  const statements: LoadedAdjustment[] = [];
  const refused: Refusal[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!/\.adjustment\.(commerce|bank)\.json$/.test(name)) continue;
    const file = join(folder, name);
    try {
      statements.push({ file, statement: parseAdjustmentStatement(readFileSync(file, "utf8"), file) });
    } catch (error) {
      refused.push({ file, error: asKeeperError(error) });
    }
  }
  return { statements, refused };
}

export interface AdjustState {
  now: bigint;
  /** Ids of adjustments that the chain has. */
  adjusted: ReadonlySet<Hex>;
  /** Files whose signature is not by the store's attestor of that role now. */
  unsigned: ReadonlySet<string>;
}

/** The chain's word on each adjustment and on each signature. */
export async function collectState(
  reader: Reader,
  store: StoreConfig,
  loaded: readonly LoadedAdjustment[],
): Promise<AdjustState> {
  const ids = [...new Set(loaded.map(({ statement }) => statement.values.id))];
  const signed = async ({ statement }: LoadedAdjustment): Promise<boolean> => {
    if (statement.router.toLowerCase() !== store.router.toLowerCase()) return false;
    try {
      await reader.readContract({
        address: store.attestors,
        abi: storeAttestorsAbi,
        functionName: "check",
        args: [statement.role === "commerce" ? 0 : 1, adjustmentDigest(statement), statement.signature],
      });
      return true;
    } catch (error) {
      if (revertOf(error)?.name !== "InvalidAttestation") throw error;
      return false;
    }
  };
  const [block, adjusted, valid] = await Promise.all([
    reader.getBlock(),
    Promise.all(
      ids.map((id) =>
        reader.readContract({
          address: store.router,
          abi: revenueRouterAbi,
          functionName: "adjusted",
          args: [id],
        }),
      ),
    ),
    Promise.all(loaded.map(signed)),
  ]);
  return {
    now: block.timestamp,
    adjusted: new Set(ids.filter((_, index) => adjusted[index])),
    unsigned: new Set(loaded.filter((_, index) => !valid[index]).map(({ file }) => file)),
  };
}
