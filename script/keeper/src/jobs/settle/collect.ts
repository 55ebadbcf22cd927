import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { revenueRouterAbi, storeAttestorsAbi } from "@takings/sdk/abi";
import type { Hex } from "viem";
import type { Reader } from "../../chain/client.ts";
import { revertOf } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { asKeeperError, KeeperError } from "../../errors.ts";
import { hashText } from "../../settlement/build.ts";
import { parseStatement, type SettlementStatement, statementDigest } from "../../settlement/statement.ts";
import type { Refusal } from "../ingest/collect.ts";

export interface LoadedStatement {
  file: string;
  statement: SettlementStatement;
}

/** Statement files under `paths` (files, or folders one level deep). */
export function loadStatements(paths: readonly string[]): {
  statements: LoadedStatement[];
  refused: Refusal[];
} {
  const statements: LoadedStatement[] = [];
  const refused: Refusal[] = [];
  for (const path of paths) {
    for (const file of statementFiles(path)) {
      try {
        statements.push({ file, statement: parseStatement(readFileSync(file, "utf8"), file) });
      } catch (error) {
        refused.push({ file, error: asKeeperError(error) });
      }
    }
  }
  return { statements, refused };
}

function statementFiles(path: string): string[] {
  let folder: boolean;
  try {
    folder = statSync(path).isDirectory();
  } catch {
    throw new KeeperError("Usage", "no such file or folder of statements", { file: path });
  }
  if (!folder) return [path];
  return readdirSync(path)
    .filter((name) => /\.(commerce|bank)\.json$/.test(name) && !/\.(metrics|adjustment)\./.test(name))
    .sort()
    .map((name) => join(path, name));
}

export interface SettleState {
  now: bigint;
  lastPeriodEnd: bigint;
  toleranceBps: bigint;
  commerceSource: Hex;
  bankSource: Hex;
  /** Ids of settlements (hashes) that the chain has. */
  settled: ReadonlySet<Hex>;
  /** Files whose signature is not by the store's attestor of that role now. */
  unsigned: ReadonlySet<string>;
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

async function signedByAttestor(
  reader: Reader,
  store: StoreConfig,
  statement: SettlementStatement,
): Promise<boolean> {
  if (statement.router.toLowerCase() !== store.router.toLowerCase()) return false;
  try {
    await reader.readContract({
      address: store.attestors,
      abi: storeAttestorsAbi,
      functionName: "check",
      args: [statement.role === "commerce" ? 0 : 1, statementDigest(statement), statement.signature],
    });
    return true;
  } catch (error) {
    // Only the contract's own refusal is an answer; a failing endpoint is not.
    if (revertOf(error)?.name !== "InvalidAttestation") throw error;
    return false;
  }
}

/** The chain's word on a store and on each statement, all at one look. */
export async function collectState(
  reader: Reader,
  store: StoreConfig,
  loaded: readonly LoadedStatement[],
): Promise<SettleState> {
  await checkAddresses(reader, store);
  const router = { address: store.router, abi: revenueRouterAbi } as const;
  const ids = [...new Set(loaded.map(({ statement }) => hashText(statement.settlementId)))];
  const [block, lastPeriodEnd, toleranceBps, commerceSource, bankSource, settled] = await Promise.all([
    reader.getBlock(),
    reader.readContract({ ...router, functionName: "lastPeriodEnd" }),
    reader.readContract({ ...router, functionName: "toleranceBps" }),
    reader.readContract({ ...router, functionName: "commerceSource" }),
    reader.readContract({ ...router, functionName: "bankSource" }),
    Promise.all(ids.map((id) => reader.readContract({ ...router, functionName: "settled", args: [id] }))),
  ]);
  const done = new Set(ids.filter((_, index) => settled[index]));
  const open = loaded.filter(({ statement }) => !done.has(hashText(statement.settlementId)));
  const valid = await Promise.all(open.map(({ statement }) => signedByAttestor(reader, store, statement)));
  return {
    now: block.timestamp,
    lastPeriodEnd,
    toleranceBps: BigInt(toleranceBps),
    commerceSource,
    bankSource,
    settled: done,
    unsigned: new Set(open.filter((_, index) => !valid[index]).map(({ file }) => file)),
  };
}
