import { useI18n } from "../lib/i18n/index.ts";
import { saveFile } from "../lib/saveFile.ts";
import { toast } from "../lib/toast.ts";
import { Button } from "./ui/Button.tsx";
import { TextArea } from "./ui/Field.tsx";

/** Something that was signed and is to be handed on: shown whole, to save as a file or to copy. */
export function SignedText({
  label,
  hint,
  text,
  file,
}: {
  label: string;
  hint: string;
  text: string;
  file: string;
}) {
  const { t } = useI18n();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast.success(t("action.copied"));
  };
  return (
    <div className="grid gap-3">
      <TextArea
        label={label}
        hint={hint}
        readOnly
        rows={5}
        className="font-mono text-[0.8125rem]"
        value={text}
        data-testid="signed-text"
      />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => saveFile(file, "application/json", text)}>
          {t("action.saveFile")}
        </Button>
        <Button size="sm" variant="ghost" onClick={copy}>
          {t("action.copy")}
        </Button>
      </div>
    </div>
  );
}
