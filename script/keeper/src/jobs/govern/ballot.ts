import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Ballot, parseBallot } from "@takings/sdk";
import { KeeperError } from "../../errors.ts";

export interface LoadedBallot {
  file: string;
  ballot: Ballot;
}

/** Reads one signed vote's file. */
function readBallotFile(text: string, file: string): Ballot {
  const { ballot, faults } = parseBallot(text);
  if (ballot === undefined)
    throw new KeeperError("StatementInvalid", "not a signed vote", { file, hints: faults });
  return ballot;
}

/** The ballots in a folder's `.json` files; no folder, no ballots. */
export function loadBallots(folder: string): {
  ballots: LoadedBallot[];
  refused: { file: string; error: KeeperError }[];
} {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { ballots: [], refused: [] };
    throw error;
  }
  const ballots: LoadedBallot[] = [];
  const refused: { file: string; error: KeeperError }[] = [];
  for (const file of names.sort().map((name) => join(folder, name))) {
    try {
      ballots.push({ file, ballot: readBallotFile(readFileSync(file, "utf8"), file) });
    } catch (error) {
      if (!(error instanceof KeeperError)) throw error;
      refused.push({ file, error });
    }
  }
  return { ballots, refused };
}
