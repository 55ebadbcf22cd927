import { platformKey } from "@takings/sdk";
import { issuanceDeskAbi } from "@takings/sdk/abi";
import { useNavigate } from "@tanstack/react-router";
import { type Hex, isHex, parseEventLogs } from "viem";
import { Button, Field, Notice, Panel } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useConnect, useWallet } from "../../../lib/wallet/index.ts";
import { useDeskChain, useVerdict } from "../data/hooks.ts";
import { figureIds, readFigures } from "../domain/figures.ts";
import type { Limits } from "../domain/types.ts";
import { FigureFields } from "./FigureFields.tsx";
import { FileHash } from "./FileHash.tsx";
import { useDraft } from "./useDraft.ts";
import { Verdicts } from "./Verdicts.tsx";

/** The one marketplace whose settlement reports the keeper reads. */
const platform = "amazon";

export function ApplicationForm({ limits }: { limits: Limits }) {
  const { t } = useI18n();
  const chain = useDeskChain();
  const { address } = useWallet();
  const connect = useConnect();
  const transact = useTransaction();
  const navigate = useNavigate();
  const { draft, set, restored, discard } = useDraft(`apply.${chain.chainId}`, {});
  const { figures } = readFigures(draft);
  const verdict = useVerdict(figures);
  const evidence = isHex(draft.evidence) ? draft.evidence : undefined;
  const judged = figures && verdict.data;

  const submit = () => {
    if (!figures || !evidence) return;
    transact({
      title: t("issuance.apply.title"),
      description: t("issuance.apply.description"),
      changes: [
        ...figureIds.map((id) => ({ label: t(`issuance.figure.${id}`), after: draft[id] ?? "" })),
        { label: t("issuance.evidence"), after: draft.evidenceName || evidence },
        { label: t("issuance.evidence.uri"), after: draft.evidenceUri || t("issuance.none") },
      ],
      calls: [
        {
          address: chain.desk,
          abi: issuanceDeskAbi,
          functionName: "submit",
          args: [figures, platformKey(platform), evidence, draft.evidenceUri ?? ""],
        },
      ],
      done: t("issuance.apply.done"),
      onConfirmed: ({ logs }) => {
        discard();
        const [event] = parseEventLogs({ abi: issuanceDeskAbi, eventName: "Applied", logs });
        if (event) navigate({ to: "/apply/$id", params: { id: String(event.args.application) } });
      },
    });
  };

  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Panel
        title={t("issuance.apply.new")}
        hint={t("issuance.apply.new.hint")}
        aside={
          restored && (
            <Button size="sm" variant="ghost" onClick={discard}>
              {t("issuance.draft.discard")}
            </Button>
          )
        }
      >
        <div className="grid gap-6">
          <FigureFields draft={draft} onText={set} />
          <div className="grid gap-5 border-t border-line pt-5">
            <FileHash
              label={t("issuance.evidence")}
              hint={t("issuance.evidence.hint")}
              hash={draft.evidence}
              onHash={(hash: Hex, name) => {
                set("evidence", hash);
                set("evidenceName", name);
              }}
            />
            <Field
              label={t("issuance.evidence.uri")}
              hint={t("issuance.evidence.uri.hint")}
              placeholder="https://… · ipfs://…"
              value={draft.evidenceUri ?? ""}
              onChange={(event) => set("evidenceUri", event.target.value)}
            />
          </div>
          <div className="flex flex-wrap items-center gap-3">
            {address ? (
              <Button
                variant="primary"
                disabled={!figures || !evidence}
                onClick={submit}
                data-testid="submit-application"
              >
                {t("issuance.apply.review")}
              </Button>
            ) : (
              <Button variant="primary" onClick={connect}>
                {t("wallet.connect")}
              </Button>
            )}
            <span className="text-sm text-ink-2">{t("issuance.draft.kept")}</span>
          </div>
        </div>
      </Panel>
      <Panel title={t("issuance.eligibility")} hint={t("issuance.eligibility.hint")}>
        <Verdicts limits={limits} figures={figures} verdict={judged?.verdict} />
        {judged && (
          <div className="mt-4" role="status">
            <Notice tone={judged.eligible ? "neutral" : "bad"}>
              {t(judged.eligible ? "issuance.eligibility.yes" : "issuance.eligibility.no")}
            </Notice>
          </div>
        )}
      </Panel>
    </div>
  );
}
