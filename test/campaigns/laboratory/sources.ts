import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { root } from "../../../script/toolchain/paths.ts";

/** Solidity files of a folder of the repository, sorted, by their path from its root. */
export function solidityFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".sol"))
    .map((name) => join(folder, name))
    .sort();
}

const texts = new Map<string, string>();

export function textOf(path: string): string {
  let text = texts.get(path);
  if (text === undefined) {
    text = readFileSync(join(root, path), "utf8");
    texts.set(path, text);
  }
  return text;
}

const remappings = [
  ...readFileSync(join(root, "foundry.toml"), "utf8").matchAll(/^ {2}"([^"=]+)=([^"]+)",$/gm),
].map(([, from, to]) => [from!, to!] as const);

/** As the compiler takes them. */
export const compilerRemappings = remappings.map(([from, to]) => `${from}=${to}`);

function resolve(importer: string, path: string): string {
  if (path.startsWith(".")) return normalize(join(dirname(importer), path));
  const found = remappings.find(([from]) => path.startsWith(from));
  return found === undefined ? path : found[1] + path.slice(found[0].length);
}

interface Import {
  path: string;
  names: string[];
}

const imports = new Map<string, Import[]>();

function importsOf(path: string): Import[] {
  let found = imports.get(path);
  if (found === undefined) {
    found = [...textOf(path).matchAll(/^import\s+(?:\{([^}]*)\}\s+from\s+)?["']([^"']+)["']/gm)].map(
      ([, names = "", target]) => ({
        path: resolve(path, target!),
        names: names
          .split(",")
          .map((name) => name.trim().split(/\s+as\s+/)[0]!)
          .filter((name) => name !== ""),
      }),
    );
    imports.set(path, found);
  }
  return found;
}

/** The file and all that it imports, directly or not. */
export function closureOf(
  path: string,
  follow: (from: string, to: Import) => boolean = () => true,
): Set<string> {
  const seen = new Set([path]);
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const target of importsOf(next)) {
      if (seen.has(target.path) || !follow(next, target)) continue;
      if (!existsSync(join(root, target.path)))
        throw new Error(`${next} imports ${target.path}: no such file`);
      seen.add(target.path);
      open.push(target.path);
    }
  }
  return seen;
}

/**
 * Whether the importer's code can hold code of the imported. A contract that is neither inherited nor created, and whose
 * creation code is not read, is a type to call through.
 */
function carriesCode(from: string, to: Import): boolean {
  if (to.names.length === 0) return true;
  const text = textOf(from);
  const target = textOf(to.path);
  return to.names.some((name) => {
    if (!new RegExp(`^contract ${name}\\b`, "m").test(target)) return true;
    const inherits = new RegExp(`\\bis\\b[^{;]*\\b${name}\\b[^{;]*\\{`).test(text);
    return inherits || new RegExp(`\\bnew ${name}\\b|type\\(${name}\\)`).test(text);
  });
}

/** A contract that can be deployed, and how it is compiled. */
export interface Unit {
  source: string;
  name: string;
  profile: Profile;
}

type Profile = "default" | "governor" | "tests";

function unitsOf(source: string, profile: Profile): Unit[] {
  return [...textOf(source).matchAll(/^(?:contract|library) (\w+)/gm)].map(([, name]) => ({
    source,
    name: name!,
    profile,
  }));
}

const protocol = solidityFiles("contracts");
const tests = ["unit", "integration", "attack", "invariant"].flatMap((tier) =>
  solidityFiles(`test/${tier}`).filter((path) => path.endsWith(".t.sol")),
);

const carried = new Map<string, Set<string>>();

/** The files whose code a contract of this one can hold. */
function carriedBy(path: string): Set<string> {
  const known = carried.get(path) ?? closureOf(path, carriesCode);
  carried.set(path, known);
  return known;
}

/** Files of contracts/ that hold code. */
export const implementations = () => protocol.filter((path) => !path.includes("/interfaces/"));

/** What has to be compiled anew when a file of contracts/ changes: contracts, and tests that carry a library's code. */
export function affectedUnits(file: string): Unit[] {
  const carriers = (paths: string[]) => paths.filter((path) => carriedBy(path).has(file));
  return [
    ...carriers(protocol).flatMap((path) =>
      unitsOf(path, path.endsWith("/StoreGovernor.sol") ? "governor" : "default").filter(
        // A library of internal functions has no code of its own that anybody runs.
        ({ name }) => new RegExp(`^contract ${name}\\b`, "m").test(textOf(path)),
      ),
    ),
    ...carriers(tests).flatMap((path) => unitsOf(path, "tests")),
  ];
}
