import { Cron } from "croner";
import type { Clients } from "../../chain/client.ts";
import { describeChainError } from "../../chain/send.ts";
import type { KeeperConfig } from "../../config/schema.ts";
import { type WatchedJob, watchedJobs } from "../../config/watch.ts";
import type { Journal } from "../../journal/journal.ts";
import type { Alert } from "../status/alerts.ts";
import { status } from "../status/job.ts";
import { prometheus } from "../status/prometheus.ts";
import { alertChanges, scheduled } from "./decide.ts";
import { startMetricsServer } from "./metricsServer.ts";
import { type Ran, Runner } from "./runner.ts";
import { createWebhook } from "./webhook.ts";
import { keeperTasks, type Tasks } from "./work.ts";

export interface WatchOptions {
  config: KeeperConfig;
  clients: Clients;
  journal: Journal;
  /** Ends the watch: running jobs finish, none is started. */
  signal: AbortSignal;
  /** Every scheduled job once, at once, in the order in which money flows. */
  once?: boolean;
  say?: (text: string) => void;
  tasks?: Tasks;
}

export interface Watched {
  runs: number;
  /** Skipped, because another watch is working on them. */
  busy: number;
  failed: number;
  /** As of the last status. */
  alerts: Alert[];
}

const drainMilliseconds = 15_000;

/** Runs the keeper's jobs by their schedule until `signal`; alerts and failures go to the webhook. */
export async function watch(options: WatchOptions): Promise<Watched> {
  const { config, clients, journal, signal, say = () => {} } = options;
  const { schedule, webhook: url, metricsHost, metricsPort, storesAtOnce, leaseSeconds } = config.watch;
  const tasks = options.tasks ?? keeperTasks(config, clients, journal);
  const runner = new Runner(journal, leaseSeconds);
  const webhook = url === undefined ? undefined : createWebhook(url, say);
  const result: Watched = { runs: 0, busy: 0, failed: 0, alerts: [] };
  let metrics: string | undefined;

  const note = (ran: Ran) => {
    if (ran.outcome === "busy") {
      result.busy += 1;
      return say(`${ran.job} ${ran.store}: running elsewhere`);
    }
    result.runs += 1;
    if (ran.outcome === "failed") {
      result.failed += 1;
      webhook?.post({ kind: "failure", ...ran });
    }
    say(`${ran.job} ${ran.store}: ${ran.outcome}${ran.detail === "" ? "" : `, ${ran.detail}`}`);
  };

  const look = async () => {
    const found = await status({ config, reader: clients.reader, journal });
    metrics = prometheus(found, config.stores);
    for (const { kind, alert } of alertChanges(result.alerts, found.alerts))
      webhook?.post({ kind, ...alert });
    result.alerts = found.alerts;
    return { failed: [], detail: `${found.alerts.length} alerts` };
  };

  const run = async (job: WatchedJob): Promise<void> => {
    try {
      const left = job === "status" ? [{ store: "", work: look }] : [...tasks(job)];
      const worker = async () => {
        for (let task = left.shift(); task !== undefined && !signal.aborted; task = left.shift())
          note(await runner.run(job, task));
      };
      await Promise.all(Array.from({ length: storesAtOnce }, worker));
    } catch (error) {
      note({ job, store: "", outcome: "failed", detail: describeChainError(error) });
    }
  };

  const server =
    metricsPort === undefined ? undefined : await startMetricsServer(metricsHost, metricsPort, () => metrics);
  if (server !== undefined) say(`metrics at ${server.url}`);
  const planned = scheduled(watchedJobs, schedule);
  if (options.once === true) {
    for (const { job } of planned) if (!signal.aborted) await run(job);
  } else {
    const running = new Set<Promise<void>>();
    const start = (job: WatchedJob) => {
      const work = run(job).finally(() => running.delete(work));
      running.add(work);
      return work;
    };
    // `protect`: a job that is still running at its next time skips that time.
    const crons = planned.map(
      ({ job, cron }) => new Cron(cron, { protect: true, timezone: "UTC" }, () => start(job)),
    );
    say(planned.map(({ job, cron }) => `${job} ${cron}`).join(" · "));
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener("abort", () => resolve(), { once: true });
    });
    for (const cron of crons) cron.stop();
    if (running.size > 0) say("waiting for running jobs to finish");
    await Promise.all(running);
  }
  await webhook?.drain(drainMilliseconds);
  await server?.stop();
  return result;
}
