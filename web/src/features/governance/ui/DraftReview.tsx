import { useState } from "react";
import { Button, Notice, Panel } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useConnect, useWallet } from "../../../lib/wallet/index.ts";
import type { GovernanceStore, Reading, StoreValues } from "../controls/index.ts";
import type { useSimulation } from "../data/simulate.ts";
import type { useVoter } from "../data/store.ts";
import { draftQuery, type ProposalDraft } from "../domain/draft.ts";
import { ChangeTable, SimulationNote } from "./ActionCard.tsx";

/** What a draft would propose, whether it would pass the checks, and the buttons to propose or share it. */
export function DraftReview({
  store,
  values,
  voter,
  title,
  reading,
  changesNothing,
  simulation,
  mayNeedTime,
  shared,
  onPropose,
}: {
  store: GovernanceStore;
  values: StoreValues;
  voter: ReturnType<typeof useVoter>["data"];
  title: string;
  /** Undefined while the fields have problems. */
  reading: Reading | undefined;
  changesNothing: boolean;
  simulation: ReturnType<typeof useSimulation>;
  /** It may fail today and pass by the time it could be executed. */
  mayNeedTime: boolean;
  /** The draft as a link carries it. */
  shared: ProposalDraft;
  onPropose: (() => void) | undefined;
}) {
  const { t, format } = useI18n();
  const { address } = useWallet();
  const connect = useConnect();
  const failsNow = simulation.data?.[0]?.ok === false;
  const refused = failsNow && !mayNeedTime;
  const threshold = values.proposalThreshold;
  const short = voter !== undefined && voter.power < threshold;
  const amount = (value: bigint) => format.amount(value, store.votes, { minimumDigits: 0 });
  return (
    <aside className="grid min-w-0 gap-5 lg:sticky lg:top-5" aria-label={t("gov.draft.review")}>
      <Panel title={t("gov.draft.review")}>
        {reading ? (
          <>
            <p className="font-medium text-ink text-pretty">{title}</p>
            <div className="mt-1">
              <ChangeTable reading={reading} />
            </div>
            {reading.warning && <p className="mt-2 text-sm text-warn text-pretty">{reading.warning}</p>}
            {!changesNothing && (
              <div className="mt-3">
                <SimulationNote store={store} pending={simulation.isPending} result={simulation.data?.[0]} />
              </div>
            )}
            {failsNow && !refused && (
              <p className="mt-3 text-sm text-ink-2 text-pretty">{t("gov.simulation.later")}</p>
            )}
          </>
        ) : (
          <p className="text-sm text-ink-2">{t("gov.draft.fix")}</p>
        )}
        <div className="mt-5 grid gap-3 border-t border-line pt-4">
          {short && (
            <Notice tone="warn">
              {voter.nonVoting
                ? t("gov.vote.nonVoting")
                : t("gov.threshold.short", {
                    votes: amount(voter.power),
                    threshold: amount(threshold),
                  })}
            </Notice>
          )}
          {voter && !short && (
            <p className="text-sm text-ink-2">
              {t("gov.threshold.enough", {
                votes: amount(voter.power),
                threshold: amount(threshold),
              })}
            </p>
          )}
          {address ? (
            <Button
              variant="primary"
              disabled={!onPropose || changesNothing || short || !voter || refused}
              onClick={onPropose}
              data-testid="propose"
            >
              {t("gov.propose.button")}
            </Button>
          ) : (
            <Button variant="primary" onClick={connect}>
              {t("wallet.connect")}
            </Button>
          )}
          <ShareButton store={store} draft={shared} />
          <p className="text-sm text-ink-2 text-pretty">{t("gov.draft.kept")}</p>
        </div>
      </Panel>
    </aside>
  );
}

/** Copies a link to the draft, and says so for a moment. */
function ShareButton({ store, draft }: { store: GovernanceStore; draft: ProposalDraft }) {
  const { t } = useI18n();
  const [copied, setCopied] = useState(false);
  const share = async () => {
    const url = new URL(window.location.href);
    url.hash = `/governance/${store.token}/new?${draftQuery(draft)}`;
    await navigator.clipboard.writeText(url.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <Button onClick={share} aria-live="polite">
      {copied ? t("action.copied") : t("gov.share")}
    </Button>
  );
}
