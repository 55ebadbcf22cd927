import { checkNatspec } from "../../../script/toolchain/natspec.ts";
import { anyCasts, type Cast, mostCasts } from "./casts.ts";
import { type CheckedRecipe, checkRecipes, type Lookup, lookups } from "./contributing.ts";
import { unusedExports } from "./exports.ts";
import { importFindings } from "./imports.ts";
import { linesRemoved } from "./removed.ts";
import { type Place, Repository } from "./repository.ts";
import { faults, twins } from "./rule.ts";
import { rules } from "./rules.ts";
import { checkTrees } from "./trees.ts";

const leastRules = 25;
const leastLookups = 25;

export interface House {
  rules: { id: string; rule: string; home: { path: string; symbol: string }; twins: string[] }[];
  rulesWrittenTwice: number;
  /** Null where knip did not run; that is a problem, too. */
  unusedExports: number | null;
  undeclaredImports: number;
  deepImports: number;
  anyCasts: number;
  casts: Cast[];
  linesRemoved: ReturnType<typeof linesRemoved>;
  lookups: Lookup[];
  recipes: CheckedRecipe[];
  /** What of the contracts has no documentation; leaves of trees without their test. */
  undocumented: number;
  treeProblems: number;
  problems: string[];
}

const at = ({ file, line, text }: Place) => `${file}:${line} ${text.slice(0, 120)}`;

export async function examine(repository = Repository.here()): Promise<House> {
  const exported = await unusedExports().catch((error: Error) => error);
  const checked = rules.map((rule) => ({
    rule,
    places: twins(rule, repository),
    faults: faults(rule, repository),
  }));
  const { undeclared, deep } = importFindings(repository);
  const casts = anyCasts(repository);
  const rows = lookups(repository);
  const recipes = checkRecipes(repository);
  const removed = linesRemoved();
  const undocumented = checkNatspec();
  const trees = checkTrees();
  const problems = [
    ...checked.flatMap(({ rule, places, faults }) => [
      ...faults,
      ...places.map((place) => `${rule.id}: written again in ${at(place)}`),
    ]),
    ...(exported instanceof Error
      ? [`unused exports: ${exported.message}`]
      : exported.map((place) => `unused: ${at(place)}`)),
    ...undeclared.map((place) => `undeclared: ${at(place)}`),
    ...deep.map((place) => `deep: ${at(place)}`),
    ...casts
      .filter(({ reason }) => reason === undefined)
      .map((cast) => `a cast without a reason: ${at(cast)}`),
    ...(casts.length > mostCasts ? [`${casts.length} casts, at most ${mostCasts}`] : []),
    ...("missing" in removed ? [removed.missing] : []),
    ...rows.flatMap(({ question, path, problem }) =>
      problem === undefined ? [] : [`lookup "${question}": ${path} ${problem}`],
    ),
    ...recipes.flatMap(({ problems }) => problems),
    ...undocumented,
    ...trees,
    ...(rules.length < leastRules ? [`${rules.length} rules, at least ${leastRules}`] : []),
    ...(rows.length < leastLookups ? [`${rows.length} lookups, at least ${leastLookups}`] : []),
  ];
  return {
    rules: checked.map(({ rule: { id, rule, home }, places }) => ({ id, rule, home, twins: places.map(at) })),
    rulesWrittenTwice: checked.reduce((sum, { places, faults }) => sum + places.length + faults.length, 0),
    unusedExports: exported instanceof Error ? null : exported.length,
    undeclaredImports: undeclared.length,
    deepImports: deep.length,
    anyCasts: casts.length,
    casts,
    linesRemoved: removed,
    lookups: rows,
    recipes,
    undocumented: undocumented.length,
    treeProblems: trees.length,
    problems,
  };
}
