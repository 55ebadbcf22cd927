import { useI18n } from "../lib/i18n/index.ts";
import type { Source } from "../lib/indexer/index.ts";
import { Notice } from "./ui/states.tsx";

/** Says where a list or a history ends because there is no indexer for the rest; nothing where there is one. `missing` is what is not here. */
export function SourceNote({ source, missing }: { source: Source; missing: string }) {
  const { t } = useI18n();
  if (source === "indexer") return null;
  return (
    <Notice tone={source === "none" ? "neutral" : "warn"}>
      <span data-testid="source" data-source={source}>
        {t(`indexer.${source}`)} {missing}
      </span>
    </Notice>
  );
}
