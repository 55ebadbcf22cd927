import type { Repository } from "../repository.ts";

export interface Part<Instance> {
  /** As CONTRIBUTING.md writes it; `<…>` is the name of what is added. */
  file: string;
  has: (instance: Instance, repository: Repository) => boolean;
}

export interface Recipe {
  /** As in CONTRIBUTING.md's heading "How to add a …". */
  kind: string;
  files: readonly string[];
  /** Each one that the repository has, with the files of this recipe that lack their part of it. */
  instances: (repository: Repository) => { name: string; missing: string[] }[];
}

/** A recipe whose instances `find` lists. */
export const recipe = <Instance>(
  kind: string,
  find: (repository: Repository) => Instance[],
  nameOf: (instance: Instance) => string,
  parts: readonly Part<Instance>[],
): Recipe => ({
  kind,
  files: parts.map(({ file }) => file),
  instances: (repository) =>
    find(repository).map((instance) => ({
      name: nameOf(instance),
      missing: parts.filter(({ has }) => !has(instance, repository)).map(({ file }) => file),
    })),
});

/** Whether one of the files that match `globs` contains `text`. */
export function mentions(repository: Repository, globs: readonly string[], text: string | RegExp): boolean {
  const joined = repository.joined(globs);
  return typeof text === "string" ? joined.includes(text) : text.test(joined);
}

const languages = ["en", "zh"];
export const textFiles = "web/src/lib/i18n/{en,zh}/*.ts";

/** Whether every language has `key`. */
export const translated = (repository: Repository, key: string): boolean =>
  languages.every((language) => mentions(repository, [`web/src/lib/i18n/${language}/*.ts`], `"${key}"`));
