import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCatalogue, wholeCatalogue } from "../lib/i18n/catalogue.ts";
import { features } from "./features.ts";

const source = join(import.meta.dirname, "..");
const all = Object.keys(await wholeCatalogue("en"));

const files = (folder: string) =>
  readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(join(source, folder, name), "utf8"));

/** Keys that a source names in full, or begins with in a template. */
function keysIn(text: string): string[] {
  const named = [...text.matchAll(/["'`]([a-zA-Z]+\.[\w.]*)(["'`]|\$\{)/g)];
  return named.flatMap(([, name, end]) =>
    all.filter((key) => (end === "${" ? key.startsWith(name!) : key === name)),
  );
}

describe("a feature's texts", () => {
  it.each(Object.entries(features))("%s names the catalogues that its pages use", async (name, { texts }) => {
    const loaded = await readCatalogue("en", texts);
    const used = files(`features/${name}`).flatMap(keysIn);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((key) => !(key in loaded))).toEqual([]);
  });

  it.each(["components", "app"])("%s, part of every page, uses only the common one", async (folder) => {
    const common = await readCatalogue("en", []);
    const used = files(folder).flatMap(keysIn);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((key) => !(key in common))).toEqual([]);
  });
});
