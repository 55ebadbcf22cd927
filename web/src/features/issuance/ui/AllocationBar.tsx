import { SplitBar } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { tokenUnit } from "../../../lib/stores/index.ts";
import type { Allocations } from "../domain/offer.ts";
import { shareOf } from "../domain/sale.ts";

/** How the supply splits under what is typed. */
export function AllocationBar({
  supply,
  allocations,
  symbol,
}: {
  supply: bigint;
  allocations: Allocations;
  symbol: string;
}) {
  const { t, format } = useI18n();
  const { publicTokens, liquidityTokens, reserved } = allocations;
  const segment = (id: "public" | "liquidity" | "reserved", value: bigint, className: string) => {
    const share = shareOf(value > 0n ? value : 0n, supply);
    return {
      id,
      label: t(`issuance.allocation.${id}`),
      share,
      value: (
        <>
          {format.number(share, { style: "percent", maximumFractionDigits: 1 })}
          <span className="ml-2 font-normal text-ink-2">
            {format.amount(value, tokenUnit(symbol), { digits: 0 })}
          </span>
        </>
      ),
      className,
    };
  };
  return (
    <SplitBar
      label={t("issuance.allocation")}
      segments={[
        segment("public", publicTokens, "bg-accent"),
        segment("liquidity", liquidityTokens, "bg-ink-3"),
        segment("reserved", reserved, "bg-line-strong"),
      ]}
    />
  );
}
