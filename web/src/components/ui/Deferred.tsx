import { type ReactNode, useDeferredValue } from "react";

/**
 * Draws `children` in small steps after `fallback`, so that a page with much on it never stops answering while it is first
 * drawn; a slow phone would for half a second.
 */
export function Deferred({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  const ready = useDeferredValue(true, false);
  return ready ? children : fallback;
}
