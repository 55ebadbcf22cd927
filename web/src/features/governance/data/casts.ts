import { Support } from "@takings/sdk";
import type { Address } from "viem";

export interface CastVote {
  voter: Address;
  support: Support;
  weight: bigint;
  reason: string;
  time?: number;
  transaction: string;
  /** Who sent a vote that was signed; only the indexer knows. */
  relayedBy?: Address;
}

const kinds = new Set<number>(Object.values(Support));

/** The kind of a vote as another program reports it; throws where the governor counts no such kind. */
export function supportFrom(value: number): Support {
  if (!kinds.has(value)) throw new RangeError(`a vote of the kind ${value}`);
  return value as Support;
}
