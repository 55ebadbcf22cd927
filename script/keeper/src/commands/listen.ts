import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Command } from "commander";
import { findStore } from "../config/load.ts";
import { KeeperError } from "../errors.ts";
import { fetchSources } from "../jobs/ingest/fetch.ts";
import { ingest } from "../jobs/ingest/job.ts";
import { slug } from "../journal/files.ts";
import { webhookOf } from "../sources/catalog.ts";
import { systemClock } from "../sources/shared/clock.ts";
import { webhookServer } from "../sources/shared/webhookServer.ts";
import { type CommonOptions, configOf, wholeNumber, withJournal } from "./context.ts";
import { exit, run } from "./output.ts";

interface ListenFlags extends CommonOptions {
  port: string;
  host: string;
}

export function register(program: Command): void {
  program
    .command("listen")
    .description(
      "receive the bank's webhooks; after each new event the bank's side is fetched and read again",
    )
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--store <name>", "the store; may be left out where there is one")
    .option("--port <number>", "0 for any free one", "8787")
    .option("--host <address>", "address to listen at, behind a proxy that speaks TLS", "127.0.0.1")
    .option("--json", "one JSON object on stdout, when it ends (SIGINT, SIGTERM)")
    .action((options: ListenFlags) =>
      run("listen", options.json === true, async () => {
        const config = configOf(options);
        const store = findStore(config, options.store);
        const verify = webhookOf(store, "bank");
        if (verify === undefined) {
          throw new KeeperError("BadConfig", `${store.name}: the bank source has no secret for webhooks`);
        }
        const folder = join(config.inbox, slug(store.name), "events");
        const read = { store, only: "bank" } as const;
        let events = 0;
        let turn: Promise<unknown> = Promise.resolve();
        const look = async () => {
          const { paths, refused } = await fetchSources({ ...read, inbox: config.inbox });
          const result = await withJournal(config.journal, (journal) => ingest({ ...read, paths, journal }));
          for (const { error } of [...refused, ...result.refused]) console.error(error.describe());
        };
        const server = webhookServer({
          verify,
          folder,
          clock: systemClock,
          onEvent: ({ id, name }) => {
            events += 1;
            console.error(`${name} ${id}`);
            // One after another; a failure is shown, and the next event or a scheduled ingest tries again.
            turn = turn.then(look).catch((error: Error) => console.error(error.message));
          },
        });
        server.listen(Number(wholeNumber(options.port, "--port")), options.host);
        await once(server, "listening");
        const { address, port } = server.address() as AddressInfo;
        console.error(`listening at http://${address}:${port}`);
        await new Promise<void>((resolve) => {
          for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
        });
        await new Promise((resolve) => server.close(resolve));
        await turn;
        return { exit: exit.done, lines: [`${events} events`], json: { events } };
      }),
    );
}
