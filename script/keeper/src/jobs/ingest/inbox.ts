import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { asKeeperError, KeeperError } from "../../errors.ts";
import { writeWhole } from "../../journal/files.ts";
import type { Delivery } from "../../sources/source.ts";

const index = "delivered.json";
const deliveredSchema = z.record(z.string(), z.string());

function delivered(folder: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(join(folder, index), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw error;
  }
  try {
    return new Map(Object.entries(deliveredSchema.parse(JSON.parse(text))));
  } catch {
    throw new KeeperError(
      "Source",
      "the inbox's list is damaged; delete it, and everything is fetched again",
      {
        file: join(folder, index),
      },
    );
  }
}

export interface Received {
  folder: string;
  /** Files that are new or have grown. */
  written: string[];
  /** Why the source did not finish; what it handed over before that is in the folder. */
  problem?: KeeperError;
}

/**
 * Puts what a service hands over into `folder`, one complete file after another; can be stopped and repeated anywhere.
 * @param fetch see Api.fetch
 */
export async function receive(
  fetch: (known: ReadonlySet<string>) => AsyncIterable<Delivery>,
  folder: string,
): Promise<Received> {
  const received: Received = { folder, written: [] };
  try {
    const known = delivered(folder);
    for await (const { document, seen } of fetch(new Set(known.keys()))) {
      const path = join(folder, document.name);
      if (writeWhole(path, document.bytes)) received.written.push(path);
      if (seen === undefined) continue;
      // After the file, so that nothing is listed before it is in place.
      known.set(seen, document.name);
      writeWhole(join(folder, index), `${JSON.stringify(Object.fromEntries(known))}\n`);
    }
  } catch (error) {
    received.problem = asKeeperError(error);
  }
  return received;
}
