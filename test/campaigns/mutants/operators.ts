import type { AstNode } from "../laboratory/compiler.ts";
import { children } from "../laboratory/syntax.ts";

export interface Mutant {
  source: string;
  operator: string;
  /** In bytes of the file. */
  start: number;
  end: number;
  original: string;
  replacement: string;
  line: number;
}

const swaps: Record<string, string[]> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "<<": [">>"],
  ">>": ["<<"],
  "&": ["|"],
  "|": ["&"],
  "^": ["&"],
  "<": ["<=", ">"],
  "<=": ["<", ">"],
  ">": [">=", "<"],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
  "&&": ["||"],
  "||": ["&&"],
};
const families: [RegExp, string][] = [
  [/^[<>]=?$|^[!=]=$/, "relational"],
  [/^(&&|\|\|)$/, "logical"],
  [/./, "arithmetic"],
];
const familyOf = (operator: string) => families.find(([pattern]) => pattern.test(operator))![1];
const modifiers = /^(nonReentrant|initializer|onlyInitializing|only[A-Z]\w*)$/;

type Draft = Pick<Mutant, "operator" | "start" | "end" | "replacement">;

/** Every small fault that the operators can put into a file. */
export function mutantsOf(source: string, text: string, ast: AstNode): Mutant[] {
  const bytes = Buffer.from(text);
  const slice = (start: number, end: number) => bytes.subarray(start, end).toString("utf8");
  const range = ({ src }: AstNode) => {
    const [start, length] = src.split(":").map(Number) as [number, number];
    return { start, end: start + length };
  };
  const codeOf = (node: AstNode) => {
    const { start, end } = range(node);
    return slice(start, end);
  };
  const drafts: Draft[] = [];

  const replace = (operator: string, node: AstNode, replacement: string) =>
    drafts.push({ operator, ...range(node), replacement });

  /** The text between two nodes holds the operator, and perhaps a comment. */
  const betweenNodes = (left: AstNode, right: AstNode, token: string, replacement: string) => {
    const [from, to] = [range(left).end, range(right).start];
    const at = slice(from, to).indexOf(token);
    if (at < 0) return;
    const start = from + Buffer.byteLength(slice(from, to).slice(0, at));
    drafts.push({
      operator: familyOf(token.replace(/=$/, "")),
      start,
      end: start + token.length,
      replacement,
    });
  };

  const visit = (node: AstNode) => {
    switch (node.nodeType) {
      case "BinaryOperation": {
        const operator = node.operator as string;
        for (const swap of swaps[operator] ?? [])
          betweenNodes(node.leftExpression as AstNode, node.rightExpression as AstNode, operator, swap);
        break;
      }
      case "Assignment": {
        const operator = node.operator as string;
        for (const swap of operator === "=" ? [] : (swaps[operator.slice(0, -1)] ?? []))
          betweenNodes(node.leftHandSide as AstNode, node.rightHandSide as AstNode, operator, `${swap}=`);
        break;
      }
      case "UnaryOperation": {
        const code = codeOf(node);
        if (node.operator === "!" || node.operator === "~")
          replace("logical", node, codeOf(node.subExpression as AstNode));
        if (node.operator === "++" || node.operator === "--")
          replace("arithmetic", node, code.replace(/\+\+|--/, node.operator === "++" ? "--" : "++"));
        break;
      }
      case "IfStatement":
      case "Conditional":
        for (const value of ["true", "false"]) replace("condition", node.condition as AstNode, value);
        break;
      case "ExpressionStatement":
        replace("statement", node, slice(range(node).end, range(node).end + 1) === ";" ? "" : "{}");
        break;
      case "RevertStatement":
        replace("revert", node, "{}");
        return;
      case "EmitStatement":
        return;
      case "ModifierInvocation":
        if (modifiers.test((node.modifierName as { name: string }).name)) replace("modifier", node, "");
        return;
      case "Literal":
        if (node.kind === "number" && !/^0x/.test(codeOf(node))) {
          replace("constant", node, `(${codeOf(node)} + 1)`);
          if (!/^0\b/.test(codeOf(node))) replace("constant", node, `(${codeOf(node)} - 1)`);
        }
        break;
      case "MemberAccess": {
        const name = node.memberName as string;
        const other = { min: "max", max: "min", Ceil: "Floor", Floor: "Ceil" }[name];
        const of =
          (node.expression as { name?: string; memberName?: string }).name ??
          (node.expression as { memberName?: string }).memberName;
        if (other !== undefined && (of === "Math" || of === "Rounding"))
          replace("rounding", node, codeOf(node).replace(new RegExp(`${name}$`), other));
        break;
      }
      case "FunctionCall": {
        const called = node.expression as AstNode;
        const list = node.arguments as AstNode[];
        const helper = called.nodeType === "MemberAccess" ? (called.memberName as string) : "";
        if (helper === "ceilDiv") replace("rounding", node, `(${list.map(codeOf).join(" / ")})`);
        if (helper === "mulDiv" && list.length === 3)
          replace("rounding", node, codeOf(node).replace(/\)$/, ", Math.Rounding.Ceil)"));
        if (node.kind !== "functionCall" || ["min", "max", "average"].includes(helper)) break;
        for (let i = 0; i + 1 < list.length; ++i) {
          const [a, b] = [list[i]!, list[i + 1]!];
          const type = (argument: AstNode) =>
            (argument.typeDescriptions as { typeString: string }).typeString;
          if (type(a) !== type(b) || codeOf(a) === codeOf(b)) continue;
          drafts.push({
            operator: "arguments",
            start: range(a).start,
            end: range(b).end,
            replacement: codeOf(b) + slice(range(a).end, range(b).start) + codeOf(a),
          });
        }
        break;
      }
      case "InlineAssembly":
      case "ElementaryTypeName":
      case "ArrayTypeName":
        return;
    }
    for (const child of children(node)) visit(child);
  };
  visit(ast);

  return drafts.map((draft) => ({
    source,
    ...draft,
    original: slice(draft.start, draft.end),
    line: slice(0, draft.start).split("\n").length,
  }));
}

/** The file's text with the fault in it. */
export function mutate(text: string, { start, end, replacement }: Mutant): string {
  const bytes = Buffer.from(text);
  return bytes.subarray(0, start).toString("utf8") + replacement + bytes.subarray(end).toString("utf8");
}
