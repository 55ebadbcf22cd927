// biome-ignore-all lint/suspicious/noArrayIndexKey: a text's parts never change their order
import type { Definition, Nodes, Table } from "mdast";
import { Fragment, type ReactNode, useMemo } from "react";
import { PlainText } from "./PlainText.tsx";
import { parseMarkdown, safeHref } from "./parse.ts";

/** A proposal's text, drawn from its parsed parts only: nothing in it can become markup, script or a remote image. */
export default function MarkdownTree({ text }: { text: string }) {
  const tree = useMemo(() => parseMarkdown(text), [text]);
  if (!tree) return <PlainText text={text} />;
  const targets = new Map(
    definitionsIn(tree).map(({ identifier, url }) => [identifier.toUpperCase(), url] as const),
  );
  const draw = (node: Nodes): ReactNode => drawn(node, targets, draw);
  return <div className="space-y-3 break-words">{children(tree, draw)}</div>;
}

type Draw = (node: Nodes) => ReactNode;
type Targets = ReadonlyMap<string, string>;

const definitionsIn = (node: Nodes): Definition[] =>
  node.type === "definition" ? [node] : "children" in node ? node.children.flatMap(definitionsIn) : [];

const children = (node: Nodes, draw: Draw): ReactNode =>
  "children" in node
    ? node.children.map((child, index) => <Fragment key={index}>{draw(child)}</Fragment>)
    : null;

function drawn(node: Nodes, targets: Targets, draw: Draw): ReactNode {
  const inner = () => children(node, draw);
  switch (node.type) {
    case "text":
    case "html":
      return node.value;
    case "paragraph":
      return <p className="text-pretty">{inner()}</p>;
    case "heading": {
      // The page and its panel have the first two levels.
      const Heading = node.depth < 3 ? "h3" : "h4";
      return <Heading className="font-semibold text-ink">{inner()}</Heading>;
    }
    case "emphasis":
      return <em>{inner()}</em>;
    case "strong":
      return <strong>{inner()}</strong>;
    case "delete":
      return <del>{inner()}</del>;
    case "break":
      return <br />;
    case "inlineCode":
      return (
        <code className="rounded bg-hover px-1 py-0.5 font-mono text-[0.875em] break-words">
          {node.value}
        </code>
      );
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide block has to scroll with the keyboard, too
        <pre tabIndex={0} className="overflow-x-auto rounded-lg bg-hover p-3 font-mono text-sm">
          {node.value}
        </pre>
      );
    case "blockquote":
      return (
        <blockquote className="space-y-2 border-l-2 border-line-strong pl-4 text-ink-2">{inner()}</blockquote>
      );
    case "thematicBreak":
      return <hr className="border-line" />;
    case "list":
      return node.ordered ? (
        <ol start={node.start ?? 1} className="list-decimal space-y-1 pl-6">
          {inner()}
        </ol>
      ) : (
        <ul className="list-disc space-y-1 pl-5">{inner()}</ul>
      );
    case "listItem":
      return <li className="space-y-1">{inner()}</li>;
    case "link":
      return <SafeLink url={node.url}>{inner()}</SafeLink>;
    case "linkReference":
      return <SafeLink url={targets.get(node.identifier.toUpperCase())}>{inner()}</SafeLink>;
    // An image is never loaded; who wants to see it follows its link.
    case "image":
      return <SafeLink url={node.url}>{node.alt || node.url}</SafeLink>;
    case "imageReference":
      return <SafeLink url={targets.get(node.identifier.toUpperCase())}>{node.alt}</SafeLink>;
    case "table":
      return <DrawnTable table={node} draw={draw} />;
    case "definition":
      return null;
    default:
      return inner();
  }
}

function SafeLink({ url, children }: { url: string | undefined; children: ReactNode }) {
  const href = url && safeHref(url);
  if (!href) return children;
  return (
    <a
      href={href}
      title={href}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      className="break-words text-accent-ink underline underline-offset-2"
    >
      {children}
    </a>
  );
}

const aligned = { left: "text-start", center: "text-center", right: "text-end" } as const;

function DrawnTable({ table, draw }: { table: Table; draw: Draw }) {
  const [head, ...rows] = table.children;
  const alignment = (index: number) => aligned[table.align?.[index] ?? "left"];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to scroll with the keyboard, too
    <div tabIndex={0} className="overflow-x-auto">
      <table className="min-w-full text-sm">
        <thead className="border-b border-line-strong">
          <tr>
            {head?.children.map((cell, index) => (
              <th
                key={index}
                scope="col"
                className={`px-3 py-2 first:ps-0 last:pe-0 font-medium text-ink ${alignment(index)}`}
              >
                {children(cell, draw)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row, place) => (
            <tr key={place}>
              {row.children.map((cell, index) => (
                <td key={index} className={`px-3 py-2 first:ps-0 last:pe-0 align-top ${alignment(index)}`}>
                  {children(cell, draw)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
