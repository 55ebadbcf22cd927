import { type ReactNode, useEffect, useState } from "react";
import { type Reason, useReason } from "../../lib/errors/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { Button } from "./Button.tsx";
import { Card } from "./Card.tsx";
import { cx } from "./cx.ts";

/** A grey stand-in of the size of what is loading. */
const Skeleton = ({ className }: { className?: string }) => (
  <span
    aria-hidden
    className={cx("block animate-pulse rounded-md bg-hover motion-reduce:animate-none", className)}
  />
);

/** Skeleton lines with one announcement for screen readers. */
export function Loading({ lines = 3, className }: { lines?: number; className?: string }) {
  const { t } = useI18n();
  return (
    <div role="status" className={cx("space-y-3", className)}>
      <span className="sr-only">{t("state.loading")}</span>
      {Array.from({ length: lines }, (_, index) => index).map((index) => (
        <Skeleton key={index} className={cx("h-5", index % 3 === 2 ? "w-2/3" : "w-full")} />
      ))}
    </div>
  );
}

/** Cards one below the other, each with so many lines of {@link Loading}. */
export function LoadingCards({ lines }: { lines: readonly number[] }) {
  return (
    <div className="space-y-5">
      {[...lines.entries()].map(([place, count]) => (
        <Card key={place}>
          <Loading lines={count} className="p-6" />
        </Card>
      ))}
    </div>
  );
}

export function Empty({
  heading,
  title,
  children,
  action,
}: {
  /** The page shows nothing else: the title is its heading. */
  heading?: boolean;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Title = heading ? "h1" : "p";
  return (
    <div className="flex flex-col items-center px-6 py-14 text-center">
      <Title className="font-medium text-ink">{title}</Title>
      {children && <div className="mt-1.5 max-w-md text-sm text-ink-2 text-pretty">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}

export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useI18n();
  const explain = useReason();
  const [reason, setReason] = useState<Reason>();
  useEffect(() => {
    explain(error).then(setReason);
  }, [error, explain]);
  return (
    <div role="alert" className="flex flex-col items-center px-6 py-12 text-center">
      <p className="font-medium text-ink">{t("state.failed")}</p>
      <p className="mt-1.5 max-w-md text-sm text-ink-2">{t("state.failedHint")}</p>
      {reason && <p className="mt-1.5 max-w-md text-sm break-words text-ink-2">{reason.sentence}</p>}
      {onRetry && (
        <Button className="mt-5" onClick={onRetry}>
          {t("action.retry")}
        </Button>
      )}
    </div>
  );
}

/** Something the reader should know before relying on the page. */
export function Notice({
  tone = "neutral",
  children,
  action,
}: {
  tone?: "neutral" | "warn" | "bad";
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div
      className={cx(
        "flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-xl border px-4 py-3 text-sm",
        tone === "bad" && "border-transparent bg-bad-soft text-bad",
        tone === "warn" && "border-transparent bg-warn-soft text-warn",
        tone === "neutral" && "border-line bg-surface text-ink-2",
      )}
    >
      <div className="min-w-0 grow basis-64 text-pretty">{children}</div>
      {action}
    </div>
  );
}
