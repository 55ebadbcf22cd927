import { formatAmount } from "../../lib/amounts.ts";
import { type AmountOptions, type Unit, useI18n } from "../../lib/i18n/index.ts";

/** A token amount: rounded down for reading, exact in the title. */
export function Amount({ value, unit, ...options }: { value: bigint; unit: Unit } & AmountOptions) {
  const { format } = useI18n();
  return (
    <span
      className="whitespace-nowrap tabular-nums"
      title={`${formatAmount(value, unit.decimals)} ${unit.symbol}`}
    >
      {format.amount(value, unit, { ...options, symbol: false })}
      {options.symbol !== false && unit.symbol && (
        <>
          {" "}
          <span className="text-[0.85em] font-normal text-ink-2">{unit.symbol}</span>
        </>
      )}
    </span>
  );
}
