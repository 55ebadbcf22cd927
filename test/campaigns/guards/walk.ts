import type { AstNode, Compiler } from "../laboratory/compiler.ts";
import { implementations, textOf } from "../laboratory/sources.ts";
import { children } from "../laboratory/syntax.ts";
import type { Attack } from "./attack.ts";
import { changedPart } from "./patch.ts";

export interface Guard {
  source: string;
  line: number;
  guard: string;
}

interface Found extends Guard {
  /** In bytes, as the compiler counts. */
  start: number;
  end: number;
}

const modifiers = /^(nonReentrant|initializer|onlyInitializing|only[A-Z]\w*)$/;

/** Places that refuse a call: reverts with the condition before them, and modifiers that hold such. */
function guardsIn(source: string, ast: AstNode): Found[] {
  const bytes = Buffer.from(textOf(source));
  const found: Found[] = [];
  const add = ({ src }: AstNode) => {
    const [start, length] = src.split(":").map(Number) as [number, number];
    const text = bytes.subarray(start, start + length).toString("utf8");
    const line = bytes.subarray(0, start).toString("utf8").split("\n").length;
    found.push({ source, line, guard: text.replace(/\s+/g, " "), start, end: start + length });
  };
  const visit = (node: AstNode, parents: AstNode[]) => {
    if (node.nodeType === "RevertStatement") {
      const condition = parents.findLast(({ nodeType }) => nodeType !== "Block");
      add(condition?.nodeType === "IfStatement" ? condition : node);
    }
    if (node.nodeType === "ModifierInvocation") {
      const { name } = node.modifierName as { name: string };
      if (modifiers.test(name)) add(node);
    }
    if (
      node.nodeType === "FunctionCall" &&
      (node.expression as { name?: string }).name === "_disableInitializers"
    )
      add(node);
    for (const child of children(node)) visit(child, [...parents, node]);
  };
  visit(ast, []);
  return found;
}

/** Guards that no attack's patch touches, among all of the contracts. */
export async function unneededGuards(compiler: Compiler, attacks: Attack[]): Promise<Guard[]> {
  const files = implementations();
  const asts = await compiler.astsOf(files);
  const touched = attacks
    .flatMap((attack) => ("without" in attack ? attack.without : []))
    .map((edit) => {
      const { source, start, end } = changedPart(edit);
      const text = textOf(source);
      const bytes = (length: number) => Buffer.byteLength(text.slice(0, length));
      return { source, start: bytes(start), end: bytes(end) };
    });
  return files
    .flatMap((source) => guardsIn(source, asts.get(source)!))
    .filter(
      (guard) =>
        !touched.some((t) => t.source === guard.source && t.start < guard.end && guard.start < t.end),
    )
    .map(({ source, line, guard }) => ({ source, line, guard }));
}
