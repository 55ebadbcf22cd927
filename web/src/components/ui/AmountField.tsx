import type { ReactNode } from "react";
import { formatAmount, readAmount } from "../../lib/amounts.ts";
import { type Unit, useI18n } from "../../lib/i18n/index.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";

/** What `text` means in `unit`, with the sentence that says why not; empty text has no sentence yet. */
export function useAmountInput(text: string, unit: Unit, max?: bigint) {
  const { t, format } = useI18n();
  const { value, problem } = readAmount(text, unit.decimals);
  if (problem) return { value: undefined, error: problem === "amount.empty" ? undefined : t(problem) };
  if (max !== undefined && value > max)
    return { value: undefined, error: t("amount.tooLarge", { max: format.amount(max, unit) }) };
  return { value, error: undefined };
}

/** An input for an amount of money or tokens; the parent reads it with {@link useAmountInput}. */
export function AmountField({
  label,
  text,
  onText,
  unit,
  max,
  hint,
  aside,
  error,
}: {
  label: ReactNode;
  text: string;
  onText: (text: string) => void;
  unit: Unit;
  max?: bigint;
  hint?: ReactNode;
  aside?: ReactNode;
  error?: ReactNode;
}) {
  const { t } = useI18n();
  const input = useAmountInput(text, unit, max);
  return (
    <Field
      label={label}
      inputMode="decimal"
      placeholder="0.00"
      value={text}
      onChange={(event) => onText(event.target.value)}
      error={error ?? input.error}
      hint={hint}
      aside={aside}
      unit={unit.symbol}
      action={
        max !== undefined && (
          <Button
            size="sm"
            variant="ghost"
            className="h-7 px-2"
            onClick={() => onText(formatAmount(max, unit.decimals))}
          >
            {t("action.max")}
          </Button>
        )
      }
    />
  );
}
