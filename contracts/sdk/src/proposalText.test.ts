import { keccak256, toBytes } from "viem";
import { describe, expect, it } from "vitest";
import { descriptionMatches, readDescription, titleOf, writeDescription } from "./proposalText.ts";

const proposer = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

describe("a proposal's text", () => {
  const text = writeDescription("Lift it", "Because.\n\n- so", proposer);
  it("ends with the suffix that reserves it", () => {
    expect(text.endsWith(`\n\n#proposer=${proposer}`)).toBe(true);
    expect(readDescription(text)).toEqual({
      title: "Lift it",
      body: "Because.\n\n- so",
      reservedFor: proposer,
    });
  });
  it("has a title without a heading, too", () => {
    expect(readDescription("Plain\nrest")).toEqual({ title: "Plain", body: "rest", reservedFor: undefined });
    expect(readDescription("").title).toBe("");
  });
  it("has the first line that says something as its title, and the suffix never in it", () => {
    expect(readDescription("#\n\n## Lift it\n\nBecause.")).toMatchObject({
      title: "Lift it",
      body: "Because.",
    });
    expect(titleOf("\n\n# First\nSecond")).toBe("First");
    expect(titleOf(`Lift it #proposer=${proposer}`)).toBe("Lift it");
    expect(titleOf(`#proposer=${proposer}`)).toBe("");
    expect(titleOf("#tag first")).toBe("#tag first");
  });
  it("has a title of at most 200 characters in a list, never half a character", () => {
    expect(titleOf("😀".repeat(300))).toBe("😀".repeat(200));
  });
  it("is compared by its hash", () => {
    expect(descriptionMatches(text, keccak256(toBytes(text)))).toBe(true);
    expect(descriptionMatches(`${text} `, keccak256(toBytes(text)))).toBe(false);
  });
});
