import { writeDescription } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import {
  type Address,
  getAddress,
  isAddress,
  parseEventLogs,
  type TransactionReceipt,
  zeroAddress,
} from "viem";
import { Button, Field, Notice, PageHeader, Panel, Select, TextArea } from "../../components/index.ts";
import { useChainTime } from "../../lib/chain/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useTransaction } from "../../lib/transactions/index.ts";
import { useConnect, useWallet } from "../../lib/wallet/index.ts";
import { actionOf, controlById, controls, type GovernanceStore, type StoreValues } from "./controls/index.ts";
import { useSimulation } from "./data/simulate.ts";
import { NoSuchStore, useGovernanceStore, useStoreValues, useVoter } from "./data/store.ts";
import { draftQuery } from "./domain/draft.ts";
import { ChangeTable, SimulationNote } from "./ui/ActionCard.tsx";
import { ControlFields } from "./ui/ControlFields.tsx";
import { Missing, Unready } from "./ui/unready.tsx";
import { useProposalDraft } from "./ui/useProposalDraft.ts";

export function NewProposalPage() {
  const { token = "" } = useParams({ strict: false });
  const { t } = useI18n();
  if (!isAddress(token, { strict: false })) return <Missing title={t("gov.missing.store")} />;
  return <Loaded token={getAddress(token)} />;
}

function Loaded({ token }: { token: Address }) {
  const { t } = useI18n();
  const identity = useGovernanceStore(token);
  const values = useStoreValues(identity.data);
  const now = useChainTime(30_000);
  const failure = identity.error ?? values.error;
  if (failure instanceof NoSuchStore) return <Missing title={t("gov.missing.store")} />;
  if (failure && !values.data)
    return (
      <Unready
        title={t("gov.new")}
        error={failure}
        onRetry={() => (identity.error ? identity : values).refetch()}
      />
    );
  if (!values.data || now === undefined) return <Unready title={t("gov.new")} />;
  return <Builder key={token} store={values.data.store} values={values.data.values} now={now} />;
}

function Builder({ store, values, now }: { store: GovernanceStore; values: StoreValues; now: number }) {
  const { t, format } = useI18n();
  const { address } = useWallet();
  const connect = useConnect();
  const navigate = useNavigate();
  const transact = useTransaction();
  const voter = useVoter(store, address);
  const context = useMemo(() => ({ store, values, now, t, format }), [store, values, now, t, format]);
  const { draft, setDraft, restored, discard, forget } = useProposalDraft(store.token);
  const [copied, setCopied] = useState(false);

  const control = controlById(draft.control) ?? controls[0]!;
  const fields = { ...control.initial(context), ...draft.fields };
  const { args, problems } = control.read(fields, context);
  const reading = args && control.describe(args, context);
  const changesNothing = reading?.changes.every((change) => change.same) ?? false;
  const action = args && actionOf(control, args, store);
  const simulation = useSimulation(store, action && !changesNothing ? [action] : undefined);
  const failsNow = simulation.data?.[0]?.ok === false;
  const refused = failsNow && !control.mayNeedTime;
  const title = draft.title.trim() || reading?.title || "";
  const threshold = values.proposalThreshold;
  const short = voter.data !== undefined && voter.data.power < threshold;
  const amount = (value: bigint) => format.amount(value, store.votes, { minimumDigits: 0 });

  const propose = () => {
    if (!address || !action || !reading) return;
    transact({
      title: t("gov.propose.title", { name: store.name }),
      description: t("gov.propose.description", {
        delay: format.duration(values.votingDelay),
        period: format.duration(values.votingPeriod),
      }),
      changes: [
        { label: t("gov.draft.title"), after: title },
        ...reading.changes.filter((change) => !change.same),
      ],
      calls: [
        {
          address: store.governor,
          abi: storeGovernorAbi,
          functionName: "propose",
          args: [[action.target], [0n], [action.calldata], writeDescription(title, draft.body, address)],
        },
      ],
      units: { money: store.money, token: store.votes },
      done: t("gov.propose.done"),
      onConfirmed: (receipt) => {
        forget();
        const id = createdId(receipt, store.governor);
        if (id !== undefined)
          navigate({
            to: "/governance/$token/$proposalId",
            params: { token: store.token, proposalId: String(id) },
          });
      },
    });
  };
  const share = async () => {
    const url = new URL(window.location.href);
    const query = draftQuery({ ...draft, control: control.id, fields });
    url.hash = `/governance/${store.token}/new?${query}`;
    await navigator.clipboard.writeText(url.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };

  return (
    <>
      <PageHeader
        eyebrow={
          <nav aria-label={t("gov.breadcrumb")} className="flex flex-wrap items-center gap-x-2">
            <Link to="/governance" className="hover:text-ink hover:underline">
              {t("nav.governance")}
            </Link>
            <span aria-hidden>/</span>
            <Link
              to="/store/$token"
              params={{ token: store.token }}
              className="hover:text-ink hover:underline"
            >
              {store.name}
            </Link>
          </nav>
        }
        title={t("gov.new")}
        lead={t("gov.new.lead", { threshold: amount(threshold) })}
      />
      {restored && (
        <div className="mb-5">
          <Notice
            action={
              <Button size="sm" onClick={discard}>
                {t("gov.draft.discard")}
              </Button>
            }
          >
            {t("gov.draft.restored")}
          </Notice>
        </div>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-5">
          <Panel title={t("gov.draft.what")}>
            <div className="grid gap-5">
              <Select
                label={t("gov.draft.control")}
                hint={t(control.hint as "gov.control.setting.hint")}
                value={control.id}
                options={controls.map((each) => ({
                  value: each.id,
                  label: t(each.label as "gov.control.guardian"),
                }))}
                onChange={(id) => setDraft({ ...draft, control: id, fields: {} })}
              />
              <ControlFields
                fields={control.fields(context, fields)}
                draft={fields}
                problems={problems}
                onChange={(id, text) =>
                  setDraft({ ...draft, control: control.id, fields: { ...draft.fields, [id]: text } })
                }
              />
            </div>
          </Panel>
          <Panel title={t("gov.draft.why")}>
            <div className="grid gap-5">
              <Field
                label={t("gov.draft.title")}
                hint={t("gov.draft.titleHint")}
                placeholder={reading?.title}
                maxLength={120}
                value={draft.title}
                name="title"
                onChange={(event) => setDraft({ ...draft, title: event.target.value })}
              />
              <TextArea
                label={t("gov.draft.body")}
                hint={t("gov.draft.bodyHint")}
                rows={7}
                maxLength={8_000}
                value={draft.body}
                name="body"
                onChange={(event) => setDraft({ ...draft, body: event.target.value })}
              />
            </div>
          </Panel>
        </div>
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
                    <SimulationNote
                      store={store}
                      pending={simulation.isPending}
                      result={simulation.data?.[0]}
                    />
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
                  {voter.data?.nonVoting
                    ? t("gov.vote.nonVoting")
                    : t("gov.threshold.short", {
                        votes: amount(voter.data!.power),
                        threshold: amount(threshold),
                      })}
                </Notice>
              )}
              {voter.data && !short && (
                <p className="text-sm text-ink-2">
                  {t("gov.threshold.enough", {
                    votes: amount(voter.data.power),
                    threshold: amount(threshold),
                  })}
                </p>
              )}
              {address ? (
                <Button
                  variant="primary"
                  disabled={!action || changesNothing || short || !voter.data || refused}
                  onClick={propose}
                  data-testid="propose"
                >
                  {t("gov.propose.button")}
                </Button>
              ) : (
                <Button variant="primary" onClick={connect}>
                  {t("wallet.connect")}
                </Button>
              )}
              <Button onClick={share} aria-live="polite">
                {copied ? t("action.copied") : t("gov.share")}
              </Button>
              <p className="text-sm text-ink-2 text-pretty">{t("gov.draft.kept")}</p>
            </div>
          </Panel>
        </aside>
      </div>
    </>
  );
}

function createdId(receipt: TransactionReceipt, governor: Address): bigint | undefined {
  const created = parseEventLogs({ abi: storeGovernorAbi, eventName: "ProposalCreated", logs: receipt.logs });
  return created.find((log) => log.address.toLowerCase() === (governor ?? zeroAddress).toLowerCase())?.args
    .proposalId;
}
