import type { Command } from "commander";
import { findStore } from "../config/load.ts";
import { KeeperError } from "../errors.ts";
import { type SignAdjustmentsResult, signAdjustments, submitAdjustments } from "../jobs/adjust/job.ts";
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
import { exit, type Report } from "./output.ts";
import { signOrSubmit, submitReport } from "./statements.ts";

interface AdjustFlags extends CommonOptions {
  role?: string;
  submit?: boolean;
  confirm?: string[];
  deadline?: string;
  out?: string;
}

function signReport(result: SignAdjustmentsResult): Report {
  const files = new Map(result.signed.map(({ settlementId, file }) => [settlementId, file]));
  if (result.plan.length === 0)
    return { exit: exit.done, lines: ["no deposit was taken back"], json: { statements: [] } };
  return {
    exit: exit.done,
    lines: result.plan.map((item) => {
      const { settlementId, action } = item;
      if (action === "done") return `${settlementId}  already adjusted`;
      if (action === "none") return `${settlementId}  nothing to adjust: ${item.reason}`;
      const file = files.get(settlementId);
      return `${settlementId}  coming bases fall by ${item.baseReduction}  ${file ?? "would be signed"}`;
    }),
    json: {
      statements: result.plan.map((item) => ({ ...item, file: files.get(item.settlementId) ?? null })),
    },
  };
}

function sign(options: AdjustFlags): Promise<Report> {
  const config = configOf(options);
  const role = roleOf(options.role!);
  if ((role === "commerce") !== (options.confirm !== undefined)) {
    throw new KeeperError(
      "Usage",
      role === "commerce"
        ? "the commerce side needs --confirm"
        : "--confirm is the commerce side's; the bank's own records say what came back",
    );
  }
  const common = { config, role, store: findStore(config, options.store), confirmed: options.confirm };
  const signer = signerOf(role, options.dryRun);
  const deadline =
    options.deadline === undefined ? undefined : BigInt(moment(options.deadline, "--deadline"));
  // Reads only; the role's key signs, it does not send.
  const { reader } = clientsOf(config, true);
  const { out: folder, dryRun } = options;
  return withJournal(config.journal, async (journal) =>
    signReport(await signAdjustments({ ...common, reader, journal, signer, deadline, folder, dryRun })),
  );
}

async function submit(options: AdjustFlags): Promise<Report> {
  const config = configOf(options);
  const { out: folder, dryRun } = options;
  const clients = clientsOf(config, dryRun);
  const stores = storesOf(config, options.store);
  const result = await submitAdjustments({ config, clients, stores, folder, dryRun });
  return submitReport(result, dryRun === true, ({ settlementId }) => settlementId);
}

export function register(program: Command): void {
  program
    .command("adjust")
    .description(
      "after a bank took a settled deposit back: sign that coming bases fall (--role), or submit what both sides signed (--submit)",
    )
    .option("--role <role>", "bank: what its records show as reversed; commerce: what --confirm names")
    .option("--submit", "submit adjustments that both sides have signed; safe to rerun")
    .option(
      "--confirm <ids...>",
      "commerce only: settlement ids whose payout the platform has not made again; id=amount for a part",
    )
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--store <name>", "the store")
    .option("--deadline <time>", "until when both statements are valid")
    .option("--out <folder>", "the statements' folder, instead of the configured one")
    .option("--dry-run", "show what would be signed or submitted; needs no key")
    .option("--json", "one JSON object on stdout")
    .action((options: AdjustFlags) =>
      signOrSubmit(
        "adjust",
        options,
        () => sign(options),
        () => submit(options),
      ),
    );
}
