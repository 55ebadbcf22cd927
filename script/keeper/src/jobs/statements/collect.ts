import { readFileSync } from "node:fs";
import { storeAttestorsAbi } from "@takings/sdk/abi";
import type { Hex } from "viem";
import type { Reader } from "../../chain/client.ts";
import { revertOf } from "../../chain/send.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { asKeeperError, type Refusal } from "../../errors.ts";
import type { Side } from "../../settlement/record.ts";

/** A signed statement and where it was found. */
export interface Loaded<Statement> {
  file: string;
  statement: Statement;
}

/** Reads each of `files`; one that cannot be read is refused and does not affect the others. */
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
