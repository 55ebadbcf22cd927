import { keccak256, stringToBytes, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { defaultTerms, roundFigure } from "./defaults.ts";
import { allocationsOf, proposalOf, valuesOf } from "./offer.ts";
import { readTerms } from "./readTerms.ts";
import type { Application } from "./types.ts";

const at = (digit: string) => `0x${digit.repeat(40)}` as const;
const application: Application = {
  id: 7n,
  merchant: at("1"),
  state: "applied",
  appliedAt: 1_000,
  round: 2,
  figures: {
    netSales: 480_000n,
    inventoryValue: 60_000n,
    operatingMarginBps: 1_400,
    growthBps: 0,
    months: 30,
    refundBps: 600,
    daysInventory: 70,
  },
  platform: "0x00",
  evidence: keccak256("0x02"),
  limits: {
    minNetSales: 100_000n,
    minOperatingMarginBps: 500,
    minMonths: 12,
    maxRefundBps: 1_200,
    maxDaysInventory: 120,
  },
};
const draft = {
  ...defaultTerms(application),
  grade: "BBB",
  offer: keccak256("0x01"),
  name: "Maple Royalty",
  symbol: "MAPLE",
  asset: at("2"),
  guardian: at("3"),
  commerceAttestor: at("4"),
  bankAttestor: at("5"),
  keeper: at("6"),
  commerceSource: "amazon:maple:Amazon.com",
  bankSource: "bank:maple:USD",
};
const now = 1_700_000_000;
const read = (changes: Record<string, string> = {}) =>
  readTerms({ ...draft, ...changes }, { assetDecimals: 6, now });
const place = { application, sale: at("9"), assetDecimals: 6 };

describe("an offer", () => {
  it("is complete with the proposed terms and what only an underwriter knows", () => {
    const { values, problems } = read();
    expect(problems).toEqual({});
    expect(values).toMatchObject({
      hardCap: 24_000_000_000n,
      price: 240_000n,
      duration: 14n * 86_400n,
      expiry: BigInt(now) + 30n * 86_400n,
      originator: zeroAddress,
      targets: [530_000n, 580_000n, 620_000n],
      commerceSource: keccak256(stringToBytes("amazon:maple:Amazon.com")),
    });
  });

  it("allots what the caps buy and reserves the rest", () => {
    const { values } = read();
    const tokens = 10n ** 18n;
    expect(allocationsOf(values!)).toEqual({
      publicTokens: 100_000n * tokens,
      liquidityTokens: 50_000n * tokens,
      reserved: 850_000n * tokens,
    });
    expect(allocationsOf({ ...values!, supply: 140_000n * tokens }).reserved).toBe(-10_000n * tokens);
  });

  it("says the same in the three structs, and back", () => {
    const { values } = read();
    const { assessment, config, saleTerms } = proposalOf(values!, place);
    expect(config).toMatchObject({
      merchant: at("1"),
      distributor: at("9"),
      salt: `0x${"7".padStart(64, "0")}`,
    });
    expect(config.distributed).toBe(saleTerms.publicTokens + saleTerms.liquidityTokens);
    expect(assessment).toMatchObject({
      application: 7n,
      round: 2,
      supply: config.reserved + config.distributed,
      price: saleTerms.price,
      royaltyBps: config.royaltyBps,
    });
    expect(valuesOf({ assessment, config, saleTerms })).toMatchObject(values!);
  });

  it("binds every term: another value, another hash", () => {
    const hashes = (changes: Record<string, string>) => {
      const { assessment } = proposalOf(read(changes).values!, place);
      return [assessment.storeConfig, assessment.saleTerms];
    };
    const [config, sale] = hashes({});
    expect(hashes({ quorumFloor: "1" })).toEqual([expect.not.stringMatching(config!), sale]);
    expect(hashes({ duration: "15" })).toEqual([config, expect.not.stringMatching(sale!)]);
  });

  it("takes a name of 31 bytes", () => {
    expect(read({ name: "M".repeat(31) }).values?.name).toHaveLength(31);
    expect(read({ name: "蓝灯家居用品旗舰店" }).values?.name).toBe("蓝灯家居用品旗舰店");
  });

  it("gives nobody a term of guardianship", () => {
    expect(proposalOf(read({ guardian: "" }).values!, place).config.governance.guardianTermEnd).toBe(0);
  });

  it.each([
    ["duration", "91", "issuance.problem.range"],
    ["symbol", "M".repeat(32), "issuance.problem.tooLong"],
    ["name", "蓝灯家居用品旗舰店分成代", "issuance.problem.tooLong"],
    ["royaltyBps", "50.01", "issuance.problem.range"],
    ["toleranceBps", "0.51", "issuance.problem.range"],
    ["supply", "999", "issuance.problem.range"],
    ["timelockDelay", "0.5", "issuance.problem.range"],
    ["streamDuration", "0.5", "issuance.problem.range"],
    ["quorumNumerator", "51", "issuance.problem.range"],
    ["keeper", "0x1234", "address.invalid"],
    ["keeper", "", "amount.empty"],
    ["targets", "500,000\n0", "issuance.problem.range"],
    ["price", "0.0000001", "amount.tooManyDecimals"],
  ])("refuses %s of %s: %s", (id, text, problem) => {
    expect(read({ [id]: text })).toEqual({ problems: { [id]: problem } });
  });
});

describe("roundFigure", () => {
  it("keeps two digits", () => {
    expect([7n, 42n, 1_234n, 98_765n, 99_999n].map(roundFigure)).toEqual([
      7n,
      42n,
      1_200n,
      99_000n,
      100_000n,
    ]);
  });
});
