import { review, shareBps } from "@takings/sdk";

/** One year of the vault's clock. Sales and target in the asset's smallest unit, times in Unix seconds. */
export interface Year {
  number: number;
  startsAt: number;
  endsAt: number;
  netSales: bigint;
  target: bigint;
  /** What a review recorded. */
  recorded: number;
  /** What a review would record now; open where it would be refused. */
  due: number;
}

/** The years worth reading at `now`: those begun, and the next one, whose target is set already. */
export const yearCount = (start: number, now: number, yearSeconds: number): number =>
  Math.max(1, Math.floor((now - start) / yearSeconds) + 2);

export type ReviewState =
  | "met"
  | "missed"
  /** A review would pass, or record a miss, now. */
  | "dueMet"
  | "dueMissed"
  /** Over, and its last settlements are still to come. */
  | "unsettled"
  /** Over and settled below the target; a miss counts from a later day on. */
  | "grace"
  | "running"
  | "ahead";

export function reviewState(year: Year, now: number, settledUntil: number): ReviewState {
  if (year.recorded === review.met) return "met";
  if (year.recorded === review.missed) return "missed";
  if (year.due === review.met) return "dueMet";
  if (year.due === review.missed) return "dueMissed";
  if (now < year.startsAt) return "ahead";
  if (now < year.endsAt) return "running";
  return settledUntil < year.endsAt ? "unsettled" : "grace";
}

/** The first review that is not recorded: the day from which it can be, at the earliest. */
export function nextReview(years: readonly Year[]): Year | undefined {
  return years.find((year) => year.recorded === review.open);
}

/** The day from which a year can be reviewed as things stand; undefined while settlements are still to come. */
export function reviewableFrom(
  year: Year,
  state: ReviewState,
  now: number,
  missDelay: number,
): number | undefined {
  if (state === "unsettled") return undefined;
  if (state === "grace") return year.endsAt + missDelay;
  return Math.max(year.endsAt, now);
}

/** Sales as a share of the target, in bps, rounded down. */
export const progressBps = ({ netSales, target }: Year): bigint => shareBps(netSales, target);
