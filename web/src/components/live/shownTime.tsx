import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { usePollSeconds } from "../../lib/chain/index.ts";
import { glide } from "../../lib/stream/index.ts";

const ShownTime = createContext(0);
const tick = 200;

/** The moment at which ticking figures are shown, chain time: at or before `newest`, the newest block that was read. */
export function ShownTimeProvider({ newest, children }: { newest: number; children: ReactNode }) {
  const lag = usePollSeconds();
  const [shown, setShown] = useState(() => glide(undefined, 0, newest, lag));
  const target = useRef(newest);
  target.current = newest;
  useEffect(() => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    let last = performance.now();
    const timer = setInterval(
      () => {
        const now = performance.now();
        const elapsed = (now - last) / 1_000;
        last = now;
        setShown((value) => (still ? target.current : glide(value, elapsed, target.current, lag)));
      },
      still ? lag * 1_000 : tick,
    );
    return () => clearInterval(timer);
  }, [lag]);
  return <ShownTime value={shown}>{children}</ShownTime>;
}

export const useShownTime = (): number => useContext(ShownTime);
