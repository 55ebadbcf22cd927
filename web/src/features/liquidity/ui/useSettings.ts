import { useCallback, useState } from "react";
import { defaults, readMinutes, readSlippage, type Settings } from "../domain/settings.ts";

const storageKey = "takings.liquidity";

function stored(): Settings {
  try {
    const { slippage, minutes } = JSON.parse(localStorage.getItem(storageKey) ?? "{}") as Record<
      string,
      string
    >;
    return {
      slippageBps: readSlippage(slippage ?? "") ?? defaults.slippageBps,
      minutes: readMinutes(minutes ?? "") ?? defaults.minutes,
    };
  } catch {
    return defaults;
  }
}

/** Slippage and deadline, kept on this device. */
export function useSettings(): [Settings, (settings: Settings) => void] {
  const [settings, set] = useState(stored);
  const change = useCallback((next: Settings) => {
    set(next);
    const slippage = (Number(next.slippageBps) / 100).toFixed(2);
    localStorage.setItem(storageKey, JSON.stringify({ slippage, minutes: String(next.minutes) }));
  }, []);
  return [settings, change];
}
