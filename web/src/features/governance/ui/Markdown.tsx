// biome-ignore-all lint/suspicious/noArrayIndexKey: a text's parts never change their order
import { Fragment } from "react";
import { type Block, type Inline, parseMarkdown } from "../domain/markdown.ts";

function Spans({ parts }: { parts: Inline[] }) {
  return parts.map((part, index) => {
    const key = `${index} ${part.kind}`;
    if (part.kind === "text") return <Fragment key={key}>{part.text}</Fragment>;
    if (part.kind === "code")
      return (
        <code key={key} className="rounded bg-hover px-1 py-0.5 font-mono text-[0.875em] break-words">
          {part.text}
        </code>
      );
    const children = <Spans parts={part.children} />;
    if (part.kind === "strong") return <strong key={key}>{children}</strong>;
    if (part.kind === "emphasis") return <em key={key}>{children}</em>;
    return (
      <a
        key={key}
        href={part.href}
        target="_blank"
        rel="noreferrer nofollow ugc"
        className="break-words text-accent-ink underline underline-offset-2"
      >
        {children}
      </a>
    );
  });
}

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return (
        <h3 className="font-semibold text-ink">
          <Spans parts={block.children} />
        </h3>
      );
    case "quote":
      return (
        <blockquote className="border-l-2 border-line-strong pl-4 text-ink-2">
          <Spans parts={block.children} />
        </blockquote>
      );
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide block has to scroll with the keyboard, too
        <pre tabIndex={0} className="overflow-x-auto rounded-lg bg-hover p-3 font-mono text-sm">
          {block.text}
        </pre>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className={block.ordered ? "list-decimal pl-5" : "list-disc pl-5"}>
          {block.items.map((item, index) => (
            <li key={`${index} ${item.length}`} className="py-0.5">
              <Spans parts={item} />
            </li>
          ))}
        </List>
      );
    }
    default:
      return (
        <p className="text-pretty">
          <Spans parts={block.children} />
        </p>
      );
  }
}

/** A proposal's text. Built from parsed parts only: nothing in it can become markup, script or a remote image. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="space-y-3 break-words">
      {parseMarkdown(text).map((block, index) => (
        <One key={`${index} ${block.kind}`} block={block} />
      ))}
    </div>
  );
}
