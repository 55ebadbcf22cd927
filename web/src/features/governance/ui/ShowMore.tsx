import { Button } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";

/** The end of a list of which so many are not shown yet; nothing where all are. */
export function ShowMore({ left, onMore }: { left: number; onMore: () => void }) {
  const { t } = useI18n();
  return left > 0 ? (
    <div className="border-t border-line px-5 py-3 text-center">
      <Button size="sm" variant="ghost" onClick={onMore}>
        {t("gov.more", { count: left })}
      </Button>
    </div>
  ) : null;
}
