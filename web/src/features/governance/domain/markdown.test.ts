import { describe, expect, it } from "vitest";
import { parseInline, parseMarkdown } from "./markdown.ts";

describe("markdown", () => {
  it("knows paragraphs, lists, quotes, headings and code", () => {
    const kinds = parseMarkdown("# A\n\nb\nc\n\n- d\n- e\n\n1. f\n\n> g\n\n```\nh\n```").map(
      (block) => block.kind,
    );
    expect(kinds).toEqual(["heading", "paragraph", "list", "list", "quote", "code"]);
  });
  it("keeps HTML as text", () => {
    const text = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    expect(parseMarkdown(text)).toEqual([{ kind: "paragraph", children: [{ kind: "text", text }] }]);
  });
  it("links to web addresses only", () => {
    expect(parseInline("[a](https://example.com/b)")).toMatchObject([
      { kind: "link", href: "https://example.com/b" },
    ]);
    for (const bad of ["[a](javascript:alert(1))", "[a](data:text/html,x)", "[a](//example.com)"])
      expect(parseInline(bad).every((part) => part.kind === "text")).toBe(true);
  });
  it("makes bare addresses links and leaves the full stop out", () => {
    expect(parseInline("See https://example.com/a.")).toMatchObject([
      { text: "See " },
      { kind: "link", href: "https://example.com/a" },
      { text: "." },
    ]);
  });
  it("ends with any input", () => {
    for (const text of ["```", "- ", "**", "#", ">", "*a", "[x](", "`"])
      expect(parseMarkdown(text)).toBeDefined();
  });
});
