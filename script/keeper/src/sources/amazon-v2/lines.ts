import { KeeperError } from "../../errors.ts";
import { decodeText } from "../text.ts";
import { checkHeader, columns } from "./columns.ts";

export interface Line {
  number: number;
  cells: string[];
}

/**
 * The data lines of a report, cells trimmed. The format has no quoting, so a tab always separates and splitting is
 * exact. Blank lines are allowed at the end only.
 */
export function* dataLines(bytes: Uint8Array, file: string): Generator<Line> {
  const text = decodeText(bytes, file);
  let start = 0;
  let number = 0;
  let blank: number | undefined;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    number += 1;
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
