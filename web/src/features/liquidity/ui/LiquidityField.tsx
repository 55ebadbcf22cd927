import { AmountField, Button } from "../../../components/index.ts";
import { formatAmount } from "../../../lib/amounts.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { liquidityUnit } from "./useFigures.ts";

const parts = [25n, 50n, 75n] as const;

/** An amount of liquidity tokens, typed or as a part of what there is. */
export function LiquidityField({
  label,
  text,
  onText,
  max,
  aside,
}: {
  label: string;
  text: string;
  onText: (text: string) => void;
  max: bigint;
  aside: string;
}) {
  const { format } = useI18n();
  return (
    <div className="grid gap-2">
      <AmountField label={label} aside={aside} text={text} onText={onText} unit={liquidityUnit} max={max} />
      <div className="flex gap-2">
        {parts.map((part) => (
          <Button
            key={String(part)}
            size="sm"
            className="grow"
            disabled={max === 0n}
            onClick={() => onText(formatAmount((max * part) / 100n, liquidityUnit.decimals))}
          >
            {format.bps(part * 100n)}
          </Button>
        ))}
      </div>
    </div>
  );
}
