import { useParams } from "@tanstack/react-router";
import { Crumb, Page, StoreCrumb, UnknownStore } from "../../components/index.ts";
import { useChainTime, useHead } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useStore } from "../../lib/stores/index.ts";
import { useStoreValues } from "./data/store.ts";
import { ProposalBuilder } from "./ui/ProposalBuilder.tsx";

export function NewProposalPage() {
  const { token = "" } = useParams({ strict: false });
  const { t, format } = useI18n();
  const store = useStore(token);
  const values = useStoreValues(store.data);
  const head = useHead();
  const now = useChainTime(30_000);
  return (
    <Page
      crumbs={
        <>
          <Crumb to="/governance">{t("nav.governance")}</Crumb>
          <StoreCrumb token={token} name={store.data?.name} />
        </>
      }
      title={t("gov.new")}
      lead={
        values.data
          ? t("gov.new.lead", {
              threshold: format.amount(values.data.values.proposalThreshold, values.data.store.votes, {
                minimumDigits: 0,
              }),
            })
          : "\u00a0"
      }
      readings={[store, values, head]}
      missing={<UnknownStore />}
    >
      {(_store, { store, values }, head) => (
        <ProposalBuilder key={token} store={store} values={values} now={now ?? head.timestamp} />
      )}
    </Page>
  );
}
