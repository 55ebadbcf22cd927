import { BPS, largest } from "@takings/sdk";
import type { Draft } from "./draft.ts";
import { type Problem, type Reading, readNumber, readPercent } from "./numbers.ts";
import type { Figures } from "./types.ts";

export const figureIds = [
  "netSales",
  "inventoryValue",
  "operatingMarginBps",
  "growthBps",
  "months",
  "refundBps",
  "daysInventory",
] as const;
export type FigureId = (typeof figureIds)[number];

/** How a figure is typed: dollars, percent, or a count of its unit. */
export const figureKinds: Record<FigureId, "money" | "percent" | "months" | "days"> = {
  netSales: "money",
  inventoryValue: "money",
  operatingMarginBps: "percent",
  growthBps: "percent",
  months: "months",
  refundBps: "percent",
  daysInventory: "days",
};

const readers: Record<FigureId, (text: string) => Reading> = {
  netSales: (text) => readNumber(text, { max: largest.uint64 }),
  inventoryValue: (text) => readNumber(text, { max: largest.uint64 }),
  operatingMarginBps: (text) => readPercent(text, { signed: true, min: -largest.int32, max: BPS }),
  growthBps: (text) => readPercent(text, { signed: true, min: -largest.int32, max: largest.int32 }),
  months: (text) => readNumber(text, { max: largest.uint16 }),
  refundBps: (text) => readPercent(text, { max: BPS }),
  daysInventory: (text) => readNumber(text, { max: largest.uint16 }),
};

/** What was typed as the contract takes it; a field that is empty has no sentence yet. */
export function readFigures(draft: Draft): {
  figures?: Figures;
  problems: Partial<Record<FigureId, Problem>>;
} {
  const problems: Partial<Record<FigureId, Problem>> = {};
  const values: Partial<Record<FigureId, bigint>> = {};
  for (const id of figureIds) {
    const { value, problem } = readers[id](draft[id] ?? "");
    if (problem === undefined) values[id] = value;
    else if (problem !== "amount.empty") problems[id] = problem;
  }
  if (figureIds.some((id) => values[id] === undefined)) return { problems };
  const { netSales, inventoryValue, ...rest } = values as Record<FigureId, bigint>;
  const small = Object.fromEntries(Object.entries(rest).map(([id, value]) => [id, Number(value)]));
  return { figures: { netSales, inventoryValue, ...small } as Figures, problems };
}
