import { parseAmount } from "@takings/sdk";

export interface Settings {
  slippageBps: bigint;
  /** A transaction mined later than this many minutes after its preview is void. */
  minutes: number;
}

export const defaults: Settings = { slippageBps: 50n, minutes: 20 };
export const slippageChoices = [10n, 50n, 100n] as const;
const maxSlippageBps = 5_000n;
const maxMinutes = 1_440;

/** A percentage as typed ("0.5"), in bps; undefined if it is none or outside 0.01 to 50 %. */
export function readSlippage(text: string): bigint | undefined {
  try {
    const value = parseAmount(text, 2);
    return value > 0n && value <= maxSlippageBps ? value : undefined;
  } catch {
    return undefined;
  }
}

export function readMinutes(text: string): number | undefined {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= maxMinutes ? value : undefined;
}

/** Below it a trade fails at the smallest move, above it somebody can take the difference. */
export const slippageAdvice = (slippage: bigint): "low" | "high" | undefined =>
  slippage < 10n ? "low" : slippage > 500n ? "high" : undefined;
