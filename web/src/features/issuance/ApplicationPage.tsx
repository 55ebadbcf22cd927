import { Link, useParams } from "@tanstack/react-router";
import { isAddressEqual } from "viem";
import { AddressChip, BackIcon, PageHeader, Panel } from "../../components/index.ts";
import { useHead } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import type { ApplicationDetail } from "./data/application.ts";
import { useSale } from "./data/hooks.ts";
import { FiguresList } from "./ui/FiguresList.tsx";
import { Integration } from "./ui/Integration.tsx";
import { idFrom, Missing, Unready } from "./ui/Missing.tsx";
import { NextAction } from "./ui/NextAction.tsx";
import { OfferSummary } from "./ui/OfferSummary.tsx";
import { StateBadge } from "./ui/StateBadge.tsx";
import { Steps } from "./ui/Steps.tsx";
import { Verdicts } from "./ui/Verdicts.tsx";

export function ApplicationPage() {
  const { t } = useI18n();
  const id = idFrom((useParams({ strict: false }) as { id?: string }).id);
  const {
    application: { data, error, refetch },
  } = useSale(id);
  useHead();
  if (data === null) return <Missing title={t("issuance.missing")} to="/apply" />;
  return data ? <Loaded detail={data} /> : <Unready error={error} onRetry={refetch} />;
}

function Loaded({ detail }: { detail: ApplicationDetail }) {
  const { t } = useI18n();
  const { address } = useWallet();
  const { application, offer, asset } = detail;
  const isMerchant = address !== undefined && isAddressEqual(address, application.merchant);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to="/apply" className="inline-flex items-center gap-1.5 rounded hover:text-ink">
            <BackIcon /> {t("nav.apply")}
          </Link>
        }
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
            {offer?.config.name ?? t("issuance.application", { id: String(application.id) })}
            <span className="text-base font-normal tracking-normal">
              <StateBadge state={application.state} />
            </span>
          </span>
        }
        lead={
          <span className="inline-flex flex-wrap items-center gap-x-2">
            {t("issuance.merchant")} <AddressChip address={application.merchant} />
          </span>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <Panel title={t("issuance.steps")}>
          <Steps detail={detail} />
        </Panel>
        <div className="grid min-w-0 gap-4">
          <NextAction detail={detail} isMerchant={isMerchant} />
          {detail.acceptedAt > 0 && <Integration detail={detail} isMerchant={isMerchant} />}
          {offer && asset && <OfferSummary proposal={offer} asset={asset} hint={t("issuance.offer.hint")} />}
          <Panel title={t("issuance.figures")} hint={t("issuance.figures.hint")}>
            <FiguresList figures={application.figures} />
            <h3 className="mt-6 mb-3 text-sm font-semibold text-ink">{t("issuance.eligibility")}</h3>
            <Verdicts
              limits={application.limits}
              figures={application.figures}
              verdict={detail.verdict}
              className="sm:grid-cols-2 sm:gap-x-8"
            />
          </Panel>
        </div>
      </div>
    </>
  );
}
