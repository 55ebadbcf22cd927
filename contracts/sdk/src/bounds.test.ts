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

/** A constant's value in the source, or `inline`, a pattern that holds one, where it has no name there. */
function inSource(contract: string, name: string, inline?: [contract: string, before: string]): bigint {
  const named = new RegExp(`\\b${name} = ${number};`).exec(sourceOf(contract));
  if (named !== null) return amountOf(named);
  const found = inline && new RegExp(inline[1] + number).exec(sourceOf(inline[0]));
  if (!found) throw new Error(`${contract} has no ${name}`);
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
])("SettingBounds.%s is ours", (name, ours) => {
  expect(inSource("SettingBounds", name)).toBe(ours);
});

it("the bounds of quorum floor and timelock are ours", () => {
  const floor = inSource("SettingBounds", "MAX_QUORUM_FLOOR_PERCENT", [
    "StoreGovernor",
    String.raw`"quorumFloor", newFloor, 0, _supply\(\) / `,
  ]);
  // Half of the supply where it is written as a division.
  expect(floor === 2n ? 50n : floor).toBe(settingBounds.quorumFloorPercent);
  const { min, max } = settingBounds.timelockDelay;
  expect(inSource("SettingBounds", "MIN_TIMELOCK_DELAY", ["StoreTimelock", "MIN_DELAY = "])).toBe(min);
  expect(inSource("SettingBounds", "MAX_TIMELOCK_DELAY", ["StoreTimelock", "MAX_DELAY = "])).toBe(max);
});

it.each<[string, bigint, string, string]>([
  ["MIN_SUPPLY", termBounds.supply.min, "RoyaltyToken", "MIN_SUPPLY = "],
  ["MAX_SUPPLY", termBounds.supply.max, "RoyaltyToken", "MAX_SUPPLY = "],
  ["MIN_STREAM_DURATION", termBounds.streamDuration.min, "RoyaltyToken", "MIN_STREAM_DURATION = "],
  ["MAX_STREAM_DURATION", termBounds.streamDuration.max, "RoyaltyToken", "MAX_STREAM_DURATION = "],
  ["MAX_ROYALTY_BPS", termBounds.royaltyBps.max, "RevenueLedger", '"royaltyBps", init.royaltyBps, 1, '],
  [
    "MAX_TOLERANCE_BPS",
    termBounds.toleranceBps.max,
    "RevenueLedger",
    '"toleranceBps", init.toleranceBps, 0, ',
  ],
  ["MIN_BREACH_FRACTION_BPS", termBounds.breachFractionBps.min, "MerchantPolicy", "LEAST_FRACTION_BPS = "],
  ["MIN_MAX_AGE", termBounds.maxAge, "MerchantPolicy", '"minMaxAge", b.minMaxAge, '],
  ["MIN_SALE_DURATION", termBounds.saleDuration.min, "OfferRules", "sale.duration < "],
  ["MAX_SALE_DURATION", termBounds.saleDuration.max, "OfferRules", "sale.duration > "],
  ["MAX_VESTING_TARGETS", BigInt(termBounds.targets), "YearlyReviews", "MAX_TARGETS = "],
])("Limits.%s is ours", (name, ours, contract, before) => {
  expect(inSource("Limits", name, [contract, before])).toBe(ours);
});

it("year, token, basis points and the stream's scale are the contracts'", () => {
  expect(inSource("YearlyReviews", "YEAR")).toBe(YEAR);
  expect(inSource("Limits", "TOKEN", ["OfferRules", "TOKEN = "])).toBe(TOKEN);
  expect(inSource("Limits", "BPS", ["OfferRules", "BPS = "])).toBe(BPS);
  expect(inSource("RoyaltyStream", "SCALE_BITS")).toBe(SCALE_BITS);
  expect(2n ** SCALE_BITS).toBe(SCALE);
});
