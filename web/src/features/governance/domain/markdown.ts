/** A small part of Markdown, as data: what is drawn is built from this, so no text can become markup. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "strong"; children: Inline[] }
  | { kind: "emphasis"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] };

export type Block =
  | { kind: "heading"; children: Inline[] }
  | { kind: "paragraph" | "quote"; children: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "code"; text: string };

/** Only web addresses become links. */
function safeHref(text: string): string | undefined {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const inlinePattern =
  /`([^`\n]+)`|\*\*(.+?)\*\*|\*([^*\s][^*]*?)\*|\[([^\]\n]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?'"])/;

export function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  while (rest !== "") {
    const found = inlinePattern.exec(rest);
    if (!found) break;
    if (found.index > 0) parts.push({ kind: "text", text: rest.slice(0, found.index) });
    const [whole, code, strong, emphasis, label, target, bare] = found;
    if (code !== undefined) parts.push({ kind: "code", text: code });
    else if (strong !== undefined) parts.push({ kind: "strong", children: parseInline(strong) });
    else if (emphasis !== undefined) parts.push({ kind: "emphasis", children: parseInline(emphasis) });
    else {
      const href = safeHref(target ?? bare ?? "");
      if (!href) parts.push({ kind: "text", text: whole });
      else if (label !== undefined)
        parts.push({ kind: "link", href, children: [{ kind: "text", text: label }] });
      else parts.push({ kind: "link", href, children: [{ kind: "text", text: bare! }] });
    }
    rest = rest.slice(found.index + whole.length);
  }
  if (rest !== "") parts.push({ kind: "text", text: rest });
  return parts;
}

const bullet = /^\s*[-*+]\s+/;
const numbered = /^\s*\d+[.)]\s+/;
const fence = /^```/;

function takeWhile(lines: string[], from: number, holds: (line: string) => boolean): string[] {
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => !holds(line));
  return end < 0 ? rest : rest.slice(0, end);
}

const startsBlock = (line: string) =>
  line.trim() === "" || bullet.test(line) || numbered.test(line) || /^(#|>|```)/.test(line);

export function parseMarkdown(text: string): Block[] {
  const lines = text.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    if (line.trim() === "") index += 1;
    else if (fence.test(line)) {
      const body = takeWhile(lines, index + 1, (each) => !fence.test(each));
      blocks.push({ kind: "code", text: body.join("\n") });
      index += body.length + 2;
    } else if (/^#+\s/.test(line)) {
      blocks.push({ kind: "heading", children: parseInline(line.replace(/^#+\s+/, "")) });
      index += 1;
    } else if (line.startsWith(">")) {
      const body = takeWhile(lines, index, (each) => each.startsWith(">"));
      const quoted = body.map((each) => each.replace(/^>\s?/, "")).join(" ");
      blocks.push({ kind: "quote", children: parseInline(quoted) });
      index += body.length;
    } else if (bullet.test(line) || numbered.test(line)) {
      const mark = bullet.test(line) ? bullet : numbered;
      const body = takeWhile(lines, index, (each) => mark.test(each));
      const items = body.map((each) => parseInline(each.replace(mark, "")));
      blocks.push({ kind: "list", ordered: mark === numbered, items });
      index += body.length;
    } else {
      const body = [line, ...takeWhile(lines, index + 1, (each) => !startsBlock(each))];
      blocks.push({ kind: "paragraph", children: parseInline(body.join(" ")) });
      index += body.length;
    }
  }
  return blocks;
}
