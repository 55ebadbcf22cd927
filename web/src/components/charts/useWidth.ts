import { useCallback, useRef, useState } from "react";

/** A ref callback and the width of what it is put on, so that a chart's text keeps its size. */
export function useWidth(initial = 640): [(node: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(initial);
  const observer = useRef<ResizeObserver>(undefined);
  const ref = useCallback(
    (node: HTMLElement | null) => {
      observer.current?.disconnect();
      if (!node) return;
      setWidth(node.clientWidth || initial);
      observer.current = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
      observer.current.observe(node);
    },
    [initial],
  );
  return [ref, width];
}
