import { generated, matches, type Place, places, type Repository } from "./repository.ts";

/** A rule of the domain or of the house, and the one place where it is written. */
export interface Rule {
  id: string;
  /** The rule in a line. */
  rule: string;
  home: { path: string; symbol: string };
  /**
   * Finds the rule written out, in its home as well as anywhere else: a pattern (comments are blanked first), or a search of its own,
   * which answers with places outside the home only.
   */
  search: RegExp | ((repository: Repository) => Place[]);
  /** Globs of the files that are searched. */
  within: readonly string[];
  /** Globs of files that may say it again, with the reason. */
  apart?: Readonly<Record<string, string>>;
  /** How somebody would write it a second time, and where. */
  twin: { path: string; text: string };
}

const declared = (symbol: string) =>
  new RegExp(
    String.raw`\b(?:function\*?|const|let|class|interface|type|enum|contract|library|error|event|struct|modifier|#)\s*${symbol}\b|"${symbol}"\s*:|\b${symbol}\s*[:=]|^\s*(?:(?:static|async|get|readonly) )*#?${symbol}\(|^#+ .*${symbol}`,
    "m",
  );

/** Whether `path` is a file of the repository that declares `symbol`. */
export const declares = (repository: Repository, path: string, symbol: string): boolean =>
  declared(symbol.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).test(repository.text(path));

/** Tests say what they expect in their own words; generated files follow their source. */
const never = ["**/*.test.ts", "**/*.test.tsx", "test/campaigns/house/**", ...generated];

const isIn = (file: string, { within, apart = {} }: Rule, home: string) =>
  file !== home && matches(file, within) && !matches(file, [...never, ...Object.keys(apart)]);

/** Places outside its home where a rule is written again. */
export function twins(rule: Rule, repository: Repository): Place[] {
  const { search } = rule;
  if (typeof search === "function") return search(repository);
  return repository.files
    .filter((file) => isIn(file, rule, rule.home.path))
    .flatMap((file) => places(file, repository.code(file), search));
}

/** What is wrong with the entry itself: a home that is gone, a search that no longer knows the rule. */
export function faults(rule: Rule, repository: Repository): string[] {
  const { path, symbol } = rule.home;
  if (!repository.has(path)) return [`${rule.id}: its home ${path} does not exist`];
  const found: string[] = [];
  if (!declares(repository, path, symbol)) found.push(`${rule.id}: ${path} declares no ${symbol}`);
  if (rule.search instanceof RegExp && !rule.search.test(repository.code(path)))
    found.push(`${rule.id}: the search does not find the rule in its own home ${path}`);
  for (const glob of Object.keys(rule.apart ?? {}))
    if (repository.match([glob]).length === 0) found.push(`${rule.id}: nothing is ${glob} any more`);
  return found;
}
