import { statSync } from "node:fs";
import { revenueRouterAbi } from "@takings/sdk/abi";
import type { Hex } from "viem";
import type { Reader } from "../../chain/client.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import { hashText } from "../../settlement/build.ts";
import { parseStatement, type SettlementStatement, statementDigest } from "../../settlement/statement.ts";
import { type Loaded, load, unsignedOf } from "../statements/collect.ts";
import type { StatementsState } from "../statements/fault.ts";
import { statementFiles } from "../statements/files.ts";

export type LoadedStatement = Loaded<SettlementStatement>;

/** Statement files under `paths` (files, or folders one level deep). */
export const loadStatements = (paths: readonly string[]) => load(paths.flatMap(filesAt), parseStatement);

function filesAt(path: string): string[] {
  let folder: boolean;
  try {
    folder = statSync(path).isDirectory();
  } catch {
    throw new KeeperError("Usage", "no such file or folder of statements", { file: path });
  }
  return folder ? statementFiles(path, "settlement") : [path];
}

export interface SettleState extends StatementsState {
  lastPeriodEnd: bigint;
  toleranceBps: bigint;
  commerceSource: Hex;
  bankSource: Hex;
  /** Ids of settlements (hashes) that the chain has. */
  settled: ReadonlySet<Hex>;
}

async function checkAddresses(reader: Reader, store: StoreConfig): Promise<void> {
  const router = { address: store.router, abi: revenueRouterAbi } as const;
  const found = await Promise.all([
    reader.readContract({ ...router, functionName: "attestors" }),
    reader.readContract({ ...router, functionName: "asset" }),
    reader.readContract({ ...router, functionName: "token" }),
  ]);
  for (const [index, name] of (["attestors", "asset", "token"] as const).entries()) {
    if (found[index] === store[name]) continue;
    throw new KeeperError("BadConfig", `${store.name}: ${name} is not the router's`, {
      expected: found[index],
      found: store[name],
    });
  }
}

/** What the chain says of a store and of each statement. */
export async function collectState(
  reader: Reader,
  store: StoreConfig,
  loaded: readonly LoadedStatement[],
): Promise<SettleState> {
  await checkAddresses(reader, store);
  const contract = { address: store.router, abi: revenueRouterAbi } as const;
  const ids = [...new Set(loaded.map(({ statement }) => hashText(statement.settlementId)))];
  const [block, lastPeriodEnd, toleranceBps, commerceSource, bankSource, settled] = await Promise.all([
    reader.getBlock(),
    reader.readContract({ ...contract, functionName: "lastPeriodEnd" }),
    reader.readContract({ ...contract, functionName: "toleranceBps" }),
    reader.readContract({ ...contract, functionName: "commerceSource" }),
    reader.readContract({ ...contract, functionName: "bankSource" }),
    Promise.all(ids.map((id) => reader.readContract({ ...contract, functionName: "settled", args: [id] }))),
  ]);
  const done = new Set(ids.filter((_, index) => settled[index]));
  const open = loaded.filter(({ statement }) => !done.has(hashText(statement.settlementId)));
  const unsigned = await unsignedOf(reader, store, open, {
    digest: statementDigest,
    target: store.router,
    of: ({ router }) => router,
  });
  return {
    now: block.timestamp,
    lastPeriodEnd,
    toleranceBps: BigInt(toleranceBps),
    commerceSource,
    bankSource,
    settled: done,
    unsigned,
  };
}
