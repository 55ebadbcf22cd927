import type { Random } from "@takings/dev/data";
import { at } from "@takings/keeper/testing";
import { type Pristine, render } from "../corpus.ts";

/** One way to spoil a report; undefined where this report cannot be spoilt so. */
export type Damage = (report: Pristine, random: Random, other: Pristine) => string | Uint8Array | undefined;

export const pick = <T>(items: readonly T[], random: Random): T =>
  items[random.between(0, items.length - 1)]!;

/** The place of one of the report's rows among its lines. */
export const anyRow = ({ lines }: Pristine, random: Random): number => random.between(2, lines.length - 1);

export const withCell = (
  { lines }: Pristine,
  line: number,
  column: number,
  change: (cell: string) => string,
): string =>
  render(lines.map((cells, index) => (index === line ? cells.with(column, change(cells[column]!)) : cells)));

/** The report with every cell of `wanted` columns changed, the header's left as they are. */
export const withColumns = (
  { lines }: Pristine,
  wanted: readonly number[],
  change: (cell: string, line: number) => string,
): string =>
  render(
    lines.map((cells, line) =>
      line === 0 ? cells : cells.map((cell, column) => (wanted.includes(column) ? change(cell, line) : cell)),
    ),
  );

export const moneyColumns = [at.total, at.amount];
export const dateColumns = [at.start, at.end, at.deposit, at.postedDate, at.postedAt];
