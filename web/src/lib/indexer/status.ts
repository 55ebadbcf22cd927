import { useQuery } from "@tanstack/react-query";
import { useHead } from "../chain/index.ts";
import { type ChainConfig, useChain } from "../config/index.ts";
import { ask } from "./client.ts";
import { UnexpectedAnswer } from "./rows.ts";

/** Seconds that the indexer's last block may be older than the chain's: what is older is history, not the present. */
const mostBehind = 900;
const interval = 12_000;

/** Unix seconds of the last block of the chain that the indexer has read. */
export const askReadUntil = (chain: Pick<ChainConfig, "indexer" | "chainId">): Promise<number> =>
  ask(chain, "{ _meta { status } }", {}, (answer) => {
    const status = answer.row("_meta").row("status");
    for (const name of status.names()) {
      const each = status.row(name);
      if (each.int("id") === chain.chainId) return each.row("block").int("timestamp");
    }
    throw new UnexpectedAnswer("status", "of this chain");
  });

/** Whether the indexer answers and has read up to the present. */
export type Freshness = "unknown" | "fresh" | "behind" | "down";

export function useFreshness(): Freshness {
  const chain = useChain();
  const { data: head, error: noHead } = useHead(chain.indexer !== undefined, interval);
  const { data: readUntil, error } = useQuery({
    queryKey: ["chain", chain.chainId, "indexer", "status"],
    queryFn: () => askReadUntil(chain),
    enabled: chain.indexer !== undefined,
    retry: false,
    refetchInterval: interval,
  });
  if (error) return "down";
  if (readUntil === undefined) return "unknown";
  // Without the chain there is nothing to compare with, and nothing else to show either.
  if (head === undefined) return noHead ? "fresh" : "unknown";
  return head.timestamp - readUntil > mostBehind ? "behind" : "fresh";
}
