import type { ReactNode } from "react";
import { cx } from "./cx.ts";

interface TimelineStep {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  state: "done" | "current" | "ahead" | "failed";
}

export function Timeline({ steps, label }: { steps: TimelineStep[]; label: string }) {
  return (
    <ol aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          aria-current={step.state === "current" ? "step" : undefined}
          className="relative flex gap-3 pb-5 last:pb-0"
        >
          {index < steps.length - 1 && (
            <span
              aria-hidden
              className={cx(
                "absolute top-4 bottom-0 left-[5px] w-0.5",
                step.state === "done" ? "bg-accent" : "bg-line",
              )}
            />
          )}
          <span
            aria-hidden
            className={cx(
              "relative mt-1 size-3 shrink-0 rounded-full",
              step.state === "done" && "bg-accent",
              step.state === "current" && "bg-accent ring-4 ring-accent-soft",
              step.state === "ahead" && "border-2 border-line-strong bg-surface",
              step.state === "failed" && "bg-bad",
            )}
          />
          <div className="min-w-0 text-sm">
            <p className={cx("font-medium", step.state === "ahead" ? "text-ink-2" : "text-ink")}>
              {step.title}
            </p>
            {step.note && <div className="mt-0.5 text-ink-2 tabular-nums">{step.note}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
