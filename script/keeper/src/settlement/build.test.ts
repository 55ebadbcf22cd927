import { netPayout } from "@takings/sdk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSettlementReport } from "../sources/amazon-v2/read.ts";
import { testStore } from "../testing/config.ts";
import { refusal } from "../testing/refusal.ts";
import { bytesOf, end, everyClass, makeReport, row, start } from "../testing/report.ts";
import { buildSettlement, commerceFields, hashText } from "./build.ts";
import { defaultDeadline } from "./deadline.ts";
import type { DepositRecord } from "./record.ts";

const store = testStore();
const usd = testStore({
  assetCurrency: "USD",
  rate: { numerator: 7_213n, denominator: 10_000n, source: "test" },
});
const recordOf = (rows = everyClass) =>
  readSettlementReport(bytesOf(makeReport({ rows })), { file: "report.txt" });
const depositOf = (amount: string): DepositRecord => ({
  file: "bank.csv",
  line: 2,
  settlementId: "95353045999",
  valueDate: end,
  amount,
  currency: "CAD",
  reference: "",
});

describe("royalty inputs", () => {
  test("are sales with promotions, refunds, the deposit, and all else as deductions", () => {
    const settlement = buildSettlement(recordOf(), depositOf("97.49"), store, 5n);
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
      deadline: 5n,
    });
  });

  test("round in the holders' favour by a rate, and both sides' payout stays the same number", () => {
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
          const settlement = buildSettlement(record, depositOf(record.statedTotal), usd, 5n);
          expect(settlement.deposited).toBe(payout);
        },
      ),
    );
  });

  test("of a negative report have no deposit and a negative payout", () => {
    const record = recordOf([row("ServiceFee", "other-transaction", "Storage Fee", -4_000n)]);
    const settlement = buildSettlement(record, undefined, store, 5n);
    expect(settlement).toMatchObject({ gross: 0n, refunds: 0n, deposited: 0n, deductions: 40_000_000n });
    expect(netPayout(settlement)).toBe(-40_000_000n);
  });

  test("keep the base where refunds or sales net out on the other side", () => {
    const record = recordOf([
      row("Order", "ItemPrice", "Principal", -500n),
      row("Refund", "ItemPrice", "Principal", 200n),
    ]);
    expect(commerceFields(record, store)).toMatchObject({ gross: 2_000_000n, refunds: 5_000_000n });
  });

  test("are refused for unknown kinds, a missing rate or deposit, and a deposit that differs", () => {
    const unknown = recordOf([row("Order", "ItemMystery", "Surprise", 1n)]);
    expect(refusal(() => commerceFields(unknown, store)).code).toBe("Quarantined");
    expect(refusal(() => commerceFields(recordOf(), testStore({ assetCurrency: "USD" }))).code).toBe(
      "NoRate",
    );
    expect(refusal(() => buildSettlement(recordOf(), undefined, store, 5n)).code).toBe("DepositMissing");
    expect(refusal(() => buildSettlement(recordOf(), depositOf("97.48"), store, 5n))).toMatchObject({
      code: "DepositMismatch",
      place: { expected: "97.49 CAD", found: "97.48 CAD" },
    });
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
