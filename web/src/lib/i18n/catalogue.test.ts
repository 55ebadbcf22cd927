import { readFileSync } from "node:fs";
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

/** What reads translated (CONTRIBUTING, "English"), British spelling, and second names of things that have one. */
const avoided =
  /\b(tells?|told|stands?|wholly|beside|by itself|of its own|for ever|as ever|any more|anybody|everybody|somebody|towards|cancell\w*|finalis\w*|recognis\w*|grey|colour\w*|favour\w*|what is not there|one reads|whose time|time (is|was) over|there is no such|not there|attestor of \w+)\b/i;

describe("English wording", () => {
  it("recognizes what is to be avoided", () => {
    for (const text of ["The offer stands.", "The chain tells it.", "Its time was over", "Cancelled."])
      expect(text).toMatch(avoided);
  });

  it("is what a native reader would not notice", () => {
    expect(Object.entries(en).filter(([, text]) => avoided.test(text))).toEqual([]);
  });

  it("capitalizes only first words and names", () => {
    const titles = Object.entries(en).filter(([, text]) => /^([A-Z][a-z]+ ){2,}[A-Z][a-z]+$/.test(text));
    expect(titles).toEqual([]);
  });
});

describe("Chinese wording", () => {
  const glossary = readFileSync(new URL("README.md", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (---|English )/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const words = (cell: string) => cell.split(/[、；，,;]\s*/).filter(Boolean);

  it.each(glossary.map((row) => [row[1]!, row[2]!, row[4]!]))(
    "%s: only the glossary's word",
    (_, used, instead) => {
      for (const word of words(used))
        expect(
          Object.values(zh).some((text) => text.includes(word)),
          `no text uses ${word}`,
        ).toBe(true);
      for (const word of words(instead))
        expect(
          Object.entries(zh).filter(([, text]) => text.includes(word)),
          word,
        ).toEqual([]);
    },
  );

  it("is Chinese, in full-width punctuation", () => {
    for (const [key, text] of Object.entries(zh)) {
      const plain = text.replace(/\{[^}]*\}|`[^`]*`/g, "");
      expect(plain, key).not.toMatch(/[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\.(\s|$)/);
      if (/[a-z]{3}/.test(en[key]!.replace(/\{[^}]*\}/g, ""))) expect(plain, key).toMatch(/[\u4e00-\u9fff]/);
    }
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
