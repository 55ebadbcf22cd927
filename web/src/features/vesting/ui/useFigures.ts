import { useMemo } from "react";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Vault } from "../data/read.ts";

/** Amounts of this page in words; all rounded down. */
export function useFigures({ token, asset, reserved }: Vault) {
  const { format } = useI18n();
  return useMemo(() => {
    const share = (part: bigint, whole: bigint) =>
      whole > 0n ? Number((part * 1_000_000n) / whole) / 1_000_000 : 0;
    return {
      tokens: (value: bigint) => format.amount(value, token, { digits: 2, minimumDigits: 0 }),
      whole: (value: bigint) => format.amount(value, asset, { digits: 0 }),
      money: (value: bigint) => format.amount(value, asset),
      liquidity: (value: bigint) =>
        format.amount(value, { decimals: 18, symbol: "LP" }, { digits: 8, minimumDigits: 0 }),
      share,
      ofReserved: (value: bigint) =>
        format.number(share(value, reserved), { style: "percent", maximumFractionDigits: 2 }),
    };
  }, [format, token, asset, reserved]);
}
