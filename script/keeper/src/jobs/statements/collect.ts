import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { storeAttestorsAbi } from "@takings/sdk/abi";
import type { Hex } from "viem";
import type { Reader } from "../../chain/client.ts";
import { revertOf } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { asKeeperError } from "../../errors.ts";
import type { Refusal, Side } from "../ingest/collect.ts";

/** A signed statement and where it was found. */
export interface Loaded<Statement> {
  file: string;
  statement: Statement;
}

/** Files of `folder` whose name fits, in order of their names; none where there is no such folder. */
export const filesIn = (folder: string, name: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => name.test(file))
        .sort()
        .map((file) => join(folder, file))
    : [];

/** Reads each of `files`; what cannot be read is refused, the rest stands. */
export function load<Statement>(
  files: readonly string[],
  parse: (text: string, file: string) => Statement,
): { statements: Loaded<Statement>[]; refused: Refusal[] } {
  const statements: Loaded<Statement>[] = [];
  const refused: Refusal[] = [];
  for (const file of files) {
    try {
      statements.push({ file, statement: parse(readFileSync(file, "utf8"), file) });
    } catch (error) {
      refused.push({ file, error: asKeeperError(error) });
    }
  }
  return { statements, refused };
}

/** Whether the store's attestor of that role, as of now, has signed `digest`. */
async function isSigned(
  reader: Reader,
  store: StoreConfig,
  { role, signature }: { role: Side; signature: Hex },
  digest: Hex,
): Promise<boolean> {
  try {
    await reader.readContract({
      address: store.attestors,
      abi: storeAttestorsAbi,
      functionName: "check",
      args: [role === "commerce" ? 0 : 1, digest, signature],
    });
    return true;
  } catch (error) {
    // Only the contract's own refusal is an answer; a failing endpoint is not.
    if (revertOf(error)?.name !== "InvalidAttestation") throw error;
    return false;
  }
}

/** Files whose statement is not signed by the store's attestor of that role now, or is for another contract than `target`. */
export async function unsignedOf<Statement extends { role: Side; signature: Hex }>(
  reader: Reader,
  store: StoreConfig,
  loaded: readonly Loaded<Statement>[],
  { digest, target, of }: { digest(s: Statement): Hex; target: Hex; of(s: Statement): Hex },
): Promise<Set<string>> {
  const valid = await Promise.all(
    loaded.map(
      ({ statement }) =>
        of(statement).toLowerCase() === target.toLowerCase() &&
        isSigned(reader, store, statement, digest(statement)),
    ),
  );
  return new Set(loaded.filter((_, index) => !valid[index]).map(({ file }) => file));
}
