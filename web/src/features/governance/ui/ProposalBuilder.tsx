import { useMemo } from "react";
import { Button, Field, Notice, Panel, Select } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useWallet } from "../../../lib/wallet/index.ts";
import {
  actionOf,
  controlById,
  controls,
  type GovernanceStore,
  type StoreValues,
} from "../controls/index.ts";
import { useSimulation } from "../data/simulate.ts";
import { useVoter } from "../data/store.ts";
import { ControlFields } from "./ControlFields.tsx";
import { DraftReview } from "./DraftReview.tsx";
import { MarkdownField } from "./MarkdownField.tsx";
import { useProposalDraft } from "./useProposalDraft.ts";
import { usePropose } from "./usePropose.ts";

/** Writes a proposal: what to change, why, and a review of what would be proposed. */
export function ProposalBuilder({
  store,
  values,
  now,
}: {
  store: GovernanceStore;
  values: StoreValues;
  now: number;
}) {
  const { t, format } = useI18n();
  const { address } = useWallet();
  const voter = useVoter(store, address);
  const context = useMemo(() => ({ store, values, now, t, format }), [store, values, now, t, format]);
  const { draft, setDraft, restored, discard, forget } = useProposalDraft(store.token);
  const propose = usePropose(store, values, forget);

  const control = controlById(draft.control) ?? controls[0]!;
  const fields = { ...control.initial(context), ...draft.fields };
  const { args, problems } = control.read(fields, context);
  const reading = args && control.describe(args, context);
  const changesNothing = reading?.changes.every((change) => change.same) ?? false;
  const action = args && actionOf(control, args, store);
  const simulation = useSimulation(store, action && !changesNothing ? [action] : undefined);
  const title = draft.title.trim() || reading?.title || "";
  return (
    <>
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
              <MarkdownField
                label={t("gov.draft.body")}
                hint={t("gov.draft.bodyHint")}
                maxLength={8_000}
                value={draft.body}
                onChange={(body) => setDraft({ ...draft, body })}
              />
            </div>
          </Panel>
        </div>
        <DraftReview
          store={store}
          values={values}
          voter={voter.data}
          title={title}
          reading={reading}
          changesNothing={changesNothing}
          simulation={simulation}
          mayNeedTime={control.mayNeedTime ?? false}
          shared={{ ...draft, control: control.id, fields }}
          onPropose={
            action &&
            reading &&
            (() => propose({ title, body: draft.body, action, changes: reading.changes }))
          }
        />
      </div>
    </>
  );
}
