import type { Command } from "commander";
import { findStore } from "../config/load.ts";
import { type AttestResult, attest } from "../jobs/attest/job.ts";
import { type CommonOptions, configOf, moment, roleOf, signerOf, withJournal } from "./context.ts";
import { exit, exitOf, type Report, run } from "./output.ts";

interface AttestFlags extends CommonOptions {
  role: string;
  deadline?: string;
  none?: string[];
  out?: string;
}

function report(result: AttestResult, dryRun: boolean): Report {
  const right = dryRun ? result.toSign.length : result.attested.length;
  const refused = result.refused.map(({ error }) => error);
  const done = dryRun
    ? result.toSign.map(({ settlementId, role }) => `${settlementId}  would be signed (${role})`)
    : result.attested.map(
        ({ settlementId, file, written }) =>
          `${settlementId}  ${written ? "signed" : "already signed"}  ${file}`,
      );
  return {
    exit: right + refused.length === 0 ? exit.failed : exitOf(right, refused.length),
    lines: [
      ...(right + refused.length === 0 ? ["nothing to attest"] : done),
      ...refused.map((error) => `refused [${error.code}]: ${error.describe()}`),
    ],
    json: {
      dryRun,
      deadline: result.deadline,
      statements: dryRun
        ? result.toSign.map(({ settlementId, role, fields }) => ({ settlementId, role, values: fields }))
        : result.attested.map(({ settlementId, file, written, statement }) => ({
            settlementId,
            file,
            written,
            signer: statement.signer,
          })),
      refused,
    },
  };
}

export function register(program: Command): void {
  program
    .command("attest")
    .description(
      "sign what one source shows: commerce the sales, bank the deposits; one statement file a settlement",
    )
    .argument("[paths...]", "this role's own files; without them what was ingested")
    .requiredOption("--role <role>", "commerce or bank; signs with TAKINGS_COMMERCE_KEY or TAKINGS_BANK_KEY")
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--store <name>", "the store; may be left out where there is one")
    .option(
      "--deadline <time>",
      "until when both statements are valid; by default the start of the month after next",
    )
    .option("--none <ids...>", "bank only: settlement ids that brought no deposit (negative payout)")
    .option("--out <folder>", "where statements are written, instead of the configured folder")
    .option("--dry-run", "show what would be signed; needs no key")
    .option("--json", "one JSON object on stdout")
    .action((paths: string[], options: AttestFlags) =>
      run("attest", options.json === true, () => {
        const config = configOf(options);
        const role = roleOf(options.role);
        const store = findStore(config, options.store);
        const signer = signerOf(role, options.dryRun);
        const deadline =
          options.deadline === undefined ? undefined : BigInt(moment(options.deadline, "--deadline"));
        return withJournal(config.journal, async (journal) =>
          report(
            await attest({
              config,
              store,
              role,
              paths,
              journal,
              signer,
              deadline,
              noDeposit: options.none,
              folder: options.out,
              dryRun: options.dryRun,
            }),
            options.dryRun === true,
          ),
        );
      }),
    );
}
