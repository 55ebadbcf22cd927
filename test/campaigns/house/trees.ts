// The trees of branching functions (`<Contract>.<function>.tree` in test/unit): each leaf names the test that shows it, and
// each error that the interface documents is a leaf.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../../../script/toolchain/paths.ts";
import { solidityFiles } from "../laboratory/sources.ts";

/** Test files by name, without `.t.sol`. */
type Tests = ReadonlyMap<string, string>;

const depthOf = (line: string) => /^[│├└─ ]*/.exec(line)![0].length;

/** Lines without anything below them. */
export function leavesOf(tree: string): string[] {
  const lines = tree.split("\n").filter((line) => line.trim() !== "");
  return lines
    .slice(1)
    .filter((line, index) => depthOf(lines[index + 2] ?? "") <= depthOf(line))
    .map((line) => line.slice(depthOf(line)));
}

/** What is wrong with a leaf; undefined if nothing. */
function problemOf(leaf: string, tests: Tests): string | undefined {
  const [, outcome, file, test] = /^(it .*) · (\w+)\.(test\w*)$/.exec(leaf) ?? [];
  if (outcome === undefined) return `names no test: ${leaf}`;
  const text = tests.get(file!);
  if (text === undefined || !new RegExp(`function ${test}\\(`).test(text))
    return `there is no ${file}.${test}: ${leaf}`;
  const error = /reverts with (\w+)/.exec(outcome)?.[1];
  if (error !== undefined && !text.includes(`.${error}.selector`))
    return `${file} never expects ${error}: ${leaf}`;
  return undefined;
}

/** The errors that the documentation of `name` in an interface lists. */
export function documentedErrors(solidity: string, name: string): string[] {
  const doc = new RegExp(`((?:^ *///.*\\n)+)^ *function ${name}\\(`, "m").exec(solidity)?.[1] ?? "";
  const text = doc.replace(/\n? *\/\/\/ ?/g, " ");
  const list = /Errors?(?:, in this order)?: ([^.]*)\./.exec(text)?.[1] ?? "";
  return list.replace(/\([^)]*\)/g, "").match(/\b[A-Z]\w+[a-z]\b(?!')/g) ?? [];
}

/** What is wrong with one tree; `source` gives an interface's text. */
export function treeProblems(
  tree: string,
  file: string,
  tests: Tests,
  source: (path: string) => string,
): string[] {
  const [head] = tree.split("\n");
  const name = basename(file, ".tree");
  const [, title, path, documented] = /^([\w.]+)(?: \((\S+?)(?: (\w+))?\))?$/.exec(head!) ?? [];
  if (title !== name) return [`${file}: begins with "${head}" instead of ${name}`];
  const leaves = leavesOf(tree);
  const problems = leaves.map((leaf) => problemOf(leaf, tests)).filter((problem) => problem !== undefined);
  if (path !== undefined)
    for (const error of documentedErrors(source(path), documented ?? name.split(".")[1]!))
      if (!leaves.some((leaf) => leaf.startsWith(`it reverts with ${error} `)))
        problems.push(`no leaf for the documented error ${error}`);
  return problems.map((problem) => `${file}: ${problem}`);
}

export function checkTrees(): string[] {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const files = ["unit", "integration", "attack"].flatMap((kind) => solidityFiles(`test/${kind}`));
  // With what they inherit: many expectations are written in test/support.
  const whole = (text: string) =>
    [
      text,
      ...[...text.matchAll(/^import .*"(test\/support\/[^"]+)";/gm)].map(([, path]) => read(path!)),
    ].join("\n");
  const tests = new Map(files.map((path) => [basename(path, ".t.sol"), whole(read(path))]));
  const trees = globSync("test/unit/**/*.tree", { cwd: root });
  if (trees.length === 0) return ["test/unit has no trees"];
  return trees.flatMap((file) => treeProblems(read(file), file, tests, read));
}
