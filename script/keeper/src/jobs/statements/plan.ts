import type { AttestorRole } from "@takings/sdk";
import type { KeeperError } from "../../errors.ts";

/** What to do with something that both sides sign. */
export type Step<Submission> =
  | ({ action: "submit" } & Submission)
  /** The chain has it. */
  | { action: "done" }
  /** Nothing is wrong, something is missing: `missing` is the side that has not signed, where it is that. */
  | { action: "wait"; reason: string; missing?: AttestorRole }
  /** Something is wrong; nothing of it is sent. */
  | { action: "stop"; error: KeeperError };

export type Unsent = { outcome: "waiting"; reason: string } | Stopped;
interface Stopped {
  outcome: "stopped";
  reason: string;
  code: string;
}

/** The outcome of a step that sends nothing; `done` is what the job calls what the chain has already. */
export function unsent<Done extends string>(
  item: Exclude<Step<unknown>, { action: "submit" }>,
  done: Done,
): { outcome: Done } | Unsent {
  if (item.action === "done") return { outcome: done };
  if (item.action === "wait") return { outcome: "waiting", reason: item.reason };
  return { outcome: "stopped", reason: item.error.describe(), code: item.error.code };
}
