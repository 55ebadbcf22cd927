import { isAddressEqual } from "viem";
import { BadgedTitle, Crumb, Page, Panel } from "../../components/index.ts";
import { useHead } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import type { ApplicationDetail } from "./data/application.ts";
import { useSale } from "./data/hooks.ts";
import { ByMerchant } from "./ui/ByMerchant.tsx";
import { FiguresList } from "./ui/FiguresList.tsx";
import { Integration } from "./ui/Integration.tsx";
import { NextAction } from "./ui/NextAction.tsx";
import { NoSuch } from "./ui/NoSuch.tsx";
import { OfferSummary } from "./ui/OfferSummary.tsx";
import { StateBadge } from "./ui/StateBadge.tsx";
import { Steps } from "./ui/Steps.tsx";
import { useIdParam } from "./ui/useIdParam.ts";
import { Verdicts } from "./ui/Verdicts.tsx";

export function ApplicationPage() {
  const { t } = useI18n();
  const id = useIdParam();
  const { application: reading } = useSale(id);
  useHead();
  const { application, offer } = reading.data ?? {};
  return (
    <Page
      crumbs={<Crumb to="/apply">{t("nav.apply")}</Crumb>}
      title={
        <BadgedTitle badge={application && <StateBadge state={application.state} />}>
          {offer?.config.name ?? t("issuance.application", { id: String(id) })}
        </BadgedTitle>
      }
      lead={application && <ByMerchant address={application.merchant} />}
      readings={[reading]}
      missing={<NoSuch title={t("issuance.missing")} to="/apply" />}
    >
      {(detail) => <Loaded detail={detail} />}
    </Page>
  );
}

function Loaded({ detail }: { detail: ApplicationDetail }) {
  const { t } = useI18n();
  const { address } = useWallet();
  const { application, offer, asset } = detail;
  const isMerchant = address !== undefined && isAddressEqual(address, application.merchant);
  return (
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
  );
}
