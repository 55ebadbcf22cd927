import { netPayout } from "@takings/sdk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSettlementReport } from "../sources/amazon-v2/read.ts";
import { testStore } from "../testing/config.ts";
import { refusal } from "../testing/refusal.ts";
import { bytesOf, end, everyClass, makeReport, row, start } from "../testing/report.ts";
import {
  bankFields,
  commerceFields,
  depositDifference,
  depositOff,
  expectedDeposit,
  hashText,
} from "./build.ts";
import { defaultDeadline } from "./deadline.ts";

const store = testStore();
const usd = testStore({
  assetCurrency: "USD",
  rate: { numerator: 7_213n, denominator: 10_000n, source: "test" },
});
const recordOf = (rows = everyClass) =>
  readSettlementReport(bytesOf(makeReport({ rows })), { file: "report.txt" });
const depositOf = (amount: string) => ({ settlementId: "95353045999", amount, currency: "CAD" });

describe("royalty inputs", () => {
  test("are sales with promotions, refunds, the deposit, and all else as deductions", () => {
    const settlement = { ...commerceFields(recordOf(), store), ...bankFields(depositOf("97.49"), store) };
    expect(depositDifference(settlement)).toBe(0n);
    expect(settlement).toMatchObject({
      id: hashText("95353045999"),
      commerceSource: hashText(store.commerceSource),
      periodStart: BigInt(start),
      periodEnd: BigInt(end),
      gross: 100_000_000n,
      refunds: 19_000_000n,
      deductions: -16_490_000n,
      deposited: 97_490_000n,
      rateNumerator: 1n,
    });
  });

  test("round in the holders' favor by a rate, and both sides' payout stays the same number", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        (sold, back) => {
          const rows = [
            row("Order", "ItemPrice", "Principal", sold),
            row("Refund", "ItemPrice", "Principal", -back),
          ];
          const record = recordOf(rows);
          const { gross, refunds, deductions } = commerceFields(record, usd);
          const exact = (cents: bigint) => cents * 10_000n * 7_213n;
          expect(gross * 10_000n - exact(sold)).toBeGreaterThanOrEqual(0n);
          expect(exact(back) - refunds * 10_000n).toBeGreaterThanOrEqual(0n);
          const payout = gross - refunds - deductions;
          if (sold <= back) return;
          expect(bankFields(depositOf(record.statedTotal), usd).deposited).toBe(payout);
        },
      ),
    );
  });

  test("of a negative report have no deposit and a negative payout", () => {
    const record = recordOf([row("ServiceFee", "other-transaction", "Storage Fee", -4_000n)]);
    const fields = commerceFields(record, store);
    expect(fields).toMatchObject({ gross: 0n, refunds: 0n, deductions: 40_000_000n });
    expect(netPayout(fields)).toBe(-40_000_000n);
    expect(expectedDeposit(record)).toBe(0n);
    expect(depositDifference({ ...fields, ...bankFields(depositOf("0"), store) })).toBe(0n);
  });

  test("keep the base where refunds or sales net out on the other side", () => {
    const record = recordOf([
      row("Order", "ItemPrice", "Principal", -500n),
      row("Refund", "ItemPrice", "Principal", 200n),
    ]);
    expect(commerceFields(record, store)).toMatchObject({ gross: 2_000_000n, refunds: 5_000_000n });
  });

  test("are refused for unknown kinds, a missing rate and another currency", () => {
    const unknown = recordOf([row("Order", "ItemMystery", "Surprise", 1n)]);
    expect(refusal(() => commerceFields(unknown, store)).code).toBe("Quarantined");
    expect(refusal(() => commerceFields(recordOf(), testStore({ assetCurrency: "USD" }))).code).toBe(
      "NoRate",
    );
    const dollars = { ...depositOf("97.49"), currency: "USD" };
    expect(refusal(() => bankFields(dollars, store)).code).toBe("OtherStore");
  });

  test("show by how much a deposit is off, in the report's cents and in the stablecoin", () => {
    expect(depositOff(recordOf(), depositOf("97.48"))).toBe(-1n);
    const settlement = { ...commerceFields(recordOf(), store), ...bankFields(depositOf("97.48"), store) };
    expect(depositDifference(settlement)).toBe(-10_000n);
  });
});

test("both sides choose the same deadline within a month, four to nine weeks ahead", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_700_000_000, max: 2_000_000_000 }), (now) => {
      const ahead = Number(defaultDeadline(now)) - now;
      expect(ahead).toBeGreaterThan(28 * 86_400);
      expect(ahead).toBeLessThanOrEqual(62 * 86_400);
    }),
  );
  const day = (text: string) => defaultDeadline(Date.parse(text) / 1000);
  expect(day("2025-08-01T00:00:00Z")).toBe(day("2025-08-31T23:59:59Z"));
});
