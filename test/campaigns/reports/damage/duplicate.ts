import { render } from "../corpus.ts";
import { anyRow, type Damage } from "./tools.ts";

export const duplicated: Record<string, Damage> = {
  "a row": (report, random) => {
    const line = anyRow(report, random);
    return render(report.lines.toSpliced(line, 0, report.lines[line]!));
  },
  "a row, elsewhere": (report, random) =>
    render(report.lines.toSpliced(anyRow(report, random), 0, report.lines[anyRow(report, random)]!)),
  "some rows": (report, random) => {
    const from = anyRow(report, random);
    return render(report.lines.toSpliced(from, 0, ...report.lines.slice(from, from + random.between(2, 9))));
  },
  "every row": ({ lines }) => render([...lines, ...lines.slice(2)]),
  "its summary": ({ lines }) => render(lines.toSpliced(1, 0, lines[1]!)),
  "its summary, at the end": ({ lines }) => render([...lines, lines[1]!]),
  "its header": ({ lines }, random) => render(lines.toSpliced(random.between(1, lines.length), 0, lines[0]!)),
  "the whole file": ({ text }) => text + text,
  "the whole file without its header": ({ text, lines }) => text + render(lines.slice(1)),
  "another report behind it": ({ text }, _, other) => text + render(other.lines.slice(1)),
  "a column": ({ lines }, random) => {
    const column = random.between(0, 23);
    return render(lines.map((cells) => cells.toSpliced(column, 0, cells[column]!)));
  },
  "a cell": (report, random) => {
    const [line, column] = [anyRow(report, random), random.between(0, 23)];
    const cells = report.lines[line]!;
    return render(report.lines.with(line, cells.toSpliced(column, 0, cells[column]!)));
  },
};
