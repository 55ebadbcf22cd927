import { Children, type ReactNode, startTransition, useEffect, useState } from "react";

/** Milliseconds to wait for a frame: where nothing is drawn, as in a tab behind, none comes. */
const patience = 100;

const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, patience);
  });

let drawn = false;

/**
 * Draws its children from top to bottom, each in a frame of its own, so that a slow phone answers in between. On the first
 * page only: one that is gone back to is there at once and keeps its place.
 */
export function Steps({ children }: { children: ReactNode }) {
  const parts = Children.toArray(children);
  const [shown, setShown] = useState(drawn ? Number.POSITIVE_INFINITY : 1);
  const more = shown < parts.length;
  useEffect(() => {
    if (!more) {
      drawn = true;
      return;
    }
    let current = true;
    nextFrame().then(() => {
      if (current) startTransition(() => setShown(shown + 1));
    });
    return () => {
      current = false;
    };
  }, [more, shown]);
  return parts.slice(0, shown);
}
