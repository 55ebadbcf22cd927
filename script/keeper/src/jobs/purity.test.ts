import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { newFolder, put } from "../testing/files.ts";

const jobs = fileURLToPath(new URL(".", import.meta.url));
const root = join(jobs, "..");

/** What makes a decision depend on more than its arguments. */
const impure: readonly [what: string, found: RegExp][] = [
  ["the clock", /\bDate\.now\b|\bnew Date\(\)|\bperformance\./],
  ["the environment", /\bprocess\.|\bimport\.meta\b/],
  ["chance", /\bMath\.random\b|\bcrypto\.|\brandomUUID\b/],
  ["the network", /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ["time passing", /\bsetTimeout\b|\bsetInterval\b|\bawait\b/],
];

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");

/** `import … from "…"`, `export … from "…"` and `import "…"`. */
const statement = /^(?:import|export)\b([^;"]*)"([^"]+)";/gm;

/** Modules that `file` needs when it runs; those of which it uses types only are left out. */
function importsOf(file: string): string[] {
  const text = withoutComments(readFileSync(file, "utf8"));
  return [...text.matchAll(statement)].flatMap(([, clause, specifier]) => {
    const names = /^\s*(type\b)?\s*(?:\{([^}]*)\})?/.exec(clause!);
    if (clause!.trim() !== "" && !clause!.trim().endsWith("from")) return [];
    if (names?.[1] !== undefined) return [];
    const listed = names?.[2]?.split(",").filter((name) => name.trim() !== "") ?? [];
    const typesOnly = listed.length > 0 && listed.every((name) => /^\s*type\s/.test(name));
    return typesOnly ? [] : [specifier!];
  });
}

const allowed = /^(node:path|viem|@takings\/sdk)$/;

/** What in `file`, or in anything that it needs when it runs, is not pure. */
function impurities(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const name = relative(root, file);
  const text = withoutComments(readFileSync(file, "utf8"));
  const found = impure.flatMap(([what, pattern]) => (pattern.test(text) ? [`${name}: ${what}`] : []));
  for (const specifier of importsOf(file)) {
    if (specifier.startsWith(".")) found.push(...impurities(join(dirname(file), specifier), seen));
    else if (!allowed.test(specifier)) found.push(`${name}: ${specifier}`);
  }
  return found;
}

const names = readdirSync(jobs, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && existsSync(join(jobs, entry.name, "job.ts")) ? [entry.name] : [],
);

describe("every job", () => {
  test.each(names)("%s decides in decide.ts, which needs no network, clock or environment", (job) => {
    const files = readdirSync(join(jobs, job)).filter((name) => /^decide[A-Za-z]*\.ts$/.test(name));
    expect(files).toContain("decide.ts");
    expect(files.flatMap((name) => impurities(join(jobs, job, name)))).toEqual([]);
    // What decides is used: the job calls it.
    expect(importsOf(join(jobs, job, "job.ts"))).toContain("./decide.ts");
  });

  test.each([
    ["const now = () => Date.now();", "the clock"],
    ["export const key = process.env.KEY;", "the environment"],
    ["export const pick = Math.random();", "chance"],
    ['import { readFileSync } from "node:fs";', "node:fs"],
    ['import { createPublicClient } from "viem/actions";', "viem/actions"],
  ])("would be refused for %s, wherever that is", (line, what) => {
    const folder = newFolder();
    put(folder, "helper.ts", `${line}\n`);
    const decide = put(folder, "decide.ts", 'import { help } from "./helper.ts";\nexport const x = help;\n');
    expect(impurities(decide)).toEqual([expect.stringContaining(`helper.ts: ${what}`)]);
    const types = put(folder, "types.ts", 'import type { Help } from "./helper.ts";\n');
    const inline = put(folder, "inline.ts", 'import { type Help } from "./helper.ts";\n');
    expect([types, inline].flatMap((file) => impurities(file))).toEqual([]);
  });
});
