// What a report says, read a second time: by the reader that the local world's reconciliation uses, which shares nothing with
// the keeper's.
import { readReport } from "@takings/dev/reconcile";
import type { Pristine } from "./corpus.ts";

export type Figures = Record<string, string | number | null>;

function decimal(value: bigint, digits: number): string {
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, "0");
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return value < 0n ? `-${whole}` : whole;
}

/** The figures of a report as the keeper's record names them, or undefined where its text leaves any doubt. */
export function independentReading(bytes: Uint8Array, { digits }: Pristine): Figures | undefined {
  const reading = readReport(bytes, digits);
  if (reading === undefined) return undefined;
  const { settlementId, currency, periodStart, periodEnd, depositedAt, total, sums } = reading;
  return {
    settlementId,
    currency,
    periodStart,
    periodEnd,
    depositDate: depositedAt === null ? null : new Date(depositedAt * 1000).toISOString(),
    statedTotal: decimal(total, digits),
    computedTotal: decimal(total, digits),
    ...Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, decimal(sum, digits)])),
  };
}
