import { KeeperError } from "../../errors.ts";
import { textLines } from "../shared/text.ts";
import { checkHeader, columns } from "./columns.ts";

export interface Line {
  number: number;
  cells: string[];
}

/**
 * The data lines of a report, cells trimmed. The format has no quoting, so a tab always separates and splitting is
 * exact. Blank lines are allowed at the end only.
 */
export function* dataLines(chunks: Iterable<Uint8Array>, file: string): Generator<Line> {
  let blank: number | undefined;
  for (const { number, text: line } of textLines(chunks, file)) {
    if (line.trim() === "") {
      blank ??= number;
      continue;
    }
    if (blank !== undefined) {
      throw new KeeperError("BadRow", "a blank line inside the report", {
        file,
        line: blank,
        expected: "a row",
        found: "a blank line",
      });
    }
    if (number === 1) {
      checkHeader(line, file);
      continue;
    }
    const cells = line.split("\t");
    if (cells.length < columns.length) {
      throw new KeeperError("Truncated", "a row with missing columns: the file is cut off or damaged here", {
        file,
        line: number,
        expected: `${columns.length} columns`,
        found: `${cells.length}`,
      });
    }
    if (cells.length > columns.length) {
      throw new KeeperError("ExtraColumns", "a row with too many columns", {
        file,
        line: number,
        expected: `${columns.length} columns`,
        found: `${cells.length}`,
      });
    }
    for (let index = 0; index < cells.length; index += 1) cells[index] = cells[index]!.trim();
    yield { number, cells };
  }
}
