import { readFileSync } from "node:fs";
import { buildDemoStores, DERIVED_FILE, seededRandom } from "@takings/dev/data";
import { parseMinor, readSettlementReport } from "@takings/keeper";

/** One fortnight of a store's sales, in the stablecoin's smallest unit. */
export interface Fortnight {
  gross: bigint;
  refunds: bigint;
  /** `real`: what the real seller's reports of that fortnight say, in dollars; `modelled`: made from them. */
  label: "real" | "modelled";
}

export const FORTNIGHTS_A_YEAR = 26;
/** Dollars (6 decimals) per penny of the real seller's pounds. */
const RATE = { numerator: 13n, denominator: 10n };

/** The real seller's fortnights (Online Retail), as its settlement reports have them. */
export function realYear(): Fortnight[] {
  const [store] = buildDemoStores(readFileSync(DERIVED_FILE), {
    now: new Date(Date.UTC(2026, 0, 1)),
    seed: "takings",
  });
  return store!.reports.slice(0, FORTNIGHTS_A_YEAR).map(({ fileName, bytes }) => {
    const record = readSettlementReport(bytes, { file: fileName });
    const dollars = (text: string) => (parseMinor(text, 2) * 10_000n * RATE.numerator) / RATE.denominator;
    const sold = dollars(record.gross) + dollars(record.promotion);
    return { gross: sold, refunds: dollars(record.refunds), label: "real" };
  });
}

/**
 * The real year, then modelled ones: each year's fortnights are the real ones times that year's growth (percent) and a
 * seeded ±8 %.
 */
export function extend(real: readonly Fortnight[], growth: readonly number[], seed: string): Fortnight[] {
  const random = seededRandom(seed);
  return growth.flatMap((percent, year) =>
    real.map((fortnight): Fortnight => {
      if (year === 0 && percent === 100) return fortnight;
      const factor = BigInt(percent * 100 + random.between(-percent * 8, percent * 8));
      const scale = (value: bigint) => (value * factor) / 10_000n;
      return { gross: scale(fortnight.gross), refunds: scale(fortnight.refunds), label: "modelled" };
    }),
  );
}
