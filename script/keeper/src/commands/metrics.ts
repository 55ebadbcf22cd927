import type { Command } from "commander";
import { findStore } from "../config/load.ts";
import { KeeperError } from "../errors.ts";
import { type SignMetricsResult, signMetrics, submitMetrics } from "../jobs/metrics/job.ts";
import {
  type CommonOptions,
  clientsOf,
  configOf,
  moment,
  roleOf,
  signerOf,
  storesOf,
  withJournal,
} from "./context.ts";
import { exitOf, type Report } from "./output.ts";
import { signOrSubmit, submitReport } from "./statements.ts";

interface MetricsFlags extends CommonOptions {
  role?: string;
  submit?: boolean;
  from?: string;
  to?: string;
  inventory?: string;
  deadline?: string;
  out?: string;
}

function signReport(result: SignMetricsResult): Report {
  const refused = result.refused.map(({ error }) => error);
  const { stated, file } = result;
  return {
    exit: exitOf(0, refused.length),
    lines: [
      ...refused.map((error) => `refused [${error.code}]: ${error.describe()}`),
      ...(stated === undefined
        ? []
        : Object.entries(stated.values).map(([name, value]) => `${name}: ${value}`)),
      ...(file === undefined ? [] : [`signed  ${file}`]),
    ],
    json: { ...stated, file: file ?? null, signer: result.statement?.signer ?? null, refused },
  };
}

function period({ from, to }: MetricsFlags) {
  if (from === undefined || to === undefined) throw new KeeperError("Usage", "--from and --to are needed");
  const [start, end] = [moment(from, "--from"), moment(to, "--to")];
  if (end <= start) throw new KeeperError("Usage", "--to must be after --from");
  return { start, end };
}

function sign(paths: string[], options: MetricsFlags): Promise<Report> {
  const config = configOf(options);
  const role = roleOf(options.role!);
  const store = findStore(config, options.store);
  const signer = signerOf(role, options.dryRun);
  const deadline =
    options.deadline === undefined ? undefined : BigInt(moment(options.deadline, "--deadline"));
  const { inventory, out: folder, dryRun } = options;
  const span = period(options);
  return withJournal(config.journal, async (journal) =>
    signReport(
      await signMetrics({
        config,
        store,
        role,
        period: span,
        paths,
        inventory,
        journal,
        signer,
        deadline,
        folder,
        dryRun,
      }),
    ),
  );
}

async function submit(options: MetricsFlags): Promise<Report> {
  const config = configOf(options);
  const clients = clientsOf(config, options.dryRun);
  const stores = storesOf(config, options.store);
  const { out: folder, dryRun } = options;
  const result = await submitMetrics({ config, clients, stores, folder, dryRun });
  return submitReport(result, dryRun === true, ({ periodEnd }) => `period to ${periodEnd}`);
}

export function register(program: Command): void {
  program
    .command("metrics")
    .description("compute and sign a period's figures (--role), or submit what both sides signed (--submit)")
    .argument("[paths...]", "this role's own files; without them what was ingested")
    .option("--role <role>", "commerce: sales, refunds, inventory; bank: deposits")
    .option("--submit", "submit periods that both sides have signed")
    .option("--from <time>", "the period's start (YYYY-MM-DD, UTC)")
    .option("--to <time>", "the period's end, itself outside the period")
    .option("--inventory <file>", "inventory file (CSV), for the commerce role")
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--store <name>", "the store")
    .option("--deadline <time>", "until when both statements are valid")
    .option("--out <folder>", "the statements' folder, instead of the configured one")
    .option("--dry-run", "show the figures or the plan; needs no key")
    .option("--json", "one JSON object on stdout")
    .action((paths: string[], options: MetricsFlags) =>
      signOrSubmit(
        "metrics",
        options,
        () => sign(paths, options),
        () => submit(options),
      ),
    );
}
