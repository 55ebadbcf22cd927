import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useChain } from "../config/context.tsx";
import { readClient } from "./client.ts";
import { blockTimeOf } from "./definition.ts";
import { keys } from "./keys.ts";

interface Head {
  number: bigint;
  /** Unix seconds. */
  timestamp: number;
  /** Milliseconds of this device's clock when the block was read. */
  readAt: number;
}

function headFrom(block: { number: bigint; timestamp: bigint }): Head {
  return { number: block.number, timestamp: Number(block.timestamp), readAt: Date.now() };
}

/** The latest block, read at most once a block, or every `interval` milliseconds where nothing on the page runs with it. */
export function useHead(enabled = true, interval?: number) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.head(chain.chainId),
    queryFn: async () => headFrom(await readClient(chain).getBlock({ blockTag: "latest" })),
    enabled,
    refetchInterval: interval ?? blockTimeOf(chain),
    staleTime: blockTimeOf(chain),
    structuralSharing: false,
  });
}

/** Chain time of `head` at the device's `now`: never ahead of what the next block will carry. */
const chainTimeAt = (head: Head, now = Date.now()): number =>
  head.timestamp + Math.max(0, (now - head.readAt) / 1000);

/**
 * Chain time in Unix seconds, ticking every `intervalMs`; undefined until the first block was read. Deadlines and
 * live figures follow this, never the device's own date.
 */
export function useChainTime(intervalMs = 1_000): number | undefined {
  const { data: head } = useHead();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs]);
  return head && chainTimeAt(head);
}

/** Seconds between two readings of figures that run on screen. */
export const usePollSeconds = (): number => Math.max(blockTimeOf(useChain()) / 1_000, 6);
