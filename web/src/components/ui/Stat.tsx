import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { Hint } from "./Hint.tsx";

/** A figure with its name; `hint` explains how it is worked out. */
export function Stat({
  label,
  value,
  note,
  hint,
  tone,
  className,
}: {
  label: ReactNode;
  value: ReactNode;
  note?: ReactNode;
  hint?: ReactNode;
  tone?: "bad" | "warn";
  className?: string;
}) {
  return (
    <div className={cx("min-w-0", className)}>
      <dt className="flex items-center gap-1.5 text-sm text-ink-2">
        {label}
        {hint && <Hint>{hint}</Hint>}
      </dt>
      <dd
        className={cx(
          "mt-1 text-lg font-semibold sm:text-xl [&_span]:whitespace-normal tracking-[-0.015em] break-words tabular-nums",
          tone === "bad" ? "text-bad" : tone === "warn" ? "text-warn" : "text-ink",
        )}
      >
        {value}
      </dd>
      {note && <dd className="mt-0.5 text-sm text-ink-2 tabular-nums">{note}</dd>}
    </div>
  );
}

/** Stat tiles with hairlines between them: all in a row, or two by two where the row is narrow. */
export function StatRow({
  children,
  narrow,
  className,
}: {
  children: ReactNode;
  narrow?: boolean;
  className?: string;
}) {
  return (
    <dl
      className={cx(
        "grid grid-cols-2 gap-px overflow-hidden rounded-xl border border-line bg-line *:bg-surface *:p-4 sm:*:p-5",
        !narrow && "lg:grid-cols-4",
        className,
      )}
    >
      {children}
    </dl>
  );
}
