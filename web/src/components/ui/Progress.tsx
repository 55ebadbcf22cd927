import type { ReactNode } from "react";
import { cx } from "./cx.ts";

/** How far `value` is along `max`; a `mark` shows a threshold on the way. Numbers are shares, not money. */
export function Progress({
  label,
  value,
  max = 1,
  mark,
  tone = "accent",
  text,
}: {
  label: string;
  value: number;
  max?: number;
  mark?: number;
  tone?: "accent" | "bad" | "warn";
  text?: string;
}) {
  const share = (part: number) => `${Math.min(100, Math.max(0, max > 0 ? (part / max) * 100 : 0))}%`;
  const colours = { accent: "bg-accent", bad: "bg-bad", warn: "bg-warn" };
  return (
    <div
      role="img"
      aria-label={text ? `${label}: ${text}` : label}
      className="relative h-2 rounded-full bg-hover"
    >
      <span
        className={cx("absolute inset-y-0 left-0 rounded-full", colours[tone])}
        style={{ width: share(value) }}
      />
      {mark !== undefined && (
        <span className="absolute -inset-y-1 w-0.5 rounded bg-ink" style={{ left: share(mark) }} />
      )}
    </div>
  );
}

export interface Segment {
  id: string;
  label: ReactNode;
  /** Share of the whole, 0 … 1. */
  share: number;
  value: ReactNode;
  className: string;
}

/** One bar split into parts, with a legend that carries the figures. */
export function SplitBar({ label, segments }: { label: string; segments: Segment[] }) {
  const shown = segments.filter((segment) => segment.share > 0);
  return (
    <div>
      <div role="img" aria-label={label} className="flex h-3 gap-0.5 overflow-hidden rounded-full">
        {shown.map((segment) => (
          <span
            key={segment.id}
            className={segment.className}
            style={{ flexGrow: segment.share, flexBasis: "3px" }}
          />
        ))}
      </div>
      <dl className="mt-4 grid gap-2.5 text-sm">
        {segments.map((segment) => (
          <div key={segment.id} className="flex items-baseline gap-2.5">
            <span
              aria-hidden
              className={cx("size-2.5 shrink-0 translate-y-px rounded-[3px]", segment.className)}
            />
            <dt className="min-w-0 grow text-ink-2">{segment.label}</dt>
            <dd className="text-end font-medium whitespace-nowrap text-ink tabular-nums">{segment.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
