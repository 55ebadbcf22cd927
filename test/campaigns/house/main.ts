// `npm run check -- house`: one rule, one place, and everything that keeps a stranger from getting lost.
import { readOptions } from "../../options.ts";
import { examine, type House } from "./house.ts";

const usage = `usage: npm run check -- house [--json]

Reads the repository alone; builds and starts nothing. Exit 1 where something does not hold.

  rules              rules of the domain and the house with their one home (test/campaigns/house/rules)
  rulesWrittenTwice  places outside a rule's home that write it again, or entries that are no longer true
  unusedExports      exports that nobody imports, files that nobody reaches (knip)
  undeclaredImports  imports that the importing package's package.json does not declare
  deepImports        imports of another package's or another feature's inner files
  anyCasts           casts that switch the type checker off; at most 8, each with its reason
  linesRemoved       lines that people wrote, removed less added since commit ac3cb5e
  lookups            rows of CONTRIBUTING's "Where is …", each held against the code
  undocumented       contracts without a header, events and errors without a notice
  treeProblems       leaves of test/unit's trees that name no test
  recipes            CONTRIBUTING's recipes, each held against everything of its kind

  --json  one JSON object, last on stdout: these figures, problems, and the rows behind them under details`;

const values = readOptions(usage, {});

function lines(house: House): string[] {
  const { lookups, recipes, anyCasts, linesRemoved } = house;
  const removed =
    "missing" in linesRemoved
      ? linesRemoved.missing
      : `${linesRemoved.net} (${linesRemoved.removed} removed, ${linesRemoved.added} added)`;
  return [
    `rules              ${house.rules.length}`,
    `rulesWrittenTwice  ${house.rulesWrittenTwice}`,
    `unusedExports      ${house.unusedExports}`,
    `undeclaredImports  ${house.undeclaredImports}`,
    `deepImports        ${house.deepImports}`,
    `anyCasts           ${anyCasts}`,
    `linesRemoved       ${removed}`,
    `undocumented       ${house.undocumented}`,
    `treeProblems       ${house.treeProblems}`,
    `lookups            ${lookups.length}`,
    `recipes            ${recipes.map(({ kind, complete }) => `${kind} ${complete}`).join(", ")}`,
  ];
}

/** The figures by name; what they count is under `details`. */
function figures(house: House) {
  const { rules, casts, linesRemoved, lookups, recipes, ...rest } = house;
  return {
    ...rest,
    rules: rules.length,
    linesRemoved: "missing" in linesRemoved ? null : linesRemoved.net,
    lookups: lookups.length,
    recipes: recipes.length,
    details: { rules, casts, linesRemoved, lookups, recipes },
  };
}

const house = await examine();
if (values.json) {
  for (const problem of house.problems) console.error(`✗ ${problem}`);
  console.log(JSON.stringify(figures(house)));
} else {
  for (const problem of house.problems) console.log(`✗ ${problem}`);
  console.log(lines(house).join("\n"));
}
process.exitCode = house.problems.length === 0 ? 0 : 1;
