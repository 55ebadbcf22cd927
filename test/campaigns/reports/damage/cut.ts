import { render } from "../corpus.ts";
import { anyRow, type Damage } from "./tools.ts";

export const cut: Record<string, Damage> = {
  "at a byte": ({ text }, random) => Buffer.from(text).subarray(0, random.between(0, text.length - 1)),
  "in the last line": ({ text }, random) => text.trimEnd().slice(0, -random.between(1, 60)),
  "after a row": (report, random) => render(report.lines.slice(0, anyRow(report, random))),
  "at its head": ({ text }, random) => text.slice(random.between(1, text.length - 1)),
  "without its header": ({ lines }) => render(lines.slice(1)),
  "without its summary": ({ lines }) => render(lines.toSpliced(1, 1)),
  "rows out of its middle": (report, random) =>
    render(report.lines.toSpliced(anyRow(report, random), random.between(1, 5))),
  "a column": ({ lines }, random) => {
    const column = random.between(0, 23);
    return render(lines.map((cells) => cells.toSpliced(column, 1)));
  },
  "a cell": (report, random) => {
    const line = anyRow(report, random);
    return render(report.lines.with(line, report.lines[line]!.toSpliced(random.between(0, 23), 1)));
  },
  "bytes out of it": ({ text }, random) => {
    const from = random.between(0, text.length - 1);
    return text.slice(0, from) + text.slice(from + random.between(1, 300));
  },
};
