import { Field, Select, TextArea } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { type DurationUnit, splitDuration } from "../controls/fields.ts";
import type { Draft, FieldKind, FieldSpec } from "../controls/index.ts";

const wide = new Set<FieldKind>(["address", "paste"]);
const words = new Set<FieldKind>(["address", "date", "text"]);

/** The inputs of one control; no hex, no seconds. */
export function ControlFields({
  fields,
  draft,
  problems,
  onChange,
}: {
  fields: FieldSpec[];
  draft: Draft;
  problems: Record<string, string>;
  onChange: (id: string, text: string) => void;
}) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {fields.map((field) => (
        <div key={field.id} className={wide.has(field.kind) ? "sm:col-span-2" : "min-w-0"}>
          <One
            field={field}
            text={draft[field.id] ?? ""}
            problem={problems[field.id]}
            onText={(text) => onChange(field.id, text)}
          />
        </div>
      ))}
    </div>
  );
}

function One({
  field,
  text,
  problem,
  onText,
}: {
  field: FieldSpec;
  text: string;
  problem?: string;
  onText: (text: string) => void;
}) {
  const { t } = useI18n();
  // Nothing typed yet is no mistake yet.
  const error = text.trim() === "" ? undefined : problem;
  const common = { label: field.label, hint: field.hint, error, name: field.id };
  if (field.kind === "choice")
    return (
      <Select
        label={field.label}
        hint={field.hint}
        value={text}
        options={field.options ?? []}
        onChange={onText}
      />
    );
  if (field.kind === "paste")
    return (
      <TextArea
        {...common}
        rows={4}
        className="font-mono text-[0.8125rem]"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    );
  if (field.kind === "duration") {
    const { value, unit } = splitDuration(text);
    return (
      <div className="grid grid-cols-[minmax(0,1fr)_7rem] items-start gap-2">
        <Field
          {...common}
          inputMode="numeric"
          value={value}
          onChange={(event) => onText(`${event.target.value}${unit}`)}
        />
        <div className="pt-[1.6875rem]">
          <Select
            hideLabel
            label={t("gov.unit.of", { label: field.label })}
            value={unit}
            options={[
              { value: "d", label: t("gov.unit.days") },
              { value: "h", label: t("gov.unit.hours") },
              { value: "s", label: t("gov.unit.seconds") },
            ]}
            onChange={(next: DurationUnit) => onText(`${value}${next}`)}
          />
        </div>
      </div>
    );
  }
  return (
    <Field
      {...common}
      type={field.kind === "date" ? "date" : "text"}
      inputMode={words.has(field.kind) ? undefined : "decimal"}
      placeholder={field.kind === "address" ? "0x…" : undefined}
      className={field.kind === "address" ? "font-mono text-[0.8125rem]" : undefined}
      unit={field.unit}
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
