import { seconds } from "@takings/sdk";
import { formatAmount } from "../../../lib/amounts.ts";

/** Whole days as typed, in seconds; undefined where it is not that. */
export const readDays = (text: string): number | undefined => {
  const typed = text.trim();
  return /^\d{1,5}$/.test(typed) && Number(typed) > 0 ? Number(typed) * seconds.day : undefined;
};

/** The proposal builder's query: its control and the fields as they would be typed there. */
export function requestQuery({
  limit,
  window,
  decimals,
}: {
  limit: bigint;
  window: number;
  decimals: number;
}): string {
  return new URLSearchParams({
    control: "withdrawalLimit",
    limit: formatAmount(limit, decimals),
    window: window % seconds.day === 0 ? `${window / seconds.day}d` : `${window}s`,
  }).toString();
}
