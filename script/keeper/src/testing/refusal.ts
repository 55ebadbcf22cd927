import { KeeperError } from "../errors.ts";

/** The refusal that `work` ends in; fails where there is none. */
export function refusal(work: () => unknown): KeeperError {
  try {
    work();
  } catch (error) {
    if (error instanceof KeeperError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
