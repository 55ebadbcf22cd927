import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sources } from "./index.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "shared")
  .map(({ name }) => name);
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("every folder is one source of the list, with what the recipe asks for", () => {
  expect(folders.toSorted()).toEqual(sources.map(({ name }) => name).toSorted());
  for (const { name, kind, ...source } of sources) {
    const files = readdirSync(`${here}/${name}`);
    expect(files, name).toEqual(expect.arrayContaining(["index.ts", "README.md"]));
    expect(
      files.some((file) => file.endsWith(".test.ts")),
      `${name} has no test`,
    ).toBe(true);
    const api = "api" in source && source.api !== undefined;
    expect(api || source.format !== undefined, `${name} neither reads nor fetches`).toBe(true);
    if (api) expect(existsSync(`${here}/${name}/local/server.ts`), `${name} has no local server`).toBe(true);
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\`\\s+\\| ${kind}\\s`, "m"));
  }
});
