import type { Side } from "../jobs/ingest/collect.ts";

/** What a source handed over: a file like one that a person would have put there, read by the reader of its format. */
export interface Document {
  /** The same for the same content, so that a document that is listed twice is one file. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Where one side's documents come from. A further platform or bank is one more of these: it fetches, and leaves reading,
 * reconciling and comparing to what does so for files.
 */
export interface Source {
  side: Side;
  /**
   * Documents that are not yet in the inbox, in any order.
   * @param known names the source itself gave to what it handed over before (see `Delivery.seen`)
   * @throws KeeperError "Source" where the service refuses, answers nonsense or stays away; nothing is lost by a rerun
   */
  deliver(known: ReadonlySet<string>): AsyncIterable<Delivery>;
}

export interface Delivery {
  document: Document;
  /** The service's own name for it, so that it is not fetched again; absent where it may still grow. */
  seen?: string;
}
