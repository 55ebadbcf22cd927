import { describe, expect, it } from "vitest";
import { anyCasts } from "./casts.ts";
import { checkRecipes, lookups } from "./contributing.ts";
import { deepImports, undeclaredImports } from "./imports.ts";
import { linesRemoved } from "./removed.ts";
import { Repository, withoutComments } from "./repository.ts";
import { faults, twins } from "./rule.ts";
import { rules } from "./rules.ts";

const here = Repository.here();

describe("a rule", () => {
  it("has one id and one home each, and there are enough of them", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThanOrEqual(25);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s: its twin is found where somebody would write it",
    (_, rule) => {
      const { path, text } = rule.twin;
      expect(path).not.toBe(rule.home.path);
      expect(twins(rule, here.with({ [path]: text })).map(({ file }) => file)).toContain(path);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s: is at home where it says, and nowhere else",
    (_, rule) => {
      expect(faults(rule, here)).toEqual([]);
      expect(twins(rule, here)).toEqual([]);
    },
  );

  it("whose home or symbol is gone is a fault", () => {
    const [rule] = rules;
    expect(faults(rule!, here.with({ [rule!.home.path]: undefined }))).toHaveLength(1);
    expect(faults(rule!, here.with({ [rule!.home.path]: "export {};" }))).not.toEqual([]);
  });

  it("is not found in a comment", () => {
    expect(withoutComments('const a = "// 86_400"; // 86_400\n/* 86_400\n */ b')).toBe(
      'const a = "// 86_400";          \n         \n    b',
    );
  });
});

describe("imports", () => {
  const planted = (file: string, text: string) => here.with({ [file]: text });

  it("all are declared", () => expect(undeclaredImports(here)).toEqual([]));

  it("of what a package does not declare are found, in every form", () => {
    const text =
      'import a from "left-pad";\nexport * from "left-pad/x";\ntype T = import("left-pad").T;\nvoid import("left-pad");';
    expect(undeclaredImports(planted("indexer/cli/planted.ts", text)).map(({ line }) => line)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(undeclaredImports(planted("indexer/cli/planted.ts", 'import "node:fs";\nimport "fs";'))).toEqual(
      [],
    );
  });

  it("none is deep", () => expect(deepImports(here)).toEqual([]));

  it.each([
    ["script/dev/src/planted.ts", "../../keeper/src/chain/call.ts"],
    ["test/campaigns/planted.ts", "../../script/keeper/src/chain/call.ts"],
    ["indexer/cli/planted.ts", "@takings/sdk/src/money.ts"],
    ["web/src/features/store/planted.ts", "../vesting/domain/schedule.ts"],
    ["web/src/features/store/planted.ts", "../governance/GovernancePage.tsx"],
    ["web/src/lib/planted.ts", "../features/vesting/VestingPage.tsx"],
  ])("%s of %s is deep", (file, specifier) => {
    expect(deepImports(planted(file, `import "${specifier}";`))).toHaveLength(deepImports(here).length + 1);
  });

  it.each([
    ["script/dev/src/planted.ts", "@takings/keeper"],
    ["script/dev/src/planted.ts", "../../toolchain/paths.ts"],
    ["web/src/features/store/planted.ts", "../vesting/index.ts"],
    ["web/src/app/planted.ts", "../features/governance/GovernancePage.tsx"],
  ])("%s of %s is not", (file, specifier) => {
    expect(deepImports(planted(file, `import "${specifier}";`))).toHaveLength(deepImports(here).length);
  });
});

describe("casts", () => {
  const of = (text: string) => anyCasts(new Repository(["a.ts"], () => text));

  it("are few, each with a reason", () => {
    const casts = anyCasts(here);
    expect(casts.filter(({ reason }) => reason === undefined)).toEqual([]);
    expect(casts.length).toBeLessThanOrEqual(8);
  });

  it("are found in every form", () => {
    const text =
      "const a = b as never;\nconst c = b as any;\nconst d = b as unknown as D;\nlet e: any;\nconst f = <any>b;\nfunction g(h: any[]): void {}";
    expect(of(text).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(of("const a = b as unknown; const c = x as const; type N = never; // as any")).toEqual([]);
  });

  it("have the reason of their own or the line above", () => {
    const text =
      "// cast: viem's type ends here\nconst a = b as never;\nconst c = b as never; // cast: so does this\n\nconst d = b as never; // because";
    expect(of(text).map(({ reason }) => reason)).toEqual([
      "viem's type ends here",
      "so does this",
      undefined,
    ]);
  });
});

describe("CONTRIBUTING", () => {
  it("answers where things are", () => {
    const rows = lookups(here);
    expect(rows.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  it("with a row that is no longer true fails", () => {
    const row = "| Where is nothing? | `script/toolchain/paths.ts` | `noSuchSymbol` |";
    const guide = here
      .text("CONTRIBUTING.md")
      .replace(/(## Where is[\s\S]*?\|---\|---\|---\|\n)/, `$1${row}\n`);
    expect(lookups(here.with({ "CONTRIBUTING.md": guide })).map(({ problem }) => problem)).toContain(
      "declares no noSuchSymbol",
    );
  });

  it("has recipes that everything of their kind follows", () => {
    expect(checkRecipes(here).flatMap(({ problems }) => problems)).toEqual([]);
  });

  const added: [kind: string, file: string, text: (text: string) => string, parts: number][] = [
    [
      "control",
      "contracts/governance/StoreControls.sol",
      (text) =>
        text.replace(/(\w+\.setPolicy\.selector)/, "$1 || selector == IMerchantPolicy.setMood.selector"),
      5,
    ],
    ["source", "script/keeper/src/sources/etsy/client.ts", () => "export const client = {};", 4],
    ["page", "web/src/features/store/MoodPage.tsx", () => "export function MoodPage() {}", 3],
    [
      "event",
      "contracts/token/interfaces/IRoyaltyToken.sol",
      (text) => text.replace(/^}\s*$/m, "    event MoodChanged(uint8 mood);\n}"),
      4,
    ],
    [
      "check",
      "test/check.ts",
      (text) =>
        text.replace(
          "const checks: Record<string, Entry> = {",
          '$&\n  mood: {\n    file: "test/campaigns/mood/main.ts",\n    shows: "moods",\n  },',
        ),
      3,
    ],
    [
      "error",
      "contracts/token/interfaces/IRoyaltyToken.sol",
      (text) => text.replace(/^}\s*$/m, "    error BadMood(uint8 mood);\n}"),
      4,
    ],
    ["attack", "test/attack/token/BadMood.t.sol", () => "contract BadMood {}", 1],
    [
      "invariant",
      "INVARIANTS.md",
      (text) => text.replace("| TOK-1 |", "| MOOD-1 | moods only rise | `Mood.t.sol` |\n| TOK-1 |"),
      1,
    ],
  ];

  it.each(added)("%s: a new one without its parts fails", (kind, file, change, parts) => {
    const of = (repository: Repository) =>
      checkRecipes(repository).find((recipe) => recipe.kind === kind)!.problems;
    const before = of(here).length;
    expect(of(here.with({ [file]: change(here.text(file)) })).length - before).toBe(parts);
  });

  it("with a recipe that leaves a file out fails", () => {
    for (const { kind, files } of checkRecipes(here))
      for (const file of files) {
        const guide = here.text("CONTRIBUTING.md").replaceAll(`\`${file}\``, "");
        const { problems } = checkRecipes(here.with({ "CONTRIBUTING.md": guide })).find(
          (recipe) => recipe.kind === kind,
        )!;
        expect(problems, `${kind}: ${file}`).toContain(`CONTRIBUTING.md: ${kind} leaves out ${file}`);
      }
  });
});

it("lines are counted from the commit that it says, or it says why not", () => {
  const lines = linesRemoved();
  if ("missing" in lines) expect(lines.missing).toMatch(/ac3cb5e.*unshallow/);
  else expect(lines.net).toBe(lines.removed - lines.added);
});
