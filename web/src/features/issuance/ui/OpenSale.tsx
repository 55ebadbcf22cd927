import { seconds } from "@takings/sdk";
import { issuanceDeskAbi } from "@takings/sdk/abi";
import { useState } from "react";
import { Button, Select } from "../../../components/index.ts";
import { useChainTime } from "../../../lib/chain/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { ApplicationDetail } from "../data/application.ts";
import { useDeskChain } from "../data/hooks.ts";

const minute = 60;
/** Not at once: the transaction needs a moment to be mined, and buyers one to hear of it. */
const delays = [10 * minute, seconds.day, 3 * seconds.day, 7 * seconds.day, 14 * seconds.day] as const;

export function OpenSale({ detail }: { detail: ApplicationDetail }) {
  const { t, format } = useI18n();
  const chain = useDeskChain();
  const transact = useTransaction();
  const now = useChainTime(10_000) ?? detail.now;
  const [delay, setDelay] = useState<string>(String(delays[0]));
  const { offer, asset, application } = detail;
  if (!offer || !asset) return null;
  const { config, saleTerms } = offer;
  const open = () => {
    const opensAt = Math.ceil(now) + Number(delay);
    const money = (value: bigint) => format.amount(value, asset);
    transact({
      title: t("issuance.open.title", { name: config.name }),
      description: t("issuance.open.description"),
      changes: [
        { label: t("issuance.sale.opens"), after: format.dateTime(opensAt) },
        { label: t("issuance.sale.closes"), after: format.dateTime(opensAt + saleTerms.duration) },
        { label: t("issuance.term.price"), after: money(saleTerms.price) },
        { label: t("issuance.term.softCap"), after: money(saleTerms.softCap) },
        { label: t("issuance.term.hardCap"), after: money(saleTerms.hardCap) },
      ],
      calls: [
        {
          address: chain.desk,
          abi: issuanceDeskAbi,
          functionName: "openSale",
          args: [application.id, config, saleTerms, opensAt],
        },
      ],
      units: { money: asset, token: asset },
      done: t("issuance.open.done"),
    });
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        label={t("issuance.open.when")}
        value={delay}
        options={delays.map((seconds) => ({ value: String(seconds), label: format.relative(seconds) }))}
        onChange={setDelay}
      />
      <Button variant="primary" onClick={open} data-testid="open-sale">
        {t("issuance.open.review")}
      </Button>
    </div>
  );
}
