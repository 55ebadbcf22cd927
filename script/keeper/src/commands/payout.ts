import { readFileSync } from "node:fs";
import { formatAmount } from "@takings/sdk";
import type { Command } from "commander";
import { type Address, getAddress, isAddress } from "viem";
import type { KeeperConfig } from "../config/schema.ts";
import { KeeperError } from "../errors.ts";
import { type PaidStore, payout } from "../jobs/payout/job.ts";
import { type CommonOptions, clientsOf, configOf, storesOf, wholeNumber, withJournal } from "./context.ts";
import { exitOf, type Report, run } from "./output.ts";

interface PayoutFlags extends CommonOptions {
  holders?: string;
  min?: string;
  maxGas?: string;
  nativePrice?: string;
  gasShare?: string;
}

function report(results: readonly PaidStore[], config: KeeperConfig, dryRun: boolean): Report {
  const outcomes = results.flatMap((store) => store.outcomes);
  const failed = outcomes.filter(({ outcome }) => outcome === "failed").length;
  return {
    exit: exitOf(outcomes.length - failed, failed),
    lines: results.flatMap(({ store, holders, plan, outcomes: done }) => {
      const decimals = config.stores.find(({ name }) => name === store)?.assetDecimals ?? 0;
      const people = plan.batches.reduce((sum, batch) => sum + batch.length, 0);
      const left = plan.contractsWithoutPayee.length;
      return [
        `${store}: ${people} of ${holders} holders, ${formatAmount(plan.amount, decimals)} in ${plan.batches.length} batches${dryRun ? " (dry run)" : ""}; ${left} contracts without payee left out`,
        ...done.map((item) =>
          item.outcome === "paid"
            ? `  paid ${formatAmount(item.amount, decimals)} to ${item.accounts}, skipped ${item.skipped.length}  ${item.transaction}`
            : `  failed for ${item.accounts}: ${item.reason}`,
        ),
      ];
    }),
    json: { dryRun, stores: results },
  };
}

function readHolders(file: string): Address[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new KeeperError("Usage", "the list of holders cannot be read", { file });
  }
  return text
    .split("\n")
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((item) => item.text !== "")
    .map((item) => {
      if (isAddress(item.text, { strict: false })) return getAddress(item.text);
      throw new KeeperError("Usage", "not an address", {
        file,
        line: item.line,
        found: JSON.stringify(item.text),
      });
    });
}

export function register(program: Command): void {
  program
    .command("payout")
    .description("pay royalties out to holders in gas-bounded batches, where the amount is worth its gas")
    .option("--config <file>", "configuration (or TAKINGS_CONFIG)")
    .option("--store <name>", "only this store")
    .option("--holders <file>", "addresses, one a line, instead of everybody in the token's logs")
    .option("--min <amount>", "smallest payout, in the stablecoin; by default the store's minPayout")
    .option("--max-gas <gas>", "gas that one transaction may use", "12000000")
    .option(
      "--native-price <amount>",
      "price of a native coin in the stablecoin, to weigh gas against payouts",
    )
    .option("--gas-share <bps>", "how much of a payout its gas may cost, in basis points", "500")
    .option("--dry-run", "show who would be paid; needs no key")
    .option("--json", "one JSON object on stdout")
    .action((options: PayoutFlags) =>
      run("payout", options.json === true, () => {
        const config = configOf(options);
        const clients = clientsOf(config, options.dryRun);
        const stores = storesOf(config, options.store);
        const { min, nativePrice, dryRun } = options;
        const maxGas = wholeNumber(options.maxGas ?? "", "--max-gas");
        const maxGasShareBps = wholeNumber(options.gasShare ?? "", "--gas-share");
        if (maxGasShareBps === 0n) throw new KeeperError("Usage", "--gas-share must be positive");
        const holders = options.holders === undefined ? undefined : readHolders(options.holders);
        return withJournal(config.journal, async (journal) =>
          report(
            await payout({
              config,
              clients,
              stores,
              holders,
              journal,
              min,
              maxGas,
              nativePrice,
              maxGasShareBps,
              dryRun,
            }),
            config,
            dryRun === true,
          ),
        );
      }),
    );
}
