import { type Address, concat, encodeFunctionData, parseAbi, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { wholeCatalogue } from "../../../lib/i18n/catalogue.ts";
import { createFormats, translator } from "../../../lib/i18n/index.ts";
import type { Action } from "../domain/proposal.ts";
import { durationText, readDuration } from "./fields.ts";
import {
  actionOf,
  type ControlContext,
  controlById,
  controls,
  decodeAction,
  encodeControl,
  readAction,
} from "./index.ts";
import { floorFor } from "./withdrawalLimit.ts";

const day = 86_400;
const address = (digit: number) => `0x${String(digit).repeat(40)}` as Address;
const usd = (amount: number) => BigInt(amount) * 1_000_000n;
const t = translator(await wholeCatalogue("en"), "en");

const context: ControlContext = {
  now: 1_764_000_000,
  t,
  format: createFormats("en"),
  store: {
    token: address(1),
    governor: address(2),
    timelock: address(3),
    merchantAccount: address(4),
    policy: address(5),
    attestors: address(6),
    treasury: address(7),
    asset: address(8),
    name: "Loom",
    symbol: "LOOM",
    money: { decimals: 6, symbol: "mUSD" },
    votes: { decimals: 18, symbol: "LOOM" },
    supply: 10n ** 25n,
  },
  values: {
    limit: usd(600_000),
    window: BigInt(30 * day),
    terms: {
      floorLimit: usd(150_000),
      floorWindow: 30 * day,
      minWindow: day,
      maxWindow: 90 * day,
      maxLimit: usd(12_000_000),
    },
    policy: {
      maxRefundBps: 1_000,
      maxDaysInventory: 180,
      minInventoryValue: 0n,
      minMonthlySales: 0n,
      minMonthlyDeposits: 0n,
      maxAge: 45 * day,
      breachFractionBps: 5_000,
    },
    bounds: {
      minMaxRefundBps: 500,
      minMaxDaysInventory: 60,
      maxMinInventoryValue: usd(300_000),
      maxMinMonthlySales: usd(300_000),
      maxMinMonthlyDeposits: usd(300_000),
      minMaxAge: 21 * day,
      maxMaxAge: 120 * day,
      minBreachFractionBps: 2_500,
    },
    streamDuration: BigInt(7 * day),
    streamBounds: { min: BigInt(day), max: BigInt(30 * day) },
    guardian: address(9),
    guardianTermEnd: 1_780_000_000n,
    attestors: { commerce: address(9), bank: zeroAddress },
    keeper: zeroAddress,
    votingDelay: BigInt(day),
    votingPeriod: BigInt(5 * day),
    proposalThreshold: 20_000n * 10n ** 18n,
    quorumNumerator: 15n,
    quorumFloor: 200_000n * 10n ** 18n,
    lateExtension: BigInt(day),
    timelockDelay: BigInt(2 * day),
    timelockBounds: { min: BigInt(day), max: BigInt(30 * day) },
  },
};
const filled: Record<string, Record<string, string>> = {
  attestor: { role: "1", attestor: address(9) },
  treasuryPayment: { amount: "12.5", to: address(9) },
};
const problemsOf = (id: string, change: Record<string, string>) => {
  const control = controlById(id)!;
  return control.read({ ...control.initial(context), ...change }, context).problems;
};

describe("every control", () => {
  for (const control of controls) {
    it(`${control.id}: what is typed, encoded and decoded is the same`, () => {
      const { args, problems } = control.read(
        { ...control.initial(context), ...filled[control.id] },
        context,
      );
      expect(problems).toEqual({});
      const action = actionOf(control, args!, context.store);
      const decoded = decodeAction(action, context.store)!;
      expect(decoded.control.id).toBe(control.id);
      expect(encodeControl(decoded.control, decoded.args)).toBe(action.calldata);
      expect(readAction(action, context)).toMatchObject({ known: true });
    });
    if (!filled[control.id])
      it(`${control.id}: starts from what is now`, () => {
        const { args } = control.read(control.initial(context), context);
        expect(control.describe(args!, context).changes.every((change) => change.same)).toBe(true);
      });
  }
});

describe("withdrawal limit", () => {
  it("keeps the terms' floor as a rate, rounded up", () => {
    expect(floorFor(BigInt(60 * day), context.values.terms)).toBe(usd(300_000));
    expect(floorFor(1n, { floorLimit: 1n, floorWindow: 30 })).toBe(1n);
    expect(problemsOf("withdrawalLimit", { limit: "150,000" })).toEqual({});
    expect(problemsOf("withdrawalLimit", { limit: "149999.999999" })).toHaveProperty("limit");
    expect(problemsOf("withdrawalLimit", { limit: "150000", window: "60d" })).toHaveProperty("limit");
  });
  it("keeps the maximum and the window's bounds", () => {
    expect(problemsOf("withdrawalLimit", { limit: "12000000.000001" })).toHaveProperty("limit");
    expect(problemsOf("withdrawalLimit", { window: "91d" })).toHaveProperty("window");
    expect(problemsOf("withdrawalLimit", { window: "23h" })).toHaveProperty("window");
  });
  it("refuses what is no amount", () => {
    for (const limit of ["", "x", "-1", "1.000,5", "1.1234567"])
      expect(problemsOf("withdrawalLimit", { limit })).toHaveProperty("limit");
  });
});

describe("merchant policy", () => {
  it("is bounded as the contract bounds it", () => {
    expect(problemsOf("merchantPolicy", { maxRefundBps: "4.99" })).toHaveProperty("maxRefundBps");
    expect(problemsOf("merchantPolicy", { maxRefundBps: "100.01" })).toHaveProperty("maxRefundBps");
    expect(problemsOf("merchantPolicy", { maxDaysInventory: "59" })).toHaveProperty("maxDaysInventory");
    expect(problemsOf("merchantPolicy", { minMonthlySales: "300000.01" })).toHaveProperty("minMonthlySales");
    expect(problemsOf("merchantPolicy", { maxAge: "20d" })).toHaveProperty("maxAge");
    expect(problemsOf("merchantPolicy", { breachFractionBps: "24.99" })).toHaveProperty("breachFractionBps");
  });
  it("tells the one value that changes", () => {
    const control = controlById("merchantPolicy")!;
    const { args } = control.read({ ...control.initial(context), maxRefundBps: "9" }, context);
    const reading = control.describe(args!, context);
    expect(reading.title).toBe("Highest refund ratio: 9%");
    expect(reading.changes.filter((change) => !change.same)).toEqual([
      { label: "Highest refund ratio", before: "10%", after: "9%", same: false },
    ]);
  });
});

describe("reading actions", () => {
  const known = actionOf(controlById("streamDuration")!, [14 * day], context.store);
  it("says so where it cannot read one", () => {
    const calldata = encodeFunctionData({
      abi: parseAbi(["function grantRole(bytes32,address)"]),
      args: [`0x${"00".repeat(32)}`, address(9)],
    });
    const unknown: Action = { target: context.store.timelock, value: 0n, calldata };
    expect(readAction(unknown, context).known).toBe(false);
    expect(readAction({ ...known, target: address(9) }, context).known).toBe(false);
  });
  it("does not pass over data after the arguments", () => {
    expect(
      decodeAction({ ...known, calldata: concat([known.calldata, "0xdead"]) }, context.store),
    ).toBeUndefined();
  });
});

describe("durations", () => {
  it("are exact in both directions", () => {
    for (const [text, seconds] of [
      ["30d", 2_592_000n],
      ["36h", 129_600n],
      ["90s", 90n],
    ] as const) {
      expect(readDuration(text)).toBe(seconds);
      expect(durationText(seconds)).toBe(text);
    }
    expect(readDuration("7")).toBe(604_800n);
    for (const text of ["", "d", "1.5d", "-1d", "1w"]) expect(readDuration(text)).toBeUndefined();
  });
});
