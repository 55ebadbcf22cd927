import type { WatchedJob } from "../../config/watch.ts";
import type { Alert } from "../status/alerts.ts";

/** One piece of work as a job reports it. */
export interface Done {
  outcome: string;
  reason?: string;
}

/** Why pieces of work failed, and how many ended how. */
export function summarize(outcomes: readonly Done[]): { failed: string[]; detail: string } {
  const failed = outcomes
    .filter(({ outcome }) => outcome === "failed" || outcome === "stopped")
    .map(({ reason = "failed" }) => reason);
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return { failed, detail: [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ") };
}

const keyOf = ({ alert, store, detail }: Alert) => `${alert}\t${store ?? ""}\t${detail}`;

/** The alerts that have begun and those that are over since the last look. */
export function alertChanges(
  before: readonly Alert[],
  now: readonly Alert[],
): { kind: "alert" | "over"; alert: Alert }[] {
  const [old, current] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))];
  const begun = now.filter((alert) => !old.has(keyOf(alert)));
  const over = before.filter((alert) => !current.has(keyOf(alert)));
  return [
    ...begun.map((alert) => ({ kind: "alert" as const, alert })),
    ...over.map((alert) => ({ kind: "over" as const, alert })),
  ];
}

/** The jobs of a schedule, in the order in which money flows. */
export const scheduled = (
  jobs: readonly WatchedJob[],
  schedule: Partial<Record<WatchedJob, string>>,
): { job: WatchedJob; cron: string }[] =>
  jobs.flatMap((job) => {
    const cron = schedule[job];
    return cron === undefined ? [] : [{ job, cron }];
  });
