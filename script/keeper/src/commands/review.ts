import type { Command } from "commander";
import { KeeperError } from "../errors.ts";
import { type ReviewedStore, review } from "../jobs/review/job.ts";
import { type CommonOptions, clientsOf, configOf, storesOf } from "./context.ts";
import { exitOf, type Report, run } from "./output.ts";

function report(results: readonly ReviewedStore[], dryRun: boolean): Report {
  const outcomes = results.flatMap((store) => store.outcomes);
  const failed = outcomes.filter(({ outcome }) => outcome === "failed").length;
  return {
    exit: exitOf(outcomes.length - failed, failed),
    lines: results.flatMap(({ store, due, outcomes: done }) => [
      `${store}: ${due.length === 0 ? "nothing is due" : `${due.length} due${dryRun ? " (dry run)" : ""}`}`,
      ...(dryRun
        ? due.map((item) => `  ${item.function}(${item.args.join(", ")}): ${item.why}`)
        : done.map((item) =>
            item.outcome === "done"
              ? `  ${item.action.function}: done  ${item.transaction}`
              : `  ${item.action.function}: ${item.outcome}, ${item.reason}`,
          )),
    ]),
    json: { dryRun, stores: results },
  };
}

export function register(program: Command): void {
  program
    .command("review")
    .description("do what is due with reserved tokens: yearly reviews, slices, releases, royalties returned")
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--store <name>", "only this store")
    .option("--dry-run", "show what is due; needs no key")
    .option("--json", "one JSON object on stdout")
    .action((options: CommonOptions) =>
      run("review", options.json === true, async () => {
        const config = configOf(options);
        const stores = storesOf(config, options.store);
        if (stores.every(({ vesting }) => vesting === undefined))
          throw new KeeperError("BadConfig", "no store's configuration names its vesting vault");
        const { dryRun } = options;
        const clients = clientsOf(config, dryRun);
        return report(await review({ config, clients, stores, dryRun }), dryRun === true);
      }),
    );
}
