// The files that belong to the repository, read once: what git tracks, and what is new and not ignored.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, matchesGlob, posix } from "node:path";
import { root } from "../../../script/toolchain/paths.ts";

/** A place in a file, as an editor opens it. */
export interface Place {
  file: string;
  line: number;
  text: string;
}

const matched = new Map<string, boolean>();

export const matches = (file: string, globs: readonly string[]): boolean =>
  globs.some((glob) => {
    const key = `${glob}\0${file}`;
    let answer = matched.get(key);
    if (answer === undefined) {
      answer = matchesGlob(file, glob);
      matched.set(key, answer);
    }
    return answer;
  });

export class Repository {
  readonly files: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #read: (file: string) => string;
  readonly #parent: Repository | undefined;
  readonly #own: ReadonlySet<string>;
  readonly #texts = new Map<string, string>();
  readonly #joined = new Map<string, string>();
  readonly #derived = new Map<string, unknown>();

  /** @param parent of which every file is the same but `own` */
  constructor(files: string[], read: (file: string) => string, parent?: Repository, own: string[] = []) {
    this.files = files.toSorted();
    this.#known = new Set(files);
    this.#read = read;
    this.#parent = parent;
    this.#own = new Set(own);
  }

  static here(): Repository {
    const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    const files = [...new Set(listed.split("\0"))].filter(
      (file) => file !== "" && existsSync(join(root, file)),
    );
    return new Repository(files, (file) => readFileSync(join(root, file), "utf8"));
  }

  /** The same repository with some files put in, changed or (where the text is undefined) taken out. */
  with(changed: Record<string, string | undefined>): Repository {
    const own = Object.keys(changed);
    const files = new Set(
      [...this.files, ...own].filter((file) => !(file in changed) || changed[file] !== undefined),
    );
    return new Repository([...files], (file) => changed[file]!, this, own);
  }

  has(file: string): boolean {
    return this.#known.has(file);
  }

  /** What `of` makes of a file's text, computed once for each text; `name` is its name. */
  derive<T>(file: string, name: string, of: (text: string) => T): T {
    if (this.#parent !== undefined && !this.#own.has(file)) return this.#parent.derive(file, name, of);
    const key = `${name} ${file}`;
    if (!this.#derived.has(key)) this.#derived.set(key, of(this.text(file)));
    return this.#derived.get(key) as T;
  }

  /** A file's text; empty where there is no such file. */
  text(file: string): string {
    if (this.#parent !== undefined && !this.#own.has(file)) return this.#parent.text(file);
    let text = this.#texts.get(file);
    if (text === undefined) {
      text = this.has(file) ? this.#read(file) : "";
      this.#texts.set(file, text);
    }
    return text;
  }

  /** The texts of all files that match `globs`, one after the other. */
  joined(globs: readonly string[]): string {
    const same = this.#parent !== undefined && ![...this.#own].some((file) => matches(file, globs));
    if (same) return this.#parent!.joined(globs);
    const key = globs.join("\0");
    let text = this.#joined.get(key);
    if (text === undefined) {
      text = this.match(globs)
        .map((file) => this.text(file))
        .join("\n");
      this.#joined.set(key, text);
    }
    return text;
  }

  /** A file's text with its comments blanked. */
  code(file: string): string {
    return this.derive(file, "code", withoutComments);
  }

  /** Files that match one of `globs` and none of `except`. */
  match(globs: readonly string[], except: readonly string[] = []): string[] {
    return this.files.filter((file) => matches(file, globs) && !matches(file, except));
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
  return text.replace(pattern, (found, string) =>
    string === undefined ? found.replace(/[^\n]/g, " ") : found,
  );
}

export function places(file: string, text: string, pattern: RegExp): Place[] {
  const global = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(""));
  const lines = text.split("\n");
  const found = new Set(
    [...text.matchAll(global)].map(({ index }) => text.slice(0, index).split("\n").length),
  );
  return [...found].map((line) => ({ file, line, text: lines[line - 1]!.trim() }));
}

/** Where an import of `file` leads. */
export const resolveFrom = (file: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(file), specifier));
