import { type Query, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { getBlock } from "viem/actions";
import { useChain } from "../config/context.tsx";
import { readClient } from "./client.ts";
import { blockTimeOf } from "./definition.ts";

const silences = ["HttpRequestError", "TimeoutError", "WebSocketRequestError"];

/** Whether `error` means that nobody answered, as against an answer that was not liked. */
export function isSilence(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (silences.includes(cause.name)) return true;
  return false;
}

/** What failed for want of an answer and was not read since. */
const unanswered = ({ state }: Query): boolean =>
  state.errorUpdatedAt > state.dataUpdatedAt && isSilence(state.error);

export const isUnreachable = (queries: QueryClient): boolean =>
  queries
    .getQueryCache()
    .getAll()
    .some((query) => query.isActive() && unanswered(query));

/**
 * Whether the RPC stopped answering. While it does not, it is asked once a block whether it is back; then everything on
 * the page that failed is read again. What was read before stays, and so does whatever was typed.
 */
export function useUnreachable(): boolean {
  const chain = useChain();
  const queries = useQueryClient();
  const [unreachable, setUnreachable] = useState(() => isUnreachable(queries));
  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ type }) => {
        if (type === "updated" || type === "observerRemoved" || type === "removed")
          setUnreachable(isUnreachable(queries));
      }),
    [queries],
  );
  const { dataUpdatedAt: answeredAt } = useQuery({
    queryKey: ["reachable", chain.chainId],
    queryFn: async () => String((await getBlock(readClient(chain), { blockTag: "latest" })).number),
    enabled: unreachable,
    refetchInterval: blockTimeOf(chain),
    retry: false,
    gcTime: 0,
  });
  useEffect(() => {
    if (answeredAt > 0) queries.refetchQueries({ type: "active", predicate: unanswered });
  }, [answeredAt, queries]);
  return unreachable;
}
