import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { keys, useChainTime } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";

/** Reads the chain again as its clock passes one of `moments` (Unix seconds): states change without a transaction. */
export function useRefreshAt(moments: readonly number[]) {
  const chain = useChain();
  const queries = useQueryClient();
  const now = useChainTime(5_000);
  const seen = useRef<number>(undefined);
  useEffect(() => {
    if (now === undefined) return;
    const since = seen.current ?? now;
    if (moments.some((moment) => moment >= since && moment < now))
      queries.invalidateQueries({ queryKey: keys.chain(chain.chainId) });
    seen.current = now;
  }, [now, moments, chain, queries]);
}
