import type { Command } from "commander";
import { watch } from "../jobs/watch/job.ts";
import { type CommonOptions, clientsOf, configOf, withJournal } from "./context.ts";
import { exit, run } from "./output.ts";

/** Aborts at the first signal; a second one ends the process at once. */
function untilSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exit.partly);
      controller.abort();
    });
  }
  return controller.signal;
}

export function register(program: Command): void {
  program
    .command("watch")
    .description(
      "run the jobs by the configuration's schedule until it is stopped; several may share a journal",
    )
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--once", "run every scheduled job once, now, and end")
    .option("--json", "one JSON object on stdout at the end")
    .action((options: CommonOptions & { once?: boolean }) =>
      run("watch", options.json === true, () => {
        const config = configOf(options);
        const clients = clientsOf(config, false);
        const say = (text: string) => process.stderr.write(`${new Date().toISOString()}  ${text}\n`);
        return withJournal(config.journal, async (journal) => {
          const signal = untilSignal();
          const watched = await watch({ config, clients, journal, signal, once: options.once, say });
          const { runs, busy, failed, alerts } = watched;
          return {
            exit: alerts.length > 0 ? exit.alert : failed > 0 ? exit.partly : exit.done,
            lines: [
              `${runs} runs, ${failed} failed, ${busy} skipped because they ran elsewhere`,
              ...alerts.map(({ alert, store, detail }) => `ALERT ${alert} ${store ?? ""}: ${detail}`),
            ],
            json: { ...watched },
          };
        });
      }),
    );
}
