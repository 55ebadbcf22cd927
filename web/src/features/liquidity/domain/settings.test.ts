import { describe, expect, it } from "vitest";
import { readMinutes, readSlippage, slippageAdvice } from "./settings.ts";

describe("settings", () => {
  it("reads a percentage and minutes, or says it cannot", () => {
    expect(["0.5", "1", "0.01", "50"].map(readSlippage)).toEqual([50n, 100n, 1n, 5_000n]);
    expect(["0", "50.01", "0.001", "half", "", "-1"].map(readSlippage)).toEqual(Array(6).fill(undefined));
    expect(["1", "20", "1440"].map(readMinutes)).toEqual([1, 20, 1_440]);
    expect(["0", "1441", "1.5", "soon"].map(readMinutes)).toEqual(Array(4).fill(undefined));
  });

  it("advises at both ends", () => {
    expect([9n, 10n, 500n, 501n].map(slippageAdvice)).toEqual(["low", undefined, undefined, "high"]);
  });
});
