import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { KeeperError } from "../../errors.ts";
import { decodeText } from "./text.ts";

const recordsSchema = z.array(
  z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }),
);

export interface CsvRow {
  line: number;
  cells: Record<string, string>;
}

/** Rows of a comma-separated file (RFC 4180 quoting) whose header begins with `required`, in that order. */
export function readCsv(
  bytes: Uint8Array,
  file: string,
  required: readonly string[],
  optional: readonly string[] = [],
): CsvRow[] {
  const text = decodeText(bytes, file);
  const headerLine = text.slice(0, text.indexOf("\n") === -1 ? text.length : text.indexOf("\n"));
  if (!headerLine.includes(",")) {
    const other = [";", "\t", "|"].find((delimiter) => headerLine.includes(delimiter));
    if (other !== undefined) {
      throw new KeeperError("WrongDelimiter", "columns are not separated by commas", {
        file,
        line: 1,
        expected: "a comma",
        found: JSON.stringify(other),
      });
    }
  }
  let records: z.output<typeof recordsSchema>;
  try {
    const options = { info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    // With `info` each record comes with its place, which the package's types do not say.
    records = recordsSchema.parse(parse(text, options));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error ? Number(error.lines) : 1;
    throw new KeeperError("BadRow", `not a CSV file: ${error.code}`, { file, line });
  }
  const header = (records[0]?.record ?? []).map((name) => name.toLowerCase());
  for (const [index, name] of required.entries()) {
    if (header[index] === name) continue;
    throw new KeeperError("WrongHeader", "the header is not this format's", {
      file,
      line: 1,
      expected: `column ${index + 1} to be ${JSON.stringify(name)}`,
      found: JSON.stringify(header[index] ?? ""),
    });
  }
  const unknown = header.slice(required.length).find((name) => !optional.includes(name));
  if (unknown !== undefined || new Set(header).size !== header.length) {
    throw new KeeperError("WrongHeader", "the header has a column that this format does not have", {
      file,
      line: 1,
      expected: [...required, ...optional].join(","),
      found: header.join(","),
    });
  }
  return records.slice(1).map(({ info, record }) => {
    if (record.length !== header.length) {
      throw new KeeperError(
        record.length < header.length ? "Truncated" : "ExtraColumns",
        record.length < header.length
          ? "a row with missing columns: the file is cut off or damaged here"
          : "a row with too many columns",
        { file, line: info.lines, expected: `${header.length} columns`, found: `${record.length}` },
      );
    }
    return {
      line: info.lines,
      cells: Object.fromEntries(header.map((name, index) => [name, record[index]!])),
    };
  });
}

/** Unix seconds (midnight UTC) of a YYYY-MM-DD cell. */
export function csvDate(text: string, file: string, line: number, column: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return time / 1000;
  throw new KeeperError("BadDate", `${column} is not a date`, {
    file,
    line,
    expected: "YYYY-MM-DD",
    found: JSON.stringify(text),
  });
}
