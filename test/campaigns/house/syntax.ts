// The one reader of TypeScript's syntax here: the parser of the bundler that the repository has anyway.
import { parseAst } from "rolldown/parseAst";

export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export const parse = (file: string, text: string): Node => ({
  ...parseAst(text, { lang: file.endsWith("x") ? "tsx" : "ts" }, file),
});

/** Visits every node under `node`. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === "object" && child !== null && typeof (child as Node).type === "string")
        walk(child as Node, visit);
}

/** What a file imports, by any form: import, export … from, import(…), import("…") in a type. */
export function importsOf(file: string, text: string): { specifier: string; at: number }[] {
  const found: { specifier: string; at: number }[] = [];
  walk(parse(file, text), (node) => {
    if (!/^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type))
      return;
    const source = (node.source ?? node.argument) as Node | null | undefined;
    const literal = source?.type === "TSLiteralType" ? (source.literal as Node) : source;
    if (typeof literal?.value === "string") found.push({ specifier: literal.value, at: node.start });
  });
  return found;
}
