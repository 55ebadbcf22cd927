import { places, type Place, type Repository, withoutComments } from "./repository.ts";

/** A rule of the domain or of the house, and the one place where it is written. */
export interface Rule {
  id: string;
  /** The rule in a line. */
  rule: string;
  home: { path: string; symbol: string };
  /** Finds the rule written out, in its home as well as anywhere else. */
  pattern: RegExp;
  /** Globs of the files that are searched. */
  within: readonly string[];
  /** Globs of files that may say it again, with the reason. */
  apart?: Readonly<Record<string, string>>;
  /** How somebody would write it a second time, and where. */
  twin: { path: string; text: string };
}

const declared = (symbol: string) =>
  new RegExp(
    String.raw`\b(?:function\*?|const|let|class|interface|type|enum|contract|library|error|event|struct|modifier|#)\s*${symbol}\b|"${symbol}"\s*:|\b${symbol}\s*[:(=]|^#+ .*${symbol}`,
    "m",
  );

/** Whether `path` is a file of the repository that declares `symbol`. */
export const declares = (repository: Repository, path: string, symbol: string): boolean =>
  declared(symbol.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).test(repository.text(path));

/** Places outside its home where a rule is written again. */
export function twins(rule: Rule, repository: Repository): Place[] {
  return repository
    .match(rule.within, [rule.home.path, ...Object.keys(rule.apart ?? {})])
    .flatMap((file) => places(file, withoutComments(repository.text(file)), rule.pattern));
}

/** What is wrong with the entry itself: a home that is gone, a search that no longer knows the rule. */
export function faults(rule: Rule, repository: Repository): string[] {
  const { path, symbol } = rule.home;
  if (!repository.has(path)) return [`${rule.id}: its home ${path} does not exist`];
  const found: string[] = [];
  if (!declares(repository, path, symbol)) found.push(`${rule.id}: ${path} declares no ${symbol}`);
  if (!rule.pattern.test(withoutComments(repository.text(path))))
    found.push(`${rule.id}: the search does not find the rule in its own home ${path}`);
  return found;
}
