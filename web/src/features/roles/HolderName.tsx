import type { Power } from "@takings/sdk";
import { AddressChip } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";

/** Who has a power: the store's own part by name, anybody else by address. */
export function HolderName({ power }: { power: Power }) {
  const { t } = useI18n();
  const { holder, part } = power;
  if (holder === "nobody" || holder === "everybody" || holder === "silent")
    return <span className="text-ink">{t(`roles.holder.${holder}`)}</span>;
  if (part === undefined) return <AddressChip address={holder} />;
  return <span className="text-ink">{t(`store.contract.${part}`)}</span>;
}
