import { useEffect, useState } from "react";

/** A question is asked once typing has paused this long, in milliseconds. */
const pause = 250;

/** A typed text once it has stopped changing for a moment; an emptied one at once. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === "" ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
