import { formatAmount } from "../../../lib/amounts.ts";

const day = 86_400;

/** Whole days as typed, in seconds; undefined where it is not that. */
export const readDays = (text: string): number | undefined => {
  const typed = text.trim();
  return /^\d{1,5}$/.test(typed) && Number(typed) > 0 ? Number(typed) * day : undefined;
};

/** The least limit that the terms allow for this window, rounded up: the floor is a rate. */
export function floorFor(window: number, terms: { floorLimit: bigint; floorWindow: number }): bigint {
  const span = BigInt(terms.floorWindow);
  return (terms.floorLimit * BigInt(window) + span - 1n) / span;
}

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
    window: window % day === 0 ? `${window / day}d` : `${window}s`,
  }).toString();
}
