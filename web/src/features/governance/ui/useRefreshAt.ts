import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { keys, useChainTime } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";

/** Reads the chain again as its clock passes one of `moments` (Unix seconds): states change without a transaction. */
export function useRefreshAt(moments: readonly number[]) {
  const chain = useChain();
  const queries = useQueryClient();
  const now = useChainTime(5_000);
  const passed =
    now === undefined ? undefined : moments.filter((moment) => moment > 0 && moment < now).length;
  const before = useRef<number>(undefined);
  useEffect(() => {
    if (passed === undefined) return;
    if (before.current !== undefined && passed > before.current)
      queries.invalidateQueries({ queryKey: keys.chain(chain.chainId) });
    before.current = passed;
  }, [passed, chain, queries]);
}
