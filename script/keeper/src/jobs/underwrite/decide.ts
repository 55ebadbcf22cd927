import { KeeperError } from "../../errors.ts";
import { type Rate, toAsset } from "../../money/convert.ts";
import { minorDigits } from "../../money/minor.ts";
import type { InventoryRecord, SettlementRecord } from "../../settlement/record.ts";
import type { Decided as Ingested } from "../ingest/decide.ts";
import { type Computed, computeFigures, flowOf } from "./figures.ts";
import { type Seasons, seasonsOf } from "./seasons.ts";

/** What an application says, as IssuanceDesk has it: whole dollars, bps, months, days. */
export interface Figures {
  netSales: bigint;
  inventoryValue: bigint;
  operatingMarginBps: number;
  growthBps: number;
  months: number;
  refundBps: number;
  daysInventory: number;
}

interface Comparison {
  field: keyof Figures;
  declared: string;
  computed: string;
  /** `flattering`: the merchant declares more than the reports show, beyond the tolerance. */
  verdict: "agrees" | "modest" | "flattering";
}

export interface Underwriting {
  computed: Computed;
  /** In whole dollars, each rounded against the merchant. */
  figures: Figures;
  seasons: Seasons;
  comparisons: Comparison[];
}

/** Which way a figure flatters: more of it (1), or less (−1). */
const flatters: Record<keyof Figures, 1 | -1> = {
  netSales: 1,
  inventoryValue: 1,
  operatingMarginBps: 1,
  growthBps: 1,
  months: 1,
  refundBps: -1,
  daysInventory: -1,
};
/** Ratios may be off by this much, absolute bps; amounts and days by 2 %. */
const RATIO_TOLERANCE = 100n;
const ratios: readonly (keyof Figures)[] = ["operatingMarginBps", "growthBps", "refundBps"];

function compare(field: keyof Figures, declared: Figures, found: Figures): Comparison {
  const [said, seen] = [BigInt(declared[field]), BigInt(found[field])];
  const size = seen < 0n ? -seen : seen;
  const tolerance = ratios.includes(field) ? RATIO_TOLERANCE : field === "months" ? 0n : size / 50n;
  const off = (said - seen) * BigInt(flatters[field]);
  const verdict = off > tolerance ? "flattering" : off < -tolerance ? "modest" : "agrees";
  return { field, declared: `${said}`, computed: `${seen}`, verdict };
}

/** The reports to compute from; one that is refused or quarantined stops the underwriting. */
export function recordsOf({
  settlements,
  refused,
}: Pick<Ingested, "settlements" | "refused">): SettlementRecord[] {
  const [first] = refused;
  if (first !== undefined) throw first.error;
  const quarantined = settlements.find(({ status }) => status === "quarantined");
  if (quarantined !== undefined)
    throw new KeeperError("Quarantined", "a report has rows of unknown kinds", {
      file: quarantined.record.file,
    });
  return settlements.map(({ record }) => record);
}

/** Whether the merchant declared more than the reports show. */
export const isFlattering = ({ comparisons }: Underwriting): boolean =>
  comparisons.some(({ verdict }) => verdict === "flattering");

/** Computes an application's figures from the seller's reports and compares what the merchant declared. */
export function decide(
  records: readonly SettlementRecord[],
  inventory: InventoryRecord | undefined,
  rate: Rate | undefined,
  declared: Figures | undefined,
): Underwriting {
  const computed = computeFigures(records, inventory);
  const conversion = { minorDigits: minorDigits(computed.currency), assetDecimals: 0, rate };
  const figures: Figures = {
    netSales: toAsset(computed.netSales, conversion, "down"),
    inventoryValue: toAsset(computed.inventoryValue, conversion, "down"),
    operatingMarginBps: computed.operatingMarginBps,
    growthBps: computed.growthBps ?? 0,
    months: computed.months,
    refundBps: computed.refundBps,
    daysInventory: computed.daysInventory,
  };
  const fields = Object.keys(flatters) as (keyof Figures)[];
  return {
    computed,
    figures,
    seasons: seasonsOf(records.map(flowOf)),
    comparisons: declared === undefined ? [] : fields.map((field) => compare(field, declared, figures)),
  };
}
