import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return <section className={cx("rounded-xl border border-line bg-surface", className)}>{children}</section>;
}

/** A titled card; `aside` sits at the right of the title. */
export function Panel({
  title,
  hint,
  aside,
  children,
  className,
  flush,
}: {
  title: ReactNode;
  hint?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
  flush?: boolean;
}) {
  return (
    <Card className={cx("flex min-w-0 flex-col", className)}>
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-5 pt-4 pb-3">
        <div className="min-w-0">
          <h2 className="text-[0.9375rem] font-semibold text-ink">{title}</h2>
          {hint && <p className="mt-0.5 text-sm text-ink-2">{hint}</p>}
        </div>
        {aside}
      </header>
      <div className={cx("min-w-0 grow", flush ? "pb-1" : "px-5 pb-5")}>{children}</div>
    </Card>
  );
}
