import { Link } from "@tanstack/react-router";
import {
  AddressChip,
  Amount,
  BadgedTitle,
  Crumb,
  Page,
  Panel,
  Stat,
  StatRow,
} from "../../components/index.ts";
import { useChainTime, useHead } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { tokenUnit } from "../../lib/stores/index.ts";
import type { ApplicationDetail } from "./data/application.ts";
import { useSale } from "./data/hooks.ts";
import type { SaleRow } from "./data/sales.ts";
import { allocationsOf, valuesOf } from "./domain/offer.ts";
import { statusAt } from "./domain/sale.ts";
import { AllocationBar } from "./ui/AllocationBar.tsx";
import { FiguresList } from "./ui/FiguresList.tsx";
import { NoSuch } from "./ui/NoSuch.tsx";
import { OfferSummary } from "./ui/OfferSummary.tsx";
import { SaleAction } from "./ui/SaleAction.tsx";
import { SaleProgress } from "./ui/SaleProgress.tsx";
import { SaleBadge } from "./ui/StateBadge.tsx";
import { useIdParam } from "./ui/useIdParam.ts";
import { useTimeLeft } from "./ui/useTimeLeft.ts";

export function SalePage() {
  const { t, format } = useI18n();
  const { application, sale } = useSale(useIdParam());
  const head = useHead();
  const now = useChainTime(1_000) ?? head.data?.timestamp;
  const status = sale.data && now !== undefined ? statusAt(sale.data, now) : undefined;
  const offer = application.data?.offer;
  return (
    <Page
      crumbs={<Crumb to="/sales">{t("nav.sales")}</Crumb>}
      title={
        <BadgedTitle badge={status && <SaleBadge status={status} />}>
          {sale.data ? (
            <>
              {sale.data.name} <span className="font-normal text-ink-2">{sale.data.symbol}</span>
            </>
          ) : (
            t("nav.sales")
          )}
        </BadgedTitle>
      }
      lead={offer ? t("issuance.sale.lead", { share: format.bps(offer.config.royaltyBps) }) : "\u00a0"}
      readings={[application, sale, head]}
      missing={<NoSuch title={t("issuance.sale.missing")} to="/sales" />}
    >
      {(detail, sale, head) => <Loaded detail={detail} sale={sale} now={now ?? head.timestamp} />}
    </Page>
  );
}

function Loaded({ detail, sale, now }: { detail: ApplicationDetail; sale: SaleRow; now: number }) {
  const { t, format } = useI18n();
  const status = statusAt(sale, now);
  const left = useTimeLeft(sale, status, now);
  const { offer } = detail;
  const values = offer && valuesOf(offer);
  return (
    <>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-4">
          <StatRow narrow>
            <Stat
              label={t("issuance.term.price")}
              value={<Amount value={sale.price} unit={sale.asset} digits={6} minimumDigits={2} />}
              note={t("issuance.sale.perToken")}
            />
            <Stat
              label={t("issuance.sale.time")}
              value={left}
              note={t("issuance.sale.window", {
                from: format.dateTime(sale.opensAt),
                to: format.dateTime(sale.closesAt),
              })}
            />
            <Stat
              label={t("issuance.term.hardCap")}
              value={<Amount value={sale.hardCap} unit={sale.asset} digits={0} />}
              note={t("issuance.sale.softCap", {
                cap: format.amount(sale.softCap, sale.asset, { digits: 0 }),
              })}
            />
            <Stat
              label={t("issuance.term.walletCap")}
              value={<Amount value={sale.walletCap} unit={sale.asset} digits={0} />}
              hint={t("issuance.sale.walletCapHint")}
            />
          </StatRow>
          <Panel title={t("issuance.sale.progress")} hint={t("issuance.sale.progress.hint")}>
            <SaleProgress sale={sale} />
          </Panel>
          {values && (
            <Panel
              title={t("issuance.allocation")}
              hint={t("issuance.allocation.hint", {
                supply: format.amount(values.supply, tokenUnit(sale.symbol), { digits: 0 }),
              })}
            >
              <AllocationBar
                supply={values.supply}
                allocations={allocationsOf(values)}
                symbol={sale.symbol}
              />
            </Panel>
          )}
        </div>
        <div className="grid min-w-0 gap-4 max-lg:order-first">
          <SaleAction detail={detail} sale={sale} status={status} />
        </div>
      </div>
      <div className="mt-4 grid gap-4">
        {offer && <OfferSummary proposal={offer} asset={sale.asset} hint={t("issuance.sale.offer.hint")} />}
        <Panel
          title={t("issuance.figures")}
          hint={t("issuance.figures.hint")}
          aside={
            <Link
              to="/apply/$id"
              params={{ id: String(detail.application.id) }}
              className="text-sm text-ink-2 underline underline-offset-4 hover:text-ink"
            >
              {t("issuance.toApplication")}
            </Link>
          }
        >
          <FiguresList figures={detail.application.figures} />
          <p className="mt-4 flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
            {t("issuance.sale.contract")} <AddressChip address={sale.address} />
          </p>
        </Panel>
      </div>
    </>
  );
}
