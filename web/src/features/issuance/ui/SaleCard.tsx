import type { SaleStatus } from "@takings/sdk";
import { Link } from "@tanstack/react-router";
import { Amount, Card } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { SaleRow } from "../data/sales.ts";
import { SaleProgress } from "./SaleProgress.tsx";
import { SaleBadge } from "./StateBadge.tsx";
import { useTimeLeft } from "./useTimeLeft.ts";

export function SaleCard({ sale, status, now }: { sale: SaleRow; status: SaleStatus; now: number }) {
  const { t } = useI18n();
  const left = useTimeLeft(sale, status, now);
  return (
    <Card className="relative flex flex-col gap-4 p-5 hover:border-line-strong">
      <header className="flex flex-col items-start gap-2">
        <h2 className="min-w-0 font-semibold text-ink">
          <Link
            to="/sales/$id"
            params={{ id: String(sale.application.id) }}
            className="after:absolute after:inset-0 after:rounded-xl"
          >
            {sale.name}
          </Link>
        </h2>
        <SaleBadge status={status} />
      </header>
      <dl className="flex justify-between gap-3 text-sm">
        <div>
          <dt className="text-ink-2">{t("issuance.term.price")}</dt>
          <dd className="font-medium text-ink">
            <Amount value={sale.price} unit={sale.asset} digits={6} minimumDigits={2} />
          </dd>
        </div>
        <div className="text-end">
          <dt className="text-ink-2">{t("issuance.sale.time")}</dt>
          <dd className="font-medium text-ink">{left}</dd>
        </div>
      </dl>
      <div className="mt-auto">
        <SaleProgress sale={sale} />
      </div>
    </Card>
  );
}
