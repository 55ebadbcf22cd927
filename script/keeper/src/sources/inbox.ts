import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { asKeeperError, KeeperError } from "../errors.ts";
import { writeWhole } from "../journal/files.ts";
import type { Source } from "./source.ts";

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
  /** Why the source did not get to its end; what came before is in the folder all the same. */
  problem?: KeeperError;
}

/** Puts what `source` hands over into `folder`, one whole file after another; can be stopped and repeated anywhere. */
export async function receive(source: Source, folder: string): Promise<Received> {
  const received: Received = { folder, written: [] };
  try {
    const known = delivered(folder);
    for await (const { document, seen } of source.deliver(new Set(known.keys()))) {
      const path = join(folder, document.name);
      if (writeWhole(path, document.bytes)) received.written.push(path);
      if (seen === undefined) continue;
      // After the file, so that nothing is listed that is not there.
      known.set(seen, document.name);
      writeWhole(join(folder, index), `${JSON.stringify(Object.fromEntries(known))}\n`);
    }
  } catch (error) {
    received.problem = asKeeperError(error);
  }
  return received;
}
