import { readFileSync } from "node:fs";
import { type Consent, platformKey, writeConsent } from "@takings/sdk";
import { credentialRegistryAbi } from "@takings/sdk/abi";
import { type Address, concat, encodeFunctionData, keccak256, parseAbi, zeroAddress } from "viem";
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
    gauge: `0x${"a".repeat(40)}`,
    issuer: `0x${"b".repeat(40)}`,
    credentialRegistry: `0x${"c".repeat(40)}`,
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
    minQuorumFloor: 100_000n * 10n ** 18n,
    lateExtension: BigInt(day),
    timelockDelay: BigInt(2 * day),
    timelockBounds: { min: BigInt(day), max: BigInt(30 * day) },
    chainId: 1,
    treasury: { money: usd(1_000), votes: 0n },
    pairs: { registered: [address(3)], max: 2, factory: address(4) },
    ending: {
      exit: "none",
      merchant: address(5),
      balance: usd(40_000),
      consentNonce: 2n,
      given: false,
      arrearsSince: 0,
      breachedSince: 1_763_000_000,
    },
    sealings: [
      { platform: "amazon", version: 1, threshold: 2, custodians: 3, expiry: 1_770_000_000, revoked: false },
    ],
  },
};
const sealing = (functionName: "grant" | "rotate", platform: string, version: number, store = address(1)) =>
  encodeFunctionData({
    abi: credentialRegistryAbi,
    functionName,
    args: [
      store,
      platformKey(platform),
      {
        version,
        expiry: 1_800_000_000n,
        threshold: 2,
        ciphertext: keccak256("0x01"),
        location: "ipfs://x",
        custodians: [keccak256("0x02"), keccak256("0x03"), keccak256("0x04")],
      },
    ],
  });
const consent = (change: Partial<Consent> = {}) =>
  writeConsent({
    what: "delist",
    chainId: 1,
    merchantAccount: address(4),
    nonce: 2n,
    deadline: 1_780_000_000n,
    signature: "0x1234",
    ...change,
  });
const filled: Record<string, Record<string, string>> = {
  attestor: { role: "1", attestor: address(9) },
  treasuryPayment: { amount: "12.5", to: address(9) },
  extraPair: { pair: address(9) },
  credentialsGrant: { call: `{"call":"${sealing("grant", "bank", 1)}"}` },
  credentialsRotate: { call: sealing("rotate", "amazon", 2) },
  credentialsRevoke: { platform: "amazon" },
  agreedDelisting: { consent: consent() },
  defaultDelisting: {},
  storeTransfer: { merchant: address(9), consent: "" },
};
const problemsOf = (id: string, change: Record<string, string>) => {
  const control = controlById(id)!;
  return control.read({ ...control.initial(context), ...change }, context).problems;
};

describe("the list of controls", () => {
  it("is the contracts' own: every function that a proposal may call, and no other", () => {
    const source = new URL("../../../../../contracts/governance/StoreControls.sol", import.meta.url);
    const listed = readFileSync(source, "utf8").matchAll(/\.(\w+)\.selector/g);
    const offered = new Set(controls.map(({ functionName }) => functionName));
    expect([...offered].sort()).toEqual([...new Set([...listed].map(([, name]) => name))].sort());
  });
});

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
    expect(reading.title).toBe("Maximum refund ratio: 9%");
    expect(reading.changes.filter((change) => !change.same)).toEqual([
      { label: "Maximum refund ratio", before: "10%", after: "9%", same: false },
    ]);
  });
});

describe("a further pair", () => {
  it("is one that does not earn yet, while there is room", () => {
    expect(problemsOf("extraPair", { pair: address(3) })).toHaveProperty("pair");
    expect(problemsOf("extraPair", { pair: address(9) })).toEqual({});
    const full = { ...context, values: { ...context.values, pairs: { ...context.values.pairs, max: 1 } } };
    expect(controlById("extraPair")!.read({ pair: address(9) }, full).problems).toHaveProperty("pair");
  });
});

describe("credentials", () => {
  it("take the call that the keeper printed for this store, of the chosen kind and the next version", () => {
    expect(problemsOf("credentialsGrant", { call: "seal it" })).toHaveProperty("call");
    expect(problemsOf("credentialsGrant", { call: sealing("grant", "bank", 1, address(9)) })).toHaveProperty(
      "call",
    );
    expect(problemsOf("credentialsGrant", { call: sealing("rotate", "amazon", 2) })).toHaveProperty("call");
    expect(problemsOf("credentialsRotate", { call: sealing("rotate", "amazon", 3) })).toHaveProperty("call");
    expect(problemsOf("credentialsRevoke", { platform: "bank" })).toHaveProperty("platform");
  });
  it("show what was in force before", () => {
    const rotate = controlById("credentialsRotate")!;
    const { args } = rotate.read({ call: sealing("rotate", "amazon", 2) }, context);
    const { changes } = rotate.describe(args!, context);
    expect(changes).toContainEqual({ label: "Version", before: "1", after: "2", same: false });
    expect(changes.find(({ label }) => label === "Custodians needed to open")?.same).toBe(true);
  });
});

describe("the store's end and its transfer", () => {
  it("take the merchant's consent of the right kind, store and time", () => {
    const agreed = (change: Partial<Consent>) => problemsOf("agreedDelisting", { consent: consent(change) });
    expect(agreed({})).toEqual({});
    expect(agreed({ what: "transfer", newMerchant: address(9) })).toHaveProperty("consent");
    expect(agreed({ merchantAccount: address(9) })).toHaveProperty("consent");
    expect(agreed({ nonce: 1n })).toHaveProperty("consent");
    expect(agreed({ deadline: BigInt(context.now) - 1n })).toHaveProperty("consent");
  });
  it("name one new merchant, with consent or for a cause", () => {
    const transfer = (merchant: Address, newMerchant?: Address) =>
      controlById("storeTransfer")!.read(
        { merchant, consent: newMerchant ? consent({ what: "transfer", newMerchant }) : "" },
        context,
      );
    expect(transfer(address(9)).args).toEqual([address(9), 0n, "0x"]);
    expect(transfer(address(9), address(9)).args).toEqual([address(9), 1_780_000_000n, "0x1234"]);
    expect(transfer(address(9), address(8)).problems).toHaveProperty("consent");
    expect(transfer(address(5)).problems).toHaveProperty("merchant");
  });
  it("say that no cause has lasted yet", () => {
    expect(controlById("defaultDelisting")!.describe([], context).warning).toContain("No cause has lasted");
  });
});

describe("a treasury payment", () => {
  const pay = (draft: Record<string, string>) =>
    controlById("treasuryPayment")!.read({ to: address(9), ...draft }, context).args;
  it("is in the stablecoin, the store's token or any other", () => {
    expect(pay({ asset: "money", amount: "1.5" })).toEqual([address(8), address(9), 1_500_000n]);
    expect(pay({ asset: "votes", amount: "1" })).toEqual([address(1), address(9), 10n ** 18n]);
    expect(pay({ asset: "other", other: address(6), amount: "7" })).toEqual([address(6), address(9), 7n]);
    expect(pay({ asset: "other", amount: "7" })).toBeUndefined();
  });
  it("warns where the treasury holds less", () => {
    const control = controlById("treasuryPayment")!;
    expect(control.describe([address(8), address(9), usd(1_001)], context).warning).toContain("1,000");
    expect(control.describe([address(8), address(9), usd(1_000)], context).warning).toBeUndefined();
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
