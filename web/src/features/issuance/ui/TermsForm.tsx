import { assessmentStatement } from "@takings/sdk";
import { issuanceDeskAbi } from "@takings/sdk/abi";
import { useState } from "react";
import type { Hex } from "viem";
import { Button, Checkbox, Notice, Panel } from "../../../components/index.ts";
import { useChainTime } from "../../../lib/chain/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useConnect, useWallet } from "../../../lib/wallet/index.ts";
import type { ApplicationDetail } from "../data/application.ts";
import type { Desk } from "../data/desk.ts";
import { useDeskChain } from "../data/hooks.ts";
import { defaultTerms } from "../domain/defaults.ts";
import { allocationsOf, proposalOf } from "../domain/offer.ts";
import { readTerms } from "../domain/readTerms.ts";
import { summarise } from "../domain/summary.ts";
import { sections, termIds, termOf } from "../domain/terms.ts";
import { AllocationBar } from "./AllocationBar.tsx";
import { Rehearsal } from "./Rehearsal.tsx";
import { TermField } from "./TermField.tsx";
import { useDraft } from "./useDraft.ts";

/** The underwriter's offer: typed, checked against the contracts, signed (EIP-712) and brought on-chain. */
export function TermsForm({ detail, desk }: { detail: ApplicationDetail; desk: Desk }) {
  const { t, format } = useI18n();
  const chain = useDeskChain();
  const { address } = useWallet();
  const connect = useConnect();
  const transact = useTransaction();
  const { application, sale } = detail;
  const [advanced, setAdvanced] = useState(false);
  // Rounded, so that what is typed as days from now does not move with every second.
  const now = Math.floor((useChainTime(60_000) ?? detail.now) / 3_600) * 3_600;
  const { draft, set, restored, discard } = useDraft(
    `terms.${chain.chainId}.${chain.desk}.${application.id}`,
    {
      ...defaultTerms(application),
      asset: desk.stablecoins[0]?.address ?? "",
      commerceAttestor: desk.commerceAttestors[0] ?? "",
      bankAttestor: desk.bankAttestors[0] ?? "",
    },
  );
  const asset = desk.stablecoins.find((coin) => coin.address === draft.asset) ?? desk.stablecoins[0];
  const assetDecimals = asset?.decimals ?? 6;
  const { values, problems } = readTerms(draft, { assetDecimals, now });
  const allocations = values && allocationsOf(values);
  const proposal =
    values && allocations && allocations.reserved >= 0n
      ? proposalOf(values, { application, sale, assetDecimals })
      : undefined;
  const hidden = termIds.some((id) => termOf(id).advanced && problems[id] !== undefined);
  const missing = Object.values(problems).length;

  const offer = () => {
    if (!proposal || !asset || !address) return;
    const { assessment, config, saleTerms } = proposal;
    transact({
      title: t("issuance.assess.title", { name: config.name }),
      description: t("issuance.assess.description"),
      changes: summarise(proposal, asset, t, format).flatMap(({ lines }) =>
        lines.map(({ label, value }) => ({ label, after: <span className="break-all">{value}</span> })),
      ),
      calls: (account) =>
        Promise.resolve([
          {
            sign: {
              ...assessmentStatement(chain.chainId, chain.desk, assessment),
              message: { ...assessment },
            },
            label: t("issuance.assess.sign"),
            args: (signature: Hex) => [assessment, config, saleTerms, account, signature],
          },
          {
            address: chain.desk,
            abi: issuanceDeskAbi,
            functionName: "assess",
            label: t("issuance.assess.bring"),
          },
        ]),
      units: { money: asset, token: asset },
      done: t("issuance.assess.done"),
      onConfirmed: discard,
    });
  };

  return (
    <>
      {restored && (
        <Notice
          action={
            <Button size="sm" onClick={discard}>
              {t("issuance.draft.reset")}
            </Button>
          }
        >
          {t("issuance.draft.restored")}
        </Notice>
      )}
      {sections.map((section) => (
        <Panel
          key={section}
          title={t(`issuance.section.${section}`)}
          hint={t(`issuance.section.${section}.hint`)}
        >
          <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
            {termIds
              .filter((id) => termOf(id).section === section && (advanced || hidden || !termOf(id).advanced))
              .map((id) => (
                <TermField
                  key={id}
                  id={id}
                  draft={draft}
                  problem={problems[id]}
                  onText={set}
                  desk={desk}
                  symbol={asset?.symbol ?? ""}
                />
              ))}
          </div>
          {section === "sale" && values && allocations && (
            <div className="mt-6 max-w-xl">
              <AllocationBar supply={values.supply} allocations={allocations} symbol={values.symbol} />
            </div>
          )}
        </Panel>
      ))}
      <Panel title={t("issuance.assess")} hint={t("issuance.assess.hint")}>
        <div className="grid gap-4">
          <Checkbox checked={advanced || hidden} onChange={setAdvanced}>
            {t("issuance.terms.advanced")}
          </Checkbox>
          {proposal ? (
            <Rehearsal proposal={proposal} units={asset && { money: asset, token: asset }} />
          ) : (
            <Notice>
              {allocations && allocations.reserved < 0n
                ? t("issuance.allocation.tooMuch")
                : t("issuance.terms.missing", { count: missing })}
            </Notice>
          )}
          <div>
            {address ? (
              <Button variant="primary" disabled={!proposal} onClick={offer} data-testid="assess">
                {t("issuance.assess.review")}
              </Button>
            ) : (
              <Button variant="primary" onClick={connect}>
                {t("wallet.connect")}
              </Button>
            )}
          </div>
        </div>
      </Panel>
    </>
  );
}
