import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Compiler } from "../laboratory/compiler.ts";
import { affectedUnits, textOf } from "../laboratory/sources.ts";
import { type Mutant, mutantsOf, mutate } from "./operators.ts";
import { shuffled } from "./sample.ts";

const source = "contracts/governance/libraries/SettingBounds.sol";
const ledger = "contracts/revenue/RevenueLedger.sol";
const compiler = new Compiler();
const found = new Map<string, Mutant[]>();

beforeAll(async () => {
  const asts = await compiler.astsOf([source, ledger]);
  for (const [path, ast] of asts) found.set(path, mutantsOf(path, textOf(path), ast));
});
afterAll(() => compiler.stop());

const changes = (path: string) =>
  found.get(path)!.map(({ operator, original, replacement }) => `${operator}: ${original} → ${replacement}`);

describe("the mutator", () => {
  it("knows every operator's faults of a bound", () => {
    const bound = changes(source);
    for (const fault of [
      "relational: < → <=",
      "relational: < → >",
      "relational: > → >=",
      "logical: || → &&",
      "condition: value < min || value > max → true",
      "condition: value < min || value > max → false",
      "constant: 5 → (5 + 1)",
      "constant: 365 days → (365 days - 1)",
    ])
      expect(bound).toContain(fault);
    expect(bound.some((change) => change.startsWith("revert:"))).toBe(true);
  });

  it("knows rounding, arithmetic, statements, modifiers and swapped arguments", () => {
    const faults = changes(ledger);
    for (const fault of [
      "rounding: Math.Rounding.Ceil → Math.Rounding.Floor",
      "rounding: Math.min → Math.max",
      "arithmetic: + → -",
      "modifier: onlyInitializing → ",
      "arguments: arrearsBefore, split.arrears → split.arrears, arrearsBefore",
    ])
      expect(faults).toContain(fault);
    expect(faults.some((change) => change.startsWith("statement: _setArrears("))).toBe(true);
  });

  it("changes what it says and nothing else, in a text with signs of several bytes", () => {
    const text = textOf(ledger);
    expect(Buffer.byteLength(text)).toBeGreaterThan(text.length);
    for (const mutant of found.get(ledger)!) {
      const { start, end, original, replacement, line } = mutant;
      expect(Buffer.from(text).subarray(start, end).toString("utf8")).toBe(original);
      const mutated = mutate(text, mutant);
      expect(mutated.length - text.length).toBe(replacement.length - original.length);
      expect(mutated.split("\n").slice(0, line - 1)).toEqual(text.split("\n").slice(0, line - 1));
    }
  });
});

describe("a sample", () => {
  it("is the same for a seed, another for another, and loses nothing", () => {
    const all = Array.from({ length: 500 }, (_, index) => index);
    expect(shuffled(all, 7)).toEqual(shuffled(all, 7));
    expect(shuffled(all, 8)).not.toEqual(shuffled(all, 7));
    expect(shuffled(all, 7).sort((a, b) => a - b)).toEqual(all);
  });
});

describe("what a change affects", () => {
  const names = (path: string) => affectedUnits(path).map(({ name, profile }) => `${name} ${profile}`);

  it("is every contract that holds the file's code", () => {
    expect(names("contracts/token/libraries/RoyaltyStream.sol").sort()).toEqual([
      "RoyaltyToken default",
      "TokenDeployer default",
    ]);
    expect(names("contracts/issuance/OfferRules.sol").sort()).toEqual([
      "IssuanceDesk default",
      "OfferRules default",
    ]);
    expect(names("contracts/governance/GovernorComposition.sol")).toEqual(["StoreGovernor governor"]);
  });

  it("is not the factory, which only calls, but the tests that hold a library's code", () => {
    expect(names("contracts/revenue/RevenueRouter.sol")).toEqual(["RevenueRouter default"]);
    expect(names("contracts/liquidity/libraries/StakeSlot.sol")).toContain("StakeSlotTest tests");
  });
});
