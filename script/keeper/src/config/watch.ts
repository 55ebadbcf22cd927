import { CronPattern } from "croner";
import { z } from "zod";

/** Jobs that `watch` may run, in the order in which money flows. */
export const watchedJobs = ["settle", "adjust", "metrics", "payout", "review", "govern", "status"] as const;
export type WatchedJob = (typeof watchedJobs)[number];

/** In UTC. */
const defaultSchedule: Partial<Record<WatchedJob, string>> = {
  settle: "*/15 * * * *",
  adjust: "25 * * * *",
  metrics: "5 * * * *",
  payout: "20 6 * * *",
  review: "40 6 * * *",
  govern: "*/10 * * * *",
  status: "*/5 * * * *",
};

const cron = z.string().superRefine((text, context) => {
  try {
    new CronPattern(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: `not a cron expression: ${(error as Error).message}` });
  }
});

export const watchSchema = z.strictObject({
  /** What runs when; by default {@link defaultSchedule}. */
  schedule: z.partialRecord(z.enum(watchedJobs), cron).default(defaultSchedule),
  /** Where alerts and failures are posted as JSON. */
  webhook: z.url({ protocol: /^https?$/ }).optional(),
  /** Serves `/metrics`, on the loopback unless `metricsHost` says otherwise. */
  metricsPort: z.int().min(0).max(65_535).optional(),
  metricsHost: z.string().min(1).default("127.0.0.1"),
  /** How long a job of a watch that died stays its own; a living one renews it. */
  leaseSeconds: z.int().positive().default(120),
  /** Stores that one job works on at the same time. */
  storesAtOnce: z.int().positive().default(4),
});
