import { ProposalState, readDescription } from "@takings/sdk";
import { Link, useParams } from "@tanstack/react-router";
import {
  AddressChip,
  buttonClass,
  Crumb,
  HereCrumb,
  Missing,
  Page,
  StoreCrumb,
  UnknownStore,
} from "../../components/index.ts";
import { useChainTime, useHead } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useStore } from "../../lib/stores/index.ts";
import { useProposal } from "./data/proposal.ts";
import { useStoreValues } from "./data/store.ts";
import { inAgainstOnly } from "./domain/timeline.ts";
import { CalendarButton } from "./ui/CalendarButton.tsx";
import { ProposalBody } from "./ui/ProposalBody.tsx";
import { StateBadge } from "./ui/StateBadge.tsx";

export function ProposalPage() {
  const { token = "", proposalId = "" } = useParams({ strict: false });
  const { t } = useI18n();
  const id = /^\d{1,30}$/.test(proposalId) ? BigInt(proposalId) : undefined;
  const store = useStore(token);
  const values = useStoreValues(store.data);
  const proposal = useProposal(store.data?.contracts, id);
  const head = useHead();
  const now = useChainTime();
  const { title: written } = readDescription(proposal.data?.description ?? "");
  const title = written || t("gov.untitled", { id: proposalId });
  const againstOnly =
    proposal.data?.state === ProposalState.Active &&
    now !== undefined &&
    inAgainstOnly(proposal.data.times, now);
  return (
    <Page
      crumbs={
        <>
          <Crumb to="/governance">{t("nav.governance")}</Crumb>
          <StoreCrumb token={token} name={store.data?.name} />
          <HereCrumb>#{proposalId}</HereCrumb>
        </>
      }
      title={title}
      lead={
        proposal.data ? (
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <span data-testid="proposal-state" data-state={proposal.data.state}>
              <StateBadge state={proposal.data.state} againstOnly={againstOnly} />
            </span>
            <span className="inline-flex items-center gap-1.5">
              {t("gov.by")} <AddressChip address={proposal.data.proposer} />
            </span>
          </span>
        ) : (
          "\u00a0"
        )
      }
      aside={
        values.data &&
        proposal.data && <CalendarButton store={values.data.store} proposal={proposal.data} title={title} />
      }
      readings={[store, values, proposal, head]}
      missing={
        store.data === null ? (
          <UnknownStore />
        ) : (
          <Missing
            title={t("gov.missing.proposal")}
            hint={t("gov.missing.hint")}
            action={
              <Link to="/governance" className={buttonClass()}>
                {t("gov.all")}
              </Link>
            }
          />
        )
      }
    >
      {(_store, values, proposal, head) => (
        <ProposalBody {...values} proposal={proposal} againstOnly={againstOnly} now={now ?? head.timestamp} />
      )}
    </Page>
  );
}
