import { contractsAreBuilt } from "@takings/keeper/testing";
import { expect, test } from "vitest";
import { Ratio } from "./ratio.ts";
import { compareHistories } from "./run.ts";
import { StreamModel } from "./stream.ts";

test.runIf(contractsAreBuilt)("two short histories are the model's to the unit", async () => {
  const report = await compareHistories({ histories: 2, acts: 25, seed: 11, say: () => {} });
  expect(report.problems).toEqual([]);
  expect(report.difference).toBe("0");
  expect(report.actions).toBeGreaterThan(40);
});

test("the model notices a credit that is a unit short", () => {
  const stream = new StreamModel(1n, 86_400n, [], 0n);
  stream.balances.set("holder", 10n ** 18n);
  stream.push(1_000_000n);
  stream.advance(43_200n);
  expect(stream.claimable("holder")).toBe(499_999n);
  expect(stream.creditOf("holder").equals(Ratio.of(500_000n))).toBe(false);
  stream.advance(86_400n);
  expect(stream.claim("holder") + 1n).toBe(1_000_000n);
  const left = stream.creditOf("holder").plus(stream.unstreamed);
  expect(left.equals(Ratio.of(1n))).toBe(true);
});
