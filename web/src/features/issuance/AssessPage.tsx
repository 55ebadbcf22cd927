import { Link } from "@tanstack/react-router";
import { BadgedTitle, Crumb, Notice, Page, Panel, WhenRead } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { ApplicationDetail } from "./data/application.ts";
import { useApplication, useDesk, useIsUnderwriter } from "./data/hooks.ts";
import { ByMerchant } from "./ui/ByMerchant.tsx";
import { FiguresList } from "./ui/FiguresList.tsx";
import { FileHash } from "./ui/FileHash.tsx";
import { NoSuch } from "./ui/NoSuch.tsx";
import { Reject } from "./ui/Reject.tsx";
import { StateBadge } from "./ui/StateBadge.tsx";
import { TermsForm } from "./ui/TermsForm.tsx";
import { useIdParam } from "./ui/useIdParam.ts";
import { Verdicts } from "./ui/Verdicts.tsx";

export function AssessPage() {
  const { t } = useI18n();
  const id = useIdParam();
  const reading = useApplication(id);
  // What the form needs is asked for with the application, not after it.
  useDesk();
  const application = reading.data?.application;
  return (
    <Page
      crumbs={<Crumb to="/underwrite">{t("issuance.queue")}</Crumb>}
      title={
        <BadgedTitle badge={application && <StateBadge state={application.state} />}>
          {t("issuance.application", { id: String(id) })}
        </BadgedTitle>
      }
      lead={application && <ByMerchant address={application.merchant} />}
      readings={[reading]}
      missing={<NoSuch title={t("issuance.missing")} to="/underwrite" />}
    >
      {(detail) => <Loaded detail={detail} />}
    </Page>
  );
}

function Loaded({ detail }: { detail: ApplicationDetail }) {
  const { t } = useI18n();
  const desk = useDesk();
  const { data: underwriter } = useIsUnderwriter();
  const { application, eligible, verdict, evidenceUri } = detail;
  const assessable = application.state === "applied" || application.state === "assessed";
  return (
    <div className="grid gap-4">
      {underwriter === false && <Notice>{t("issuance.notUnderwriter")}</Notice>}
      {application.state === "assessed" && <Notice>{t("issuance.assess.replaces")}</Notice>}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Panel title={t("issuance.figures")} hint={t("issuance.figures.hint")}>
          <FiguresList figures={application.figures} />
          <div className="mt-6 grid gap-3">
            <FileHash
              label={t("issuance.evidence.check")}
              hint={t("issuance.evidence.check.hint")}
              expected={application.evidence}
            />
            <EvidenceLink uri={evidenceUri} />
          </div>
        </Panel>
        <Panel title={t("issuance.eligibility")} hint={t("issuance.eligibility.asSeen")}>
          <Verdicts limits={application.limits} figures={application.figures} verdict={verdict} />
          <div className="mt-4">
            <Notice tone={eligible ? "neutral" : "bad"}>
              {t(eligible ? "issuance.eligibility.assessable" : "issuance.eligibility.no")}
            </Notice>
          </div>
        </Panel>
      </div>
      {assessable && eligible && (
        <WhenRead readings={[desk]}>
          {(desk) => <TermsForm key={String(application.id)} detail={detail} desk={desk} />}
        </WhenRead>
      )}
      {assessable && <Reject detail={detail} />}
      {!assessable && (
        <Notice
          action={
            <Link
              to="/apply/$id"
              params={{ id: String(application.id) }}
              className="font-medium text-ink underline underline-offset-4"
            >
              {t("issuance.toApplication")}
            </Link>
          }
        >
          {t("issuance.assess.over")}
        </Notice>
      )}
    </div>
  );
}

/** Only web and IPFS addresses become links: the text is a stranger's. */
function EvidenceLink({ uri }: { uri: string }) {
  const { t } = useI18n();
  if (uri === "") return null;
  return (
    <p className="text-sm break-all text-ink-2">
      {t("issuance.evidence.uri")}:{" "}
      {/^(https?|ipfs):\/\//.test(uri) ? (
        <a href={uri} target="_blank" rel="noreferrer" className="text-ink underline underline-offset-4">
          {uri}
        </a>
      ) : (
        <span className="text-ink">{uri}</span>
      )}
    </p>
  );
}
