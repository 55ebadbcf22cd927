import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import MarkdownTree from "./MarkdownTree.tsx";
import { longest, parseMarkdown, safeHref } from "./parse.ts";

/** The markup without its classes. */
const html = (text: string) =>
  renderToStaticMarkup(<MarkdownTree text={text} />).replace(/ (?:class|tabindex)="[^"]*"/g, "");

describe("Markdown", () => {
  it("nests lists, of both kinds", () => {
    expect(html("- a\n  1. b\n     - c\n  2. d\n- e")).toBe(
      '<div><ul><li><p>a</p><ol start="1"><li><p>b</p><ul><li><p>c</p></li></ul></li><li><p>d</p></li></ol></li><li><p>e</p></li></ul></div>',
    );
    expect(html("7. seven\n8. eight")).toContain('<ol start="7">');
  });

  it("knows emphasis within emphasis, code, quotes, headings, rules and line breaks", () => {
    expect(html("**a *b* ~~c~~** `d`  \ne")).toBe(
      "<div><p><strong>a <em>b</em> <del>c</del></strong> <code>d</code><br/>e</p></div>",
    );
    expect(html("# A\n### B\n> c\n>> d\n\n---\n```js\n<e>\n```")).toBe(
      "<div><h3>A</h3><h4>B</h4><blockquote><p>c</p><blockquote><p>d</p></blockquote></blockquote><hr/><pre>&lt;e&gt;</pre></div>",
    );
  });

  it("draws tables with their alignment", () => {
    const table = renderToStaticMarkup(<MarkdownTree text={"| a | b |\n|---|--:|\n| **1** | 2 |"} />);
    expect(table).toMatch(/<th scope="col" class="[^"]*text-end">b<\/th>/);
    expect(table).toMatch(/<td class="[^"]*text-start"><strong>1<\/strong><\/td>/);
  });

  it("makes bare addresses links and leaves the full stop out", () => {
    expect(html("See https://example.com/a.")).toBe(
      '<div><p>See <a href="https://example.com/a" title="https://example.com/a" target="_blank" rel="noopener noreferrer nofollow ugc">https://example.com/a</a>.</p></div>',
    );
    expect(html("[x][1]\n\n[1]: https://example.com/b")).toContain('href="https://example.com/b"');
  });

  it("leads to the web, to IPFS and to mail only", () => {
    for (const good of ["https://example.com/", "ipfs://bafy/a", "mailto:a@example.com"])
      expect(safeHref(good)).toBe(good);
    for (const bad of ["http://example.com", "//example.com", "/stores", "#/stores", "file:///etc", ""])
      expect(safeHref(bad)).toBeUndefined();
  });
});

describe("a stranger's text", () => {
  it.each([
    '<img src=x onerror="alert(1)"><script>alert(1)</script>',
    "<svg/onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](java&#x0A;script:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[a](vbscript:msgbox)",
    "<javascript:alert(1)>",
    "[a][x]\n\n[x]: javascript:alert(1)",
    "![a](javascript:alert(1))",
    "![a](data:image/svg+xml,<svg onload=alert(1)>)",
    '[a](https://example.com/" onmouseover="alert(1))',
    '| <b onclick="x">a</b> |\n|---|\n| [b](javascript:x) |',
    "`<script>`\n\n```html\n<script>alert(1)</script>\n```",
  ])("becomes no markup of its own: %s", (text) => {
    const shown = html(text);
    expect(shown).not.toMatch(/<(script|img|svg|iframe|b)\b/i);
    expect(shown).not.toMatch(/<[^>]* on\w+=/i);
    expect(shown.match(/href="([^"]*)"/g) ?? []).toSatisfy((all: string[]) =>
      all.every((each) => each.startsWith('href="https://')),
    );
  });

  it("loads no image: it becomes a link", () => {
    expect(html("![chart](https://example.com/a.png)")).toMatch(
      /<a href="https:\/\/example.com\/a.png"[^>]*>chart<\/a>/,
    );
  });

  it("ends with malformed Markdown", () => {
    for (const text of [
      "```",
      "- ",
      "**",
      "#",
      ">",
      "*a",
      "[x](",
      "`",
      "|",
      "|a|\n|-",
      "![",
      "[",
      "\u0000",
      "~~a",
    ])
      expect(html(text)).toMatch(/^<div>/);
  });

  it("is shown as it is written where it is very long, all of it", () => {
    const text = "Some *emphasis* and a [link](https://example.com).\n".repeat(2_000);
    expect(text.length).toBeGreaterThan(100_000);
    expect(parseMarkdown(text)).toBeUndefined();
    expect(html(text)).toBe(`<p>${text}</p>`);
  });

  it.each([
    ["marks", "*a_ "],
    ["brackets", "[a]("],
    ["images", "!["],
    ["ticks", "a` "],
    ["quotes", "> "],
    ["lists", "- "],
    ["tables", "|*a*|\n|-|\n"],
    ["ticks", "a` "],
    ["quoted lines", "> a\n"],
    ["definitions", "[a]: b\n\n"],
  ])("is shown as it is written where its %s would hold the page up", (_name, part) => {
    expect(parseMarkdown(part.repeat(Math.floor(longest / part.length)))).toBeUndefined();
  });

  it("keeps a text of the usual length as Markdown", () => {
    expect(parseMarkdown("A *word* and **another**.\n\n- item\n".repeat(200))).toBeDefined();
  });
});
