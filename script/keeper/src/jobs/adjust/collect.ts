import { revenueRouterAbi } from "@takings/sdk/abi";
import { encodeEventTopics, type Hex, parseEventLogs } from "viem";
import type { Reader } from "../../chain/client.ts";
import { scanLogs } from "../../chain/logs.ts";
import type { StoreConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import { adjustmentDigest, parseAdjustmentStatement } from "../../settlement/adjustmentStatement.ts";
import { hashText } from "../../settlement/build.ts";
import type { Side } from "../../settlement/record.ts";
import { load, unsignedOf } from "../statements/collect.ts";
import { statementFiles } from "../statements/files.ts";
import { type AdjustState, adjustmentId, type LoadedAdjustment, type SettledFacts } from "./decide.ts";
import type { SeenReversals } from "./reversals.ts";

/** What one side's own records show. */
export const collectSeen = (role: Side, store: string, journal: Journal): SeenReversals =>
  role === "commerce"
    ? { records: journal.reports(store), reversals: [] }
    : { records: [], reversals: journal.deposits(store, true) };

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

/** Adjustment statement files in `folder`. */
export const loadAdjustments = (folder: string) =>
  load(statementFiles(folder, "adjustment"), parseAdjustmentStatement);

/** What the chain says of each adjustment and each signature. */
export async function collectState(
  reader: Reader,
  store: StoreConfig,
  loaded: readonly LoadedAdjustment[],
): Promise<AdjustState> {
  const ids = [...new Set(loaded.map(({ statement }) => statement.values.id))];
  const isAdjusted = (id: Hex) =>
    reader.readContract({
      address: store.router,
      abi: revenueRouterAbi,
      functionName: "adjusted",
      args: [id],
    });
  const [block, adjusted, unsigned] = await Promise.all([
    reader.getBlock(),
    Promise.all(ids.map(isAdjusted)),
    unsignedOf(reader, store, loaded, {
      digest: adjustmentDigest,
      target: store.router,
      of: ({ router }) => router,
    }),
  ]);
  return { now: block.timestamp, adjusted: new Set(ids.filter((_, index) => adjusted[index])), unsigned };
}
