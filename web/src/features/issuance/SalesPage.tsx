import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { buttonClass, Card, Empty, PageHeader, Pager, WhenRead } from "../../components/index.ts";
import { useChainTime, useHead } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { pageSize } from "./data/applications.ts";
import { useSales } from "./data/hooks.ts";
import type { SaleRow } from "./data/sales.ts";
import { statusAt } from "./domain/sale.ts";
import { SaleCard } from "./ui/SaleCard.tsx";

const order = ["open", "upcoming", "succeeded", "finalized", "failed"] as const;

export function SalesPage() {
  const { t } = useI18n();
  const [page, setPage] = useState(0);
  const now = useChainTime(10_000);
  const sales = useSales(page);
  const head = useHead();
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
      <WhenRead readings={[sales, head]}>
        {(data, head) => (
          <>
            <SaleCards sales={data.sales} now={now ?? head.timestamp} />
            <Pager page={page} size={pageSize} total={data.total} onPage={setPage} className="mt-4" />
          </>
        )}
      </WhenRead>
    </>
  );
}

function SaleCards({ sales, now }: { sales: SaleRow[]; now: number }) {
  const { t } = useI18n();
  const rows = sales
    .map((sale) => ({ sale, status: statusAt(sale, now) }))
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  if (rows.length === 0)
    return (
      <Card>
        <Empty title={t("issuance.sales.none")}>{t("issuance.sales.noneHint")}</Empty>
      </Card>
    );
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {rows.map(({ sale, status }) => (
        <SaleCard key={String(sale.application.id)} sale={sale} status={status} now={now} />
      ))}
    </div>
  );
}
