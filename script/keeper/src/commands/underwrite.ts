import type { Command } from "commander";
import { getAddress, isAddress } from "viem";
import { KeeperError } from "../errors.ts";
import { isFlattering, type Underwriting } from "../jobs/underwrite/decide.ts";
import { underwrite } from "../jobs/underwrite/job.ts";
import type { Rate } from "../money/convert.ts";
import { formatMinor, minorDigits } from "../money/minor.ts";
import { wholeNumber } from "./context.ts";
import { exit, run } from "./output.ts";

interface Options {
  inventory?: string;
  declared?: string;
  rate?: string;
  rateSource?: string;
  rpcUrl?: string;
  desk?: string;
  application?: string;
  json?: boolean;
}

function rateOf({ rate, rateSource }: Options, currency: string | undefined): Rate | undefined {
  if (rate === undefined) {
    if (currency === undefined || currency === "USD") return undefined;
    throw new KeeperError("NoRate", `the reports are in ${currency}: --rate and --rate-source are needed`);
  }
  const match = /^(\d+)\/(\d+)$/.exec(rate);
  const [numerator, denominator] = [BigInt(match?.[1] ?? 0), BigInt(match?.[2] ?? 0)];
  if (numerator === 0n || denominator === 0n)
    throw new KeeperError("Usage", "--rate is no fraction", { expected: "127/100", found: rate });
  if (rateSource === undefined) throw new KeeperError("Usage", "--rate needs --rate-source");
  return { numerator, denominator, source: rateSource };
}

function applicationOf({ rpcUrl, desk, application }: Options) {
  if (application === undefined) return undefined;
  if (rpcUrl === undefined || desk === undefined || !isAddress(desk))
    throw new KeeperError("Usage", "--application needs --rpc-url and the desk's address in --desk");
  return { rpcUrl, desk: getAddress(desk), id: wholeNumber(application, "--application") };
}

const percent = (bps: number | undefined) => (bps === undefined ? "too little history" : `${bps / 100} %`);

function lines({ computed, figures, seasons, comparisons }: Underwriting): string[] {
  const money = (value: bigint) =>
    `${formatMinor(value, minorDigits(computed.currency))} ${computed.currency}`;
  const { peak, trough } = seasons;
  return [
    `12 months to ${new Date(computed.asOf * 1000).toISOString().slice(0, 10)}, ${computed.months} months of history`,
    `net sales            ${money(computed.netSales)} (gross ${money(computed.grossSales)})`,
    `growth               ${percent(computed.growthBps)}; last half-year ${percent(computed.halfYearGrowthBps)}`,
    `refunds ÷ gross      ${percent(computed.refundBps)}`,
    `inventory            ${money(computed.inventoryValue)}, ${computed.daysInventory} days`,
    `operating margin     ${percent(computed.operatingMarginBps)}`,
    `seasons              ${peak?.month} at ${percent(peak?.indexBps)}, ${trough?.month} at ${percent(trough?.indexBps)} of the average day`,
    `promotions           ${percent(seasons.promotionBps)} of gross; months with more of them sell ${percent(seasons.promotionUpliftBps)} of the average day more`,
    `in dollars           net sales ${figures.netSales}, inventory ${figures.inventoryValue}`,
    ...comparisons.map(
      ({ field, declared, computed: seen, verdict }) =>
        `${verdict.padEnd(10)} ${field}: declared ${declared}, computed ${seen}`,
    ),
  ];
}

export function register(program: Command): void {
  program
    .command("underwrite")
    .description("compute an application's figures from the seller's reports, and compare what was declared")
    .argument("<paths...>", "settlement reports (flat file V2), or folders of them")
    .option("--inventory <file>", "inventory CSV: stock at cost, cost of goods or margin")
    .option("--declared <file>", "the merchant's figures as JSON")
    .option("--rate <n/d>", "dollars per unit of the reports' currency")
    .option("--rate-source <text>", "where the rate is from")
    .option("--application <id>", "compare with an application on-chain, and ask the desk for its verdict")
    .option("--desk <address>", "the IssuanceDesk")
    .option("--rpc-url <url>", "its chain")
    .option("--json", "one JSON object on stdout")
    .addHelpText("after", "\nExits 4 where the merchant declared more than the reports show.")
    .action((paths: string[], options: Options) =>
      run("underwrite", options.json === true, async () => {
        const result = await underwrite({
          paths,
          inventory: options.inventory,
          declared: options.declared,
          application: applicationOf(options),
          rate: (currency) => rateOf(options, currency),
        });
        const { rate = null, eligibility: judged } = result;
        return {
          exit: isFlattering(result) || judged?.eligible === false ? exit.alert : exit.done,
          json: { ...result, rate, eligibility: judged ?? null },
          lines: [
            ...lines(result),
            ...(judged === undefined
              ? []
              : [`the desk finds these figures ${judged.eligible ? "eligible" : "ineligible"}`]),
          ],
        };
      }),
    );
}
