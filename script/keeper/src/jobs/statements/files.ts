import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { slug, writeWhole } from "../../journal/files.ts";
import { toJson } from "../../json.ts";
import type { Side } from "../../settlement/record.ts";

export type StatementKind = "settlement" | "adjustment" | "metrics";

/** Where a kind's file names differ. */
const infix: Record<StatementKind, string> = {
  settlement: "",
  adjustment: ".adjustment",
  metrics: ".metrics",
};

const names: Record<StatementKind, RegExp> = {
  settlement: /^(?!.*\.(metrics|adjustment)\.).*\.(commerce|bank)\.json$/,
  adjustment: /\.adjustment\.(commerce|bank)\.json$/,
  metrics: /\.metrics\.(commerce|bank)\.json$/,
};

/** The statement files of one kind in `folder`, by name; none where there is no such folder. */
export const statementFiles = (folder: string, kind: StatementKind): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => names[kind].test(file))
        .sort()
        .map((file) => join(folder, file))
    : [];

/** Writes a signed statement to its own file, complete or not at all; `subject` is what it is about. */
export function writeStatement(
  folder: string,
  kind: StatementKind,
  subject: string,
  statement: { store: string; role: Side },
): { file: string; written: boolean } {
  const name = `${slug(statement.store)}-${subject}${infix[kind]}.${statement.role}.json`;
  const file = join(folder, name);
  return { file, written: writeWhole(file, `${toJson(statement)}\n`) };
}
