import { useState } from "react";
import { useI18n } from "../../lib/i18n/index.ts";
import { Button } from "./Button.tsx";
import { cx } from "./cx.ts";

interface Props {
  /** From 0. */
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
  className?: string;
}

/** The rows of the page that is open, and what its {@link Pager} needs; fewer rows than before open the last page. */
export function usePages<Row>(rows: readonly Row[], size = 10) {
  const [page, setPage] = useState(0);
  const current = Math.min(page, Math.max(0, Math.ceil(rows.length / size) - 1));
  return {
    shown: rows.slice(current * size, (current + 1) * size),
    pager: { page: current, size, total: rows.length, onPage: setPage },
  };
}

/** Which rows are shown, and the way to the others; nothing where one page shows them all. */
export function Pager({ page, size, total, onPage, className }: Props) {
  const { t } = useI18n();
  const last = Math.ceil(total / size) - 1;
  if (last <= 0) return null;
  return (
    <div
      className={cx(
        "flex items-center justify-between gap-3 border-t border-line px-5 text-sm text-ink-2 tabular-nums",
        className,
      )}
    >
      <span aria-live="polite">
        {t("list.range", { from: page * size + 1, to: Math.min(total, (page + 1) * size), total })}
      </span>
      <span className="flex gap-2">
        <Button size="sm" disabled={page === 0} onClick={() => onPage(page - 1)}>
          {t("action.previous")}
        </Button>
        <Button size="sm" disabled={page === last} onClick={() => onPage(page + 1)}>
          {t("action.next")}
        </Button>
      </span>
    </div>
  );
}
