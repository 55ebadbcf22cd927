// What a stranger needs to read in contracts/: a header on everything that is declared; of a contract what it holds, who may
// call and what it never does; a sentence for each event and error; and a unit for each number.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

const declared = /((?:^\/\/\/.*\n)*)^(abstract contract|contract|library|interface) (\w+)/gm;
const eventOrError = /((?:^ {4}\/\/\/.*\n)*)^ {4}(event|error) (\w+)\(([^)]*)\)/gm;
const external = /((?:^ {4}\/\/\/.*\n)*)^ {4}function (\w+)\(([^)]*)\)/gm;
const struct = /^ {4}struct (\w+) \{\n([\s\S]*?)^ {4}\}/gm;
const headerParts = ["@notice Holds ", "@notice Callers: ", "@notice Never "];

const parametersOf = (list: string) =>
  list
    .split(",")
    .map((parameter) => parameter.trim().split(/\s+/))
    .filter(([type]) => type !== "")
    .map((words) => ({ type: words[0]!, name: words.at(-1)! }));
const isNumber = (type: string) => /^u?int\d+(\[\])?$/.test(type);
const describes = (doc: string, parameter: string) => new RegExp(`@param ${parameter} \\S`).test(doc);

/** What is missing in one file of contracts/, each with its place. */
export function undocumented(file: string, text: string): string[] {
  const missing: string[] = [];
  for (const [, doc, kind, name] of text.matchAll(declared)) {
    if (!doc!.includes("@title ")) missing.push(`${file}: ${name} has no @title`);
    if (kind !== "contract") continue;
    for (const part of headerParts)
      if (!doc!.includes(part)) missing.push(`${file}: the header of ${name} has no "${part.trim()} …"`);
  }
  for (const [, doc, kind, name, list] of text.matchAll(eventOrError)) {
    if (!doc!.includes("@notice ")) missing.push(`${file}: ${kind} ${name} has no @notice`);
    for (const parameter of parametersOf(list!))
      if (!describes(doc!, parameter.name))
        missing.push(`${file}: ${kind} ${name} has no @param ${parameter.name}`);
  }
  if (!file.includes("/interfaces/")) return missing;
  for (const [, doc, name, list] of text.matchAll(external))
    for (const parameter of parametersOf(list!))
      if (isNumber(parameter.type) && !describes(doc!, parameter.name))
        missing.push(`${file}: function ${name} gives no unit of ${parameter.name}`);
  for (const [, name, body] of text.matchAll(struct)) {
    const lines = body!.split("\n");
    for (const [index, line] of lines.entries()) {
      const [, type, field] = /^ {8}(\S+) (\w+);/.exec(line) ?? [];
      if (type && isNumber(type) && !lines[index - 1]?.trim().startsWith("///"))
        missing.push(`${file}: ${name}.${field} has no unit`);
    }
  }
  return missing;
}

export const checkNatspec = (): string[] =>
  globSync("contracts/**/*.sol", { cwd: root }).flatMap((file) =>
    undocumented(file, readFileSync(join(root, file), "utf8")),
  );
