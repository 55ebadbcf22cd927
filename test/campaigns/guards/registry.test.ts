import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../script/toolchain/paths.ts";
import { textOf } from "../laboratory/sources.ts";
import { without } from "./attack.ts";
import { apply, changedPart, locate } from "./patch.ts";
import { attacks, fileOf, gaps, nameOf } from "./registry.ts";

describe("the register of attacks", () => {
  it("covers every attack that the design requires and every file of test/attack", () => {
    expect(gaps()).toEqual([]);
    expect(new Set(attacks.map(fileOf)).size).toBeGreaterThanOrEqual(45);
  });

  it("names tests that exist, each attack once", () => {
    const missing = attacks.filter((attack) => {
      const file = join(root, fileOf(attack));
      return !existsSync(file) || !readFileSync(file, "utf8").includes(`function ${nameOf(attack)}(`);
    });
    expect(missing.map(({ test }) => test)).toEqual([]);
    const keys = attacks.map(({ attack, test }) => `${test}: ${attack}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("finds every guard exactly once, and changes it", () => {
    for (const attack of attacks) {
      if (!("without" in attack)) continue;
      const changed = apply(attack.without);
      for (const [source, text] of changed) expect(text, attack.attack).not.toBe(textOf(source));
    }
  });
});

describe("a patch", () => {
  it("names the place that it does not find, or finds twice", () => {
    expect(() => locate(without("governance/libraries/SettingBounds.sol", "no such text"))).toThrow(
      "contracts/governance/libraries/SettingBounds.sol: a guard's text occurs 0 times instead of once: no such text",
    );
    expect(() => locate(without("governance/libraries/SettingBounds.sol", "internal constant"))).toThrow(
      /occurs 15 times/,
    );
  });

  it("takes white space as one blank and leaves the rest of the file alone", () => {
    const source = "contracts/governance/libraries/SettingBounds.sol";
    const text = apply([
      without(
        "governance/libraries/SettingBounds.sol",
        "if (value < min || value > max)   {",
        "if (false) {",
      ),
    ]);
    expect(text.get(source)).toBe(
      textOf(source).replace("if (value < min || value > max) {", "if (false) {"),
    );
  });

  it("refuses edits that overlap", () => {
    const edit = without(
      "governance/libraries/SettingBounds.sol",
      "if (value < min || value > max) {",
      "if (false) {",
    );
    expect(() => apply([edit, edit])).toThrow("two edits overlap");
  });

  it("knows what it changes of the text that it names", () => {
    const edit = without(
      "governance/libraries/SettingBounds.sol",
      "if (value < min || value > max) {",
      "if (false) {",
    );
    const { source, start, end } = changedPart(edit);
    expect(textOf(source).slice(start, end)).toBe("value < min || value > max");
  });
});
