import { Link, useParams } from "@tanstack/react-router";
import { AddressChip, BackIcon, Notice, PageHeader, Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { ApplicationDetail } from "./data/application.ts";
import { useApplication, useDesk, useIsUnderwriter } from "./data/hooks.ts";
import { FiguresList } from "./ui/FiguresList.tsx";
import { FileHash } from "./ui/FileHash.tsx";
import { idFrom, Missing, Unready } from "./ui/Missing.tsx";
import { Reject } from "./ui/Reject.tsx";
import { StateBadge } from "./ui/StateBadge.tsx";
import { TermsForm } from "./ui/TermsForm.tsx";
import { Verdicts } from "./ui/Verdicts.tsx";

export function AssessPage() {
  const { t } = useI18n();
  const id = idFrom((useParams({ strict: false }) as { id?: string }).id);
  const { data, error, refetch } = useApplication(id);
  // What the form needs is asked for with the application, not after it.
  useDesk();
  if (data === null) return <Missing title={t("issuance.missing")} to="/underwrite" />;
  return data ? <Loaded detail={data} /> : <Unready error={error} onRetry={refetch} />;
}

function Loaded({ detail }: { detail: ApplicationDetail }) {
  const { t } = useI18n();
  const desk = useDesk();
  const { data: underwriter } = useIsUnderwriter();
  const { application, eligible, verdict, evidenceUri } = detail;
  const assessable = application.state === "applied" || application.state === "assessed";
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to="/underwrite" className="inline-flex items-center gap-1.5 rounded hover:text-ink">
            <BackIcon /> {t("issuance.queue")}
          </Link>
        }
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
            {t("issuance.application", { id: String(application.id) })}
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
        {assessable && eligible && desk.data && (
          <TermsForm key={String(application.id)} detail={detail} desk={desk.data} />
        )}
        {assessable && eligible && desk.error && <Unready error={desk.error} onRetry={desk.refetch} />}
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
    </>
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
