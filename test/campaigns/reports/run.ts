import type { Random } from "@takings/dev/data";
import { KeeperError, readSettlementReport, type SettlementRecord } from "@takings/keeper";
import { decideIngest as decide } from "@takings/keeper/testing";
import type { Pristine } from "./corpus.ts";
import { altered } from "./damage/alter.ts";
import { cut } from "./damage/cut.ts";
import { duplicated } from "./damage/duplicate.ts";
import { encoded } from "./damage/encode.ts";
import { locale } from "./damage/locale.ts";
import { swapped } from "./damage/swap.ts";
import { pick } from "./damage/tools.ts";
import { type Figures, independentReading } from "./oracle.ts";

export const families = { cut, swapped, "re-encoded": encoded, locale, duplicated, altered };

/**
 * `same`: it says what the undamaged report says. `restated`: it is, by the independent reading too, a whole and
 * consistent report that says something else, which no reader could distinguish from the platform's own; ingest refuses it
 * wherever the settlement's true report is known.
 */
export type Outcome = "refused" | "quarantined" | "same" | "restated" | "wronglyAccepted" | "crashed";

export interface Finding {
  report: string;
  damage: string;
  outcome: Outcome;
  detail?: string;
  /** Where restated: whether the deposit on the bank's side agrees all the same. */
  depositAgrees?: boolean;
}

const figures = ({
  file,
  evidence,
  rows,
  source,
  reconciles,
  quarantined,
  quarantinedKinds,
  ...rest
}: SettlementRecord): Figures => ({ ...rest });

const sameFigures = (a: Figures, b: Figures) =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);

const differences = (a: Figures, b: Figures) =>
  Object.keys({ ...a, ...b })
    .filter((name) => a[name] !== b[name])
    .map((name) => `${name}: ${a[name]} → ${b[name]}`)
    .join(", ");

export type ReportReader = (bytes: Uint8Array, report: Pristine) => SettlementRecord;

const keepers: ReportReader = (bytes, { store }) =>
  readSettlementReport(bytes, { file: "variant.txt", store });

/** The undamaged report's record; throws where the keeper and the independent reading disagree about it. */
export function truth(report: Pristine): SettlementRecord {
  const bytes = Buffer.from(report.text);
  const record = keepers(bytes, report);
  const second = independentReading(bytes, report);
  if (record.quarantinedKinds.length > 0) throw new Error(`${report.name}: rows of unknown kinds`);
  if (second === undefined || !sameFigures(figures(record), second))
    throw new Error(
      `${report.name}: read in two ways: ${second === undefined ? "not at all" : differences(figures(record), second)}`,
    );
  return record;
}

/** What ingest makes of `record` where the settlement's true report, or only its true deposit, is known. */
function ingested(record: SettlementRecord, original: SettlementRecord) {
  const { settlementId, evidence, currency, statedTotal } = original;
  const report = { store: "store", settlementId, evidence, file: "report.txt" };
  const amount = statedTotal.startsWith("-") ? "0" : statedTotal;
  const deposit = { file: "bank.csv", line: 2, settlementId, valueDate: 0, amount, currency, reference: "" };
  const collected = { reports: [{ file: record.file, record }], banks: [], refused: [], skipped: [] };
  const known = { store: "store", reversals: [] };
  const afterReport = decide(collected, { ...known, reports: [report], deposits: [] });
  const afterDeposit = decide(collected, { ...known, reports: [], deposits: [deposit] });
  return {
    keptOut: afterReport.settlements.length === 0,
    depositAgrees: afterDeposit.settlements[0]?.depositState === "matched",
  };
}

/** What `read` makes of a spoilt report, and whether that is right. */
export function judge(
  bytes: Uint8Array,
  report: Pristine,
  original: SettlementRecord,
  read: ReportReader = keepers,
): Omit<Finding, "report" | "damage"> {
  let record: SettlementRecord;
  try {
    record = read(bytes, report);
  } catch (error) {
    if (error instanceof KeeperError) return { outcome: "refused", detail: error.code };
    return { outcome: "crashed", detail: String(error) };
  }
  if (record.quarantinedKinds.length > 0) return { outcome: "quarantined" };
  const [found, expected] = [figures(record), figures(original)];
  if (record.reconciles && sameFigures(found, expected)) return { outcome: "same" };
  const detail = differences(expected, found);
  const second = independentReading(bytes, report);
  const proved = record.reconciles && second !== undefined && sameFigures(found, second);
  const { keptOut, depositAgrees } = ingested(record, original);
  const stopped = keptOut || (record.settlementId !== original.settlementId && !depositAgrees);
  return { outcome: proved && stopped ? "restated" : "wronglyAccepted", detail, depositAgrees };
}

/** Spoils a report once and says what became of it; undefined where the damage changed nothing. */
export function attempt(
  report: Pristine,
  original: SettlementRecord,
  others: readonly Pristine[],
  random: Random,
): Finding | undefined {
  const [family, damages] = pick(Object.entries(families), random);
  const [name, damage] = pick(Object.entries(damages), random);
  const spoilt = damage(report, random, pick(others, random));
  if (spoilt === undefined) return undefined;
  const bytes = typeof spoilt === "string" ? Buffer.from(spoilt) : spoilt;
  if (Buffer.compare(bytes, Buffer.from(report.text)) === 0) return undefined;
  return { report: report.name, damage: `${family}: ${name}`, ...judge(bytes, report, original) };
}
