// Casts that switch the type checker off: `as any`, `as never`, `as unknown as`, and `any` as a type. A few are needed
// where a library's types end; each says why in a comment `cast: …` on its line or the line above.
import { generated, type Place, type Repository, typescript } from "./repository.ts";
import { type Node, parse, walk } from "./syntax.ts";

export interface Cast extends Place {
  /** Undefined where the reason is missing. */
  reason: string | undefined;
}

export const mostCasts = 8;
const casting = new Set(["TSAsExpression", "TSTypeAssertion"]);
const erasing = new Set(["TSNeverKeyword", "TSAnyKeyword", "TSUnknownKeyword"]);
const kindOf = (node: unknown) => (node as Node | undefined)?.type ?? "";

function castsOf(file: string, text: string): Cast[] {
  const at: number[] = [];
  const counted = new Set<unknown>();
  walk(parse(file, text), (node) => {
    if (casting.has(node.type)) {
      const inner = node.expression as Node;
      const twice = casting.has(inner.type) && kindOf(inner.typeAnnotation) === "TSUnknownKeyword";
      const target = node.typeAnnotation as Node;
      if (twice || (erasing.has(target.type) && target.type !== "TSUnknownKeyword")) {
        at.push((inner.end as number) ?? node.start);
        counted.add(target);
      }
    } else if (node.type === "TSAnyKeyword" && !counted.has(node)) at.push(node.start);
  });
  const lines = text.split("\n");
  return at.map((offset) => {
    const line = text.slice(0, offset).split("\n").length;
    const said = [lines[line - 1], lines[line - 2]].map(
      (of) => /\/[/*]\s*cast: (.+?)\s*(?:\*\/.*)?$/.exec(of ?? "")?.[1],
    );
    return { file, line, text: lines[line - 1]!.trim(), reason: said.find((reason) => reason !== undefined) };
  });
}

export const anyCasts = (repository: Repository): Cast[] =>
  repository
    .match(typescript, generated)
    .filter((file) => /\b(any|never|unknown)\b/.test(repository.text(file)))
    .flatMap((file) => castsOf(file, repository.text(file)));
