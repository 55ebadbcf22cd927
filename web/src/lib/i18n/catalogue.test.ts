import * as abis from "@takings/sdk/abi";
import type { Abi } from "viem";
import { describe, expect, it } from "vitest";
import { wholeCatalogue } from "./catalogue.ts";
import { errors as enErrors } from "./en/errors.ts";
import { fill, holesOf } from "./messages.ts";
import { errors as zhErrors } from "./zh/errors.ts";

const en: Record<string, string> = { ...(await wholeCatalogue("en")), ...enErrors };
const zh: Record<string, string> = { ...(await wholeCatalogue("zh-CN")), ...zhErrors };

describe("catalogues", () => {
  it("has every message in both languages, none empty", () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries({ ...en, ...zh })) expect(text, key).not.toBe("");
  });

  it("keeps the holes of every message", () => {
    for (const key of Object.keys(en)) expect(holesOf(zh[key]!), key).toEqual(holesOf(en[key]!));
  });

  it("chooses the plural form", () => {
    expect(fill("{count} {count|store|stores}", { count: 1 }, "en")).toBe("1 store");
    expect(fill("{count} {count|store|stores}", { count: 1500 }, "en")).toBe("1,500 stores");
  });
});

/** What reads translated (CONTRIBUTING, "English"), and British spelling. */
const mannerisms =
  /\b(tells?|told|stands|wholly|by itself|beside|whose time|for ever|what is not there|one reads|cancelled|finalis\w*|recognis\w*|grey)\b/i;

describe("English", () => {
  it.each([
    "The chain tells it.",
    "It is asked again by itself.",
    "Cancelled in the wallet.",
    "Revenue goes wholly to holders.",
  ])("is refused where a native reader would stop: %s", (text) => {
    expect(text).toMatch(mannerisms);
  });

  it("has none of that in any text", () => {
    for (const [key, text] of Object.entries(en)) expect(text, key).not.toMatch(mannerisms);
  });
});

describe("Chinese", () => {
  // One word for one thing: README.md has the list. On the left what else was in use.
  const others = /国库|监护人|商户|凭据|计量合约|资金池|池子|拖欠|发起方|保留代币|分账合约/;

  it("calls each thing by its one name", () => {
    expect("店铺国库").toMatch(others);
    for (const [key, text] of Object.entries(zh)) expect(text, key).not.toMatch(others);
  });
});

describe("error sentences", () => {
  const errors = Object.values(abis)
    .flatMap((abi) => abi as Abi)
    .filter((item) => item.type === "error");

  it.each([...new Set(errors.map((error) => error.name))])("%s has a sentence", (name) => {
    expect(en).toHaveProperty([`error.${name}`]);
  });

  it("names only arguments that the error has", () => {
    for (const error of errors) {
      const given = error.inputs.map((input) => input.name);
      const twins = errors
        .filter((other) => other.name === error.name)
        .flatMap((other) => other.inputs.map((input) => input.name));
      const text = en[`error.${error.name}`]!;
      for (const hole of holesOf(text))
        expect([...given, ...twins], `${error.name}: {${hole}}`).toContain(hole);
    }
  });
});
