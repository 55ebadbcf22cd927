import { Link } from "@tanstack/react-router";
import { isAddressEqual } from "viem";
import { Card, Failed, Loading, PageHeader, Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import { useApplications } from "./data/hooks.ts";
import { ApplicationForm } from "./ui/ApplicationForm.tsx";
import { ApplicationsTable } from "./ui/ApplicationsTable.tsx";

export function ApplyPage() {
  const { t } = useI18n();
  const { address } = useWallet();
  const { data, error, refetch } = useApplications(0);
  const mine = address ? data?.rows.filter(({ merchant }) => isAddressEqual(merchant, address)) : undefined;
  return (
    <>
      <PageHeader
        title={t("issuance.apply")}
        lead={t("issuance.apply.lead")}
        aside={
          <Link to="/underwrite" className="text-sm text-ink-2 underline underline-offset-4 hover:text-ink">
            {t("issuance.apply.underwriter")}
          </Link>
        }
      />
      {data ? (
        <div className="grid gap-4">
          {mine && mine.length > 0 && (
            <Panel flush title={t("issuance.mine")} hint={t("issuance.mine.hint")}>
              <ApplicationsTable caption={t("issuance.mine")} rows={mine} to="/apply/$id" />
            </Panel>
          )}
          <ApplicationForm limits={data.limits} />
        </div>
      ) : (
        <Card>
          {error ? <Failed error={error} onRetry={refetch} /> : <Loading lines={9} className="p-5" />}
        </Card>
      )}
    </>
  );
}
