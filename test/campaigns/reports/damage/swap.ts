import { at } from "@takings/keeper/testing";
import { type Pristine, render } from "../corpus.ts";
import { anyRow, type Damage } from "./tools.ts";

const exchange = <T>(items: readonly T[], a: number, b: number): T[] =>
  items.with(a, items[b]!).with(b, items[a]!);

/** Two rows' cells of one column, each in the other's place. */
function between(report: Pristine, a: number, b: number, columns: readonly number[]): string {
  const lines = report.lines.map((cells) => [...cells]);
  for (const column of columns) {
    lines[a]![column] = report.lines[b]![column]!;
    lines[b]![column] = report.lines[a]![column]!;
  }
  return render(lines);
}

export const swapped: Record<string, Damage> = {
  "two rows": (report, random) =>
    render(exchange(report.lines, anyRow(report, random), anyRow(report, random))),
  "all rows": ({ lines }) => render([...lines.slice(0, 2), ...lines.slice(2).reverse()]),
  "summary and a row": (report, random) => render(exchange(report.lines, 1, anyRow(report, random))),
  "two columns": ({ lines }, random) => {
    const [a, b] = [random.between(0, 23), random.between(0, 23)];
    return render(lines.map((cells) => exchange(cells, a, b)));
  },
  "two columns under their names": ({ lines }, random) => {
    const [a, b] = [random.between(0, 23), random.between(0, 23)];
    return render(lines.map((cells, line) => (line === 0 ? cells : exchange(cells, a, b))));
  },
  "two cells of a row": (report, random) => {
    const line = anyRow(report, random);
    const cells = exchange(report.lines[line]!, random.between(0, 23), random.between(0, 23));
    return render(report.lines.with(line, cells));
  },
  "two rows' amounts": (report, random) =>
    between(report, anyRow(report, random), anyRow(report, random), [at.amount]),
  "two rows' kinds": (report, random) =>
    between(report, anyRow(report, random), anyRow(report, random), [at.type, at.amountType, at.description]),
  "two rows' descriptions": (report, random) =>
    between(report, anyRow(report, random), anyRow(report, random), [at.description]),
  "two neighbouring characters": ({ text }, random) => {
    const place = random.between(0, text.length - 2);
    return text.slice(0, place) + text[place + 1] + text[place] + text.slice(place + 2);
  },
  "two reports' rows": ({ lines }, random, other) => {
    const from = random.between(3, lines.length);
    return render([...lines.slice(0, from), ...other.lines.slice(from)]);
  },
  "its period's ends": ({ lines }) => render(lines.with(1, exchange(lines[1]!, at.start, at.end))),
};
