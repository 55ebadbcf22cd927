import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { buttonClass, Card, Empty, PageHeader, Pager } from "../../components/index.ts";
import { useChainTime } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { pageSize } from "./data/applications.ts";
import { useSales } from "./data/hooks.ts";
import { statusAt } from "./domain/sale.ts";
import { Unready } from "./ui/Missing.tsx";
import { SaleCard } from "./ui/SaleCard.tsx";

const order = ["open", "upcoming", "succeeded", "finalized", "failed"] as const;

export function SalesPage() {
  const { t } = useI18n();
  const [page, setPage] = useState(0);
  const now = useChainTime(10_000);
  const { data, error, refetch } = useSales(page);
  const ready = data && now !== undefined;
  const rows = ready
    ? data.sales
        .map((sale) => ({ sale, status: statusAt(sale, now) }))
        .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    : [];
  return (
    <>
      <PageHeader
        title={t("nav.sales")}
        lead={t("issuance.sales.lead")}
        aside={
          <Link to="/apply" className={buttonClass()}>
            {t("issuance.sales.apply")}
          </Link>
        }
      />
      {!ready ? (
        <Unready error={error} onRetry={refetch} />
      ) : rows.length === 0 ? (
        <Card>
          <Empty title={t("issuance.sales.none")}>{t("issuance.sales.noneHint")}</Empty>
        </Card>
      ) : (
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {rows.map(({ sale, status }) => (
            <SaleCard key={String(sale.application.id)} sale={sale} status={status} now={now} />
          ))}
        </div>
      )}
      {data && <Pager page={page} size={pageSize} total={data.total} onPage={setPage} className="mt-4" />}
    </>
  );
}
