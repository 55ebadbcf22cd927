import { expect, it } from "vitest";
import type { SettlementRow } from "./read.ts";
import { whereItWent } from "./split.ts";

const row = (values: Partial<SettlementRow>): SettlementRow => ({
  id: "0x",
  periodStart: 0n,
  periodEnd: 1n,
  gross: 0n,
  refunds: 0n,
  deductions: 0n,
  royaltyDue: 0n,
  royaltyPaid: 0n,
  fee: 0n,
  merchantShare: 0n,
  ...values,
});

it("accounts for the worked example of the protocol", () => {
  const went = whereItWent([
    row({
      gross: 10_000n,
      deductions: 1_500n,
      royaltyDue: 1_000n,
      royaltyPaid: 1_000n,
      fee: 1n,
      merchantShare: 7_500n,
    }),
  ]);
  expect(went).toEqual({
    gross: 10_000n,
    refunds: 0n,
    deductions: 1_500n,
    royalty: 999n,
    fee: 1n,
    merchant: 7_500n,
  });
  expect(went.refunds + went.deductions + went.royalty + went.fee + went.merchant).toBe(went.gross);
});
