import { Link } from "@tanstack/react-router";
import { isAddressEqual } from "viem";
import { PageHeader, Panel, WhenRead } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import { useApplications } from "./data/hooks.ts";
import { ApplicationForm } from "./ui/ApplicationForm.tsx";
import { ApplicationsTable } from "./ui/ApplicationsTable.tsx";

export function ApplyPage() {
  const { t } = useI18n();
  const { address } = useWallet();
  const applications = useApplications(0);
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
      <WhenRead readings={[applications]}>
        {({ rows, limits }) => {
          const mine = address ? rows.filter(({ merchant }) => isAddressEqual(merchant, address)) : [];
          return (
            <div className="grid gap-4">
              {mine.length > 0 && (
                <Panel flush title={t("issuance.mine")} hint={t("issuance.mine.hint")}>
                  <ApplicationsTable caption={t("issuance.mine")} rows={mine} to="/apply/$id" />
                </Panel>
              )}
              <ApplicationForm limits={limits} />
            </div>
          );
        }}
      </WhenRead>
    </>
  );
}
