import type { Command } from "commander";
import type { Planned } from "../jobs/settle/decide.ts";
import type { Outcome } from "../jobs/settle/execute.ts";
import { type SettleResult, settleAll } from "../jobs/settle/job.ts";
import { type CommonOptions, clientsOf, configOf, storesOf, withJournal } from "./context.ts";
import { exitOf, type Report, run } from "./output.ts";

interface SettleFlags extends CommonOptions {
  allowGap?: boolean;
  acceptTolerance?: boolean;
}

const planLine = (item: Planned): string => {
  if (item.action === "submit")
    return `${item.settlementId}  would be submitted with ${item.pair.settlement.deposited} smallest units`;
  if (item.action === "wait") return `${item.settlementId}  waits: ${item.reason}`;
  if (item.action === "stop")
    return `${item.settlementId}  stopped [${item.error.code}]: ${item.error.describe()}`;
  return `${item.settlementId}  already settled`;
};

const outcomeLine = (item: Outcome): string => {
  if (item.outcome === "settled")
    return `${item.settlementId}  settled  ${item.transaction} (${item.gasUsed} gas)`;
  if (item.outcome === "alreadySettled") return `${item.settlementId}  already settled`;
  if (item.outcome === "waiting") return `${item.settlementId}  waits: ${item.reason}`;
  return `${item.settlementId}  stopped [${item.code}]: ${item.reason}`;
};

const planJson = (item: Planned) => {
  const { settlementId, action } = item;
  if (action === "submit") return { settlementId, action, settlement: item.pair.settlement };
  if (action === "wait") return { settlementId, action, reason: item.reason };
  if (action === "stop") return { settlementId, action, error: item.error };
  return { settlementId, action };
};

function report(result: SettleResult, dryRun: boolean): Report {
  const plans = result.stores.flatMap(({ plan }) => plan);
  const outcomes = result.stores.flatMap((store) => store.outcomes);
  const stopped = dryRun
    ? plans.filter(({ action }) => action === "stop").length
    : outcomes.filter(({ outcome }) => outcome === "stopped").length;
  const right = dryRun
    ? plans.filter(({ action }) => action === "submit" || action === "done").length
    : outcomes.filter(({ outcome }) => outcome === "settled" || outcome === "alreadySettled").length;
  return {
    exit: exitOf(right, stopped + result.refused.length),
    lines: [
      ...result.stores.flatMap(({ store, plan, outcomes: done }) => [
        store,
        ...(dryRun ? plan.map(planLine) : done.map(outcomeLine)).map((line) => `  ${line}`),
      ]),
      ...result.refused.map(({ error }) => `refused [${error.code}]: ${error.describe()}`),
      ...(plans.length + result.refused.length === 0 ? ["no statements"] : []),
    ],
    json: {
      dryRun,
      stores: result.stores.map(({ store, plan, outcomes: done }) => ({
        store,
        plan: plan.map(planJson),
        outcomes: done,
      })),
      refused: result.refused.map(({ error }) => error),
    },
  };
}

export function register(program: Command): void {
  program
    .command("settle")
    .description(
      "compare both sides' statements and submit what agrees, with the keeper's own money; safe to rerun",
    )
    .argument("[paths...]", "statement files or folders; by default the configured folder")
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--store <name>", "only this store")
    .option("--allow-gap", "settle although an earlier period is missing and would be excluded for good")
    .option("--accept-tolerance", "accept a deposit that is off by no more than the router's tolerance")
    .option("--dry-run", "show what would be submitted; needs no key")
    .option("--json", "one JSON object on stdout")
    .action((paths: string[], options: SettleFlags) =>
      run("settle", options.json === true, () => {
        const config = configOf(options);
        const stores = storesOf(config, options.store);
        const clients = clientsOf(config, options.dryRun);
        const { allowGap, acceptTolerance, dryRun } = options;
        const from = paths.length === 0 ? undefined : paths;
        return withJournal(config.journal, async (journal) =>
          report(
            await settleAll({
              config,
              clients,
              stores,
              paths: from,
              journal,
              allowGap,
              acceptTolerance,
              dryRun,
            }),
            dryRun === true,
          ),
        );
      }),
    );
}
