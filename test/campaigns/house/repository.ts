// The files that belong to the repository, read once: what git tracks, and what is new and not ignored.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob, posix } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** A place in a file, as an editor opens it. */
export interface Place {
  file: string;
  line: number;
  text: string;
}

export class Repository {
  readonly files: string[];
  readonly #read: (file: string) => string;
  readonly #texts = new Map<string, string>();

  constructor(files: string[], read: (file: string) => string) {
    this.files = files.toSorted();
    this.#read = read;
  }

  static here(): Repository {
    const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    const files = [...new Set(listed.split("\0"))].filter((file) => file !== "" && existsSync(join(root, file)));
    return new Repository(files, (file) => readFileSync(join(root, file), "utf8"));
  }

  /** The same repository with some files put in, changed or (where the text is undefined) taken out. */
  with(changed: Record<string, string | undefined>): Repository {
    const gone = new Set(Object.keys(changed).filter((file) => changed[file] === undefined));
    const files = new Set([...this.files, ...Object.keys(changed)].filter((file) => !gone.has(file)));
    return new Repository([...files], (file) => changed[file] ?? this.text(file));
  }

  has(file: string): boolean {
    return this.files.includes(file);
  }

  /** A file's text; empty where there is no such file. */
  text(file: string): string {
    let text = this.#texts.get(file);
    if (text === undefined) {
      text = this.has(file) ? this.#read(file) : "";
      this.#texts.set(file, text);
    }
    return text;
  }

  /** Files that match one of `globs` and none of `except`. */
  match(globs: readonly string[], except: readonly string[] = []): string[] {
    const any = (file: string, of: readonly string[]) => of.some((glob) => matchesGlob(file, glob));
    return this.files.filter((file) => any(file, globs) && !any(file, except));
  }

  json<T>(file: string): T {
    return JSON.parse(this.text(file)) as T;
  }
}

/** TypeScript of the repository that people write. */
export const typescript = ["**/*.ts", "**/*.tsx"];
export const generated = ["contracts/sdk/src/abi/**", "**/generated/**"];

/** `text` with comments blanked, so that what it says about a rule is not taken for the rule; lines stay where they are. */
export function withoutComments(text: string): string {
  const pattern = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(pattern, (found, string) => (string === undefined ? found.replace(/[^\n]/g, " ") : found));
}

export function places(file: string, text: string, pattern: RegExp): Place[] {
  const global = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(""));
  const lines = text.split("\n");
  return [...text.matchAll(global)].map(({ index }) => {
    const line = text.slice(0, index).split("\n").length;
    return { file, line, text: lines[line - 1]!.trim() };
  });
}

/** Where an import of `file` leads. */
export const resolveFrom = (file: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(file), specifier));
