import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export type Tone = "good" | "warn" | "bad" | "neutral" | "accent";
const tones: Record<Tone, string> = {
  good: "bg-accent-soft text-accent-ink",
  accent: "bg-accent-soft text-accent-ink",
  warn: "bg-warn-soft text-warn",
  bad: "bg-bad-soft text-bad",
  neutral: "bg-hover text-ink-2",
};

/** A state in words; the colour only repeats what the words say. */
export function Badge({
  tone = "neutral",
  children,
  dot = true,
}: {
  tone?: Tone;
  children: ReactNode;
  dot?: boolean;
}) {
  return (
    <span
      className={cx(
        "inline-flex max-w-full items-center gap-1.5 rounded-full px-2.5 py-0.5 text-[0.8125rem] font-medium",
        tones[tone],
      )}
    >
      {dot && <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-current" />}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
