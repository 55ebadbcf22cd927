import { useMemo } from "react";
import { type Unit, useI18n } from "../../../lib/i18n/index.ts";
import type { Market } from "../data/read.ts";

/** Liquidity tokens of a V2 pair; the root of both sides' units, so figures are small. */
export const liquidityUnit: Unit = { decimals: 18, symbol: "LP" };

/** Amounts of this page in words; all rounded down. */
export function useFigures({ token, asset }: Market) {
  const { format } = useI18n();
  return useMemo(
    () => ({
      tokens: (value: bigint) => format.amount(value, token, { digits: 2, minimumDigits: 0 }),
      money: (value: bigint) => format.amount(value, asset),
      price: (value: bigint) => format.amount(value, asset, { digits: 6, minimumDigits: 2 }),
      liquidity: (value: bigint) => format.amount(value, liquidityUnit, { digits: 8, minimumDigits: 0 }),
      share: (part: bigint, whole: bigint) =>
        format.number(whole > 0n ? Number((part * 1_000_000n) / whole) / 1_000_000 : 0, {
          style: "percent",
          maximumFractionDigits: 2,
        }),
    }),
    [format, token, asset],
  );
}
