import type { Command } from "commander";
import { findStore } from "../config/load.ts";
import { KeeperError } from "../errors.ts";
import type { IngestedSettlement } from "../jobs/ingest/decide.ts";
import { fetchSources } from "../jobs/ingest/fetch.ts";
import { type IngestResult, ingest } from "../jobs/ingest/job.ts";
import { formatMinor, minorDigits } from "../money/minor.ts";
import { readableTitles } from "../sources/catalog.ts";
import { type CommonOptions, configOf, roleOf, withJournal } from "./context.ts";
import { exit, exitOf, type Report, run } from "./output.ts";

interface IngestFlags extends CommonOptions {
  role?: string;
}

const showDifference = ({ record, difference }: IngestedSettlement) =>
  formatMinor(difference, minorDigits(record.currency));

const sound = (item: IngestedSettlement) =>
  item.status !== "quarantined" && item.depositState !== "mismatched" && item.depositState !== "reversed";

function lines(result: IngestResult): string[] {
  const settlements = result.settlements.flatMap((item) => {
    const { record, status, depositState } = item;
    const total = `${record.statedTotal} ${record.currency}`;
    const off = depositState === "mismatched" ? ` by ${showDifference(item)} ${record.currency}` : "";
    return [
      `${record.settlementId}  ${status}  ${total} on ${record.rows} rows reconciles; deposit ${depositState}${off}`,
      ...record.quarantinedKinds.map(
        (kind) =>
          `  quarantined: ${kind.transactionType} / ${kind.amountType} / ${kind.amountDescription}: ${kind.amount} on ${kind.rows} rows (lines ${kind.lines.join(", ")})`,
      ),
      ...(result.explanations[record.settlementId] ?? []).map((hint) => `  ${hint}`),
    ];
  });
  return [
    ...settlements,
    ...result.reversals.map(
      ({ settlementId, amount, currency }) =>
        `${settlementId}  taken back by the bank: ${amount} ${currency}`,
    ),
    ...result.refused.map(({ error }) => `refused [${error.code}]: ${error.describe()}`),
  ];
}

export function report(result: IngestResult): Report {
  const wrong = result.refused.length + result.settlements.filter((item) => !sound(item)).length;
  const right = result.settlements.filter(sound).length + result.deposits.length + result.reversals.length;
  const code = right + wrong === 0 ? exit.failed : exitOf(right, wrong);
  return {
    exit: code,
    lines: code === exit.failed && wrong === 0 ? ["nothing to read"] : lines(result),
    json: {
      settlements: result.settlements.map((item) => ({
        ...item.record,
        status: item.status,
        deposit: item.deposit ?? null,
        depositState: item.depositState,
        difference: showDifference(item),
        explanation: result.explanations[item.record.settlementId] ?? [],
      })),
      reversals: result.reversals,
      refused: result.refused.map(({ error }) => error),
    },
  };
}

export function register(program: Command): void {
  program
    .command("ingest")
    .description(
      "fetch what the store's sources have, read settlement reports and bank files, reconcile and compare them",
    )
    .argument("[paths...]", `${readableTitles()}, or folders of them`)
    .option("--config <file>", "configuration; without it files are only checked")
    .option("--store <name>", "the store that the files are of")
    .option("--role <role>", "commerce or bank: only this side's source and files")
    .option("--dry-run", "record nothing; what sources deliver stays in the inbox")
    .option("--json", "one JSON object on stdout")
    .action((paths: string[], options: IngestFlags) =>
      run("ingest", options.json === true, async () => {
        const only = options.role === undefined ? undefined : roleOf(options.role);
        if (
          options.config === undefined &&
          process.env.TAKINGS_CONFIG === undefined &&
          options.store === undefined
        ) {
          if (paths.length === 0)
            throw new KeeperError("Usage", "paths are needed where there is no --config");
          return report(ingest({ paths, only }));
        }
        const config = configOf(options);
        const store = findStore(config, options.store);
        const { dryRun } = options;
        const fetched = await fetchSources({ store, inbox: config.inbox, only });
        const everything = [...paths, ...fetched.paths];
        return withJournal(config.journal, (journal) => {
          const read = ingest({ paths: everything, store, journal, only, dryRun });
          return report({ ...read, refused: [...fetched.refused, ...read.refused] });
        });
      }),
    );
}
