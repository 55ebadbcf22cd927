// CONTRIBUTING.md held against the repository: its table "Where is …" and its recipes.

import { recipes } from "./recipes.ts";
import type { Repository } from "./repository.ts";
import { declares } from "./rule.ts";

const guide = "CONTRIBUTING.md";

export interface Lookup {
  question: string;
  path: string;
  symbol: string;
  /** Empty where the row is true. */
  problem?: string;
}

/** The text under the heading that begins with `title`, up to the next of its rank or above. */
function section(text: string, title: string): string {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "").startsWith(title));
  if (at === -1) return "";
  const rank = lines[at]!.indexOf(" ");
  const end = lines.findIndex((line, index) => index > at && /^#+ /.test(line) && line.indexOf(" ") <= rank);
  return lines.slice(at + 1, end === -1 ? undefined : end).join("\n");
}

export function lookups(repository: Repository): Lookup[] {
  const rows = section(repository.text(guide), "Where is").matchAll(
    /^\| ([^|]+) \| `([^`|]+)` \| `([^`|]+)` \|$/gm,
  );
  return [...rows].map(([, question, path, symbol]) => {
    const row: Lookup = { question: question!.trim(), path: path!, symbol: symbol! };
    if (!repository.has(row.path)) row.problem = "no such file";
    else if (!declares(repository, row.path, row.symbol)) row.problem = `declares no ${row.symbol}`;
    return row;
  });
}

export interface CheckedRecipe {
  kind: string;
  files: readonly string[];
  /** How many of the kind the repository has, all parts of each there. */
  complete: number;
  problems: string[];
}

/** Text in backticks that looks like a file of the repository. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`([\w.@*{},<>/-]+\/[\w.@*{},<>-]+\.\w+|[A-Z]+\.md)`/g)].map(([, path]) => path!);

/** `<…>` and globs match any name. */
const exists = (repository: Repository, path: string): boolean =>
  repository.match([path.replace(/<[^>]*>/g, "*")]).length > 0;

export function checkRecipes(repository: Repository): CheckedRecipe[] {
  const text = repository.text(guide);
  return recipes.map(({ kind, files, instances }) => {
    const told = section(text, `How to add a ${kind}`) || section(text, `How to add an ${kind}`);
    const found = instances(repository);
    const problems = [
      ...(told === "" ? [`${guide} has no "How to add a ${kind}"`] : []),
      ...files
        .filter((file) => !told.includes(`\`${file}\``))
        .map((file) => `${guide}: ${kind} leaves out ${file}`),
      ...pathsIn(told)
        .filter((path) => !exists(repository, path))
        .map((path) => `${guide}: ${kind} names ${path}, which matches no file`),
      ...(found.length === 0 ? [`the repository has no ${kind}`] : []),
      ...found.flatMap(({ name, missing }) => missing.map((file) => `${kind} ${name}: no part in ${file}`)),
    ];
    return { kind, files, complete: found.filter(({ missing }) => missing.length === 0).length, problems };
  });
}
