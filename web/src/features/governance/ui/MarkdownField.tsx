import { Tabs, TextArea } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { Markdown } from "../markdown/Markdown.tsx";

/** A text in Markdown, and how it will look. */
export function MarkdownField({
  label,
  hint,
  maxLength,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  maxLength: number;
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useI18n();
  return (
    <Tabs
      label={label}
      tabs={[
        {
          id: "write",
          label: t("gov.draft.write"),
          content: (
            <TextArea
              label={label}
              hint={hint}
              rows={7}
              maxLength={maxLength}
              value={value}
              name="body"
              onChange={(event) => onChange(event.target.value)}
            />
          ),
        },
        {
          id: "preview",
          label: t("gov.draft.preview"),
          content: (
            <div className="min-h-48">
              {value.trim() === "" ? (
                <p className="text-sm text-ink-2">{t("gov.draft.previewEmpty")}</p>
              ) : (
                <Markdown text={value} />
              )}
            </div>
          ),
        },
      ]}
    />
  );
}
