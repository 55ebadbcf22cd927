import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { settingBounds, termBounds } from "./bounds.ts";
import { BPS, DAY, HOUR, SCALE, SCALE_BITS, TOKEN, YEAR } from "./constants.ts";

const contracts = fileURLToPath(new URL("../../", import.meta.url));
const sources = new Map(
  readdirSync(contracts, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".sol"))
    .map((path) => [path.split("/").at(-1)!, readFileSync(join(contracts, path), "utf8")]),
);
const sourceOf = (name: string) => sources.get(`${name}.sol`) ?? "";

const units: Record<string, bigint> = { "1": 1n, hours: HOUR, days: DAY, TOKEN, e18: TOKEN };
const number = String.raw`([\d_]+)(e18)?(?: (hours|days)| \* (TOKEN))?`;
const amountOf = ([, digits = "", ...unit]: RegExpExecArray) =>
  BigInt(digits.replaceAll("_", "")) * units[unit.find((each) => each !== undefined) ?? "1"]!;

/** A constant's value in the source. */
function inSource(contract: string, name: string): bigint {
  const found = new RegExp(`\\b${name} = ${number};`).exec(sourceOf(contract));
  if (found === null) throw new Error(`${contract} has no ${name}`);
  return amountOf(found);
}

it.each([
  ["MIN_VOTING_DELAY", settingBounds.votingDelay.min],
  ["MAX_VOTING_DELAY", settingBounds.votingDelay.max],
  ["MIN_VOTING_PERIOD", settingBounds.votingPeriod.min],
  ["MAX_VOTING_PERIOD", settingBounds.votingPeriod.max],
  ["MIN_LATE_EXTENSION", settingBounds.lateExtension.min],
  ["MAX_LATE_EXTENSION", settingBounds.lateExtension.max],
  ["MIN_QUORUM_PERCENT", settingBounds.quorumPercent.min],
  ["MAX_QUORUM_PERCENT", settingBounds.quorumPercent.max],
  ["MAX_THRESHOLD_PERCENT", settingBounds.thresholdPercent],
  ["MAX_GUARDIAN_TERM", settingBounds.guardianTerm],
  ["MAX_QUORUM_FLOOR_PERCENT", settingBounds.quorumFloorPercent],
  ["MIN_TIMELOCK_DELAY", settingBounds.timelockDelay.min],
  ["MAX_TIMELOCK_DELAY", settingBounds.timelockDelay.max],
])("SettingBounds.%s is ours", (name, ours) => {
  expect(inSource("SettingBounds", name)).toBe(ours);
});

it.each([
  ["MIN_SUPPLY", termBounds.supply.min],
  ["MAX_SUPPLY", termBounds.supply.max],
  ["MIN_STREAM_DURATION", termBounds.streamDuration.min],
  ["MAX_STREAM_DURATION", termBounds.streamDuration.max],
  ["MAX_ROYALTY_BPS", termBounds.royaltyBps.max],
  ["MAX_TOLERANCE_BPS", termBounds.toleranceBps.max],
  ["MIN_BREACH_FRACTION_BPS", termBounds.breachFractionBps.min],
  ["MIN_MAX_AGE", termBounds.maxAge],
  ["MIN_SALE_DURATION", termBounds.saleDuration.min],
  ["MAX_SALE_DURATION", termBounds.saleDuration.max],
  ["MAX_VESTING_TARGETS", BigInt(termBounds.targets)],
  ["MAX_TEXT", termBounds.textBytes],
  ["TOKEN", TOKEN],
  ["BPS", BPS],
])("Limits.%s is ours", (name, ours) => {
  expect(inSource("Limits", name)).toBe(ours);
});

it("the year and the stream's scale are the contracts'", () => {
  expect(inSource("YearlyReviews", "YEAR")).toBe(YEAR);
  expect(inSource("RoyaltyStream", "SCALE_BITS")).toBe(SCALE_BITS);
  expect(2n ** SCALE_BITS).toBe(SCALE);
});
