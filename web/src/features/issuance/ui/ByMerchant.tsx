import type { Address } from "viem";
import { AddressChip } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";

/** Who applied. */
export function ByMerchant({ address }: { address: Address }) {
  const { t } = useI18n();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {t("issuance.merchant")} <AddressChip address={address} />
    </span>
  );
}
