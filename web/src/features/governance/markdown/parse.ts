import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";

/** Longer texts are shown as they are written: parsing them would hold up a slow phone for seconds. */
export const longest = 32_000;

/** A text of more lines than that is no prose, and its parser works on each. */
const mostLines = 1_500;

/** Pairs of marks within a block that the parser may have to compare; a written text needs some thousands. */
const mostPairs = 20_000_000;

/** Quotes and lists within one another, begun on one line. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])[ \t]*){17}/m;

/** Whether a text could keep the parser busy for long: its time grows with its lines, and with the square of a block's marks. */
function isCostly(text: string): boolean {
  if (text.length > longest || text.split("\n").length > mostLines || tooDeep.test(text)) return true;
  const pairs = text.split(/\n[ \t]*\n/).map((block) => (block.match(/[*_~[\]!`<]/g)?.length ?? 0) ** 2);
  return pairs.reduce((sum, each) => sum + each, 0) > mostPairs;
}

/** Markdown with tables and strikethrough as a tree; undefined for a text that is shown as it is written. HTML stays text. */
export function parseMarkdown(text: string): Root | undefined {
  if (isCostly(text)) return undefined;
  return fromMarkdown(text, {
    extensions: [
      { disable: { null: ["htmlFlow", "htmlText"] } },
      gfmTable(),
      gfmStrikethrough({ singleTilde: false }),
      gfmAutolinkLiteral(),
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmAutolinkLiteralFromMarkdown(),
    ],
  });
}

const safe = ["https:", "ipfs:", "mailto:"];

/** The address that a link may lead to; undefined for any other: the text is a stranger's. */
export function safeHref(text: string): string | undefined {
  try {
    const url = new URL(text);
    return safe.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
