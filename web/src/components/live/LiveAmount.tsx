import { formatAmount } from "../../lib/amounts.ts";
import { type Unit, useI18n } from "../../lib/i18n/index.ts";
import { type Accrual, shownAt } from "../../lib/stream/index.ts";
import { useShownTime } from "./shownTime.tsx";

const digits = 6;

/**
 * A sum that runs with the stream, never ahead of the chain: whole cents in full ink, what ticks behind them lighter.
 * Screen readers get the figure to the cent as of the last block read.
 */
export function LiveAmount({ accruals, unit }: { accruals: readonly Accrual[]; unit: Unit }) {
  const { format } = useI18n();
  const moment = useShownTime();
  const read = accruals.reduce((total, { claimable }) => total + claimable, 0n);
  const shown = accruals.reduce((total, accrual) => total + shownAt(accrual, moment), 0n);
  const text = format.amount(shown, unit, { digits, symbol: false });
  const faint = Math.max(0, Math.min(digits, unit.decimals) - 2);
  return (
    <span className="whitespace-nowrap tabular-nums" data-shown={formatAmount(shown, unit.decimals)}>
      <span aria-hidden>
        {text.slice(0, text.length - faint)}
        <span className="text-[0.72em] font-normal text-ink-2">{text.slice(text.length - faint)}</span>
      </span>
      <span className="sr-only">{format.amount(read, unit, { symbol: false })}</span>
      <span className="ml-1.5 text-[0.6em] font-normal tracking-normal text-ink-2">{unit.symbol}</span>
    </span>
  );
}
