import { useCallback } from "react";
import { type Unit, useI18n } from "../../../lib/i18n/index.ts";

/** Amounts in words of this page: whole ones without cents, the rest with both digits. */
export function useMoney(unit: Unit) {
  const { format } = useI18n();
  return useCallback(
    (value: bigint) =>
      format.amount(value, unit, value % 10n ** BigInt(unit.decimals) === 0n ? { minimumDigits: 0 } : {}),
    [format, unit],
  );
}
