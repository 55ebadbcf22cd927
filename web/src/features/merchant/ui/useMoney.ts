import { useCallback } from "react";
import { type Unit, useI18n } from "../../../lib/i18n/index.ts";

/** Amounts in words of this page: whole ones without cents, the rest with both digits. */
export function useMoney(unit: Unit) {
  const { format } = useI18n();
  return useCallback(
    (value: bigint, symbol = true) => {
      const whole = value % 10n ** BigInt(unit.decimals) === 0n;
      return format.amount(value, unit, { minimumDigits: whole ? 0 : 2, symbol });
    },
    [format, unit],
  );
}
