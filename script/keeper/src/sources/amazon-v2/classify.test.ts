import { describe, expect, test } from "vitest";
import { classify } from "./classify.ts";
import type { RowClass } from "./rules.ts";

const kinds: [type: string, amountType: string, description: string, RowClass][] = [
  ["other-transaction", "other-transaction", "Current Reserve Amount", "reserve"],
  ["Transfer", "other-transaction", "Previous Reserve Amount Balance", "reserve"],
  ["other-transaction", "other-transaction", "Payable to Amazon", "cashMovement"],
  ["other-transaction", "other-transaction", "Successful charge", "cashMovement"],
  ["Transfers", "Micro Deposit", "Micro Deposit", "cashMovement"],
  ["Transfer", "other-transaction", "anything", "cashMovement"],
  [
    "other-transaction",
    "other-transaction",
    "Transfer of funds unsuccessful: the account is invalid.",
    "cashMovement",
  ],
  ["Order", "ItemWithheldTax", "MarketplaceFacilitatorTax-Principal", "tax"],
  ["Refund", "ItemWithheldTax", "LowValueGoodsTax-Shipping", "tax"],
  ["Order", "ItemPrice", "Tax", "tax"],
  ["Order", "ItemPrice", "GiftWrapTax", "tax"],
  ["Refund", "ItemPrice", "ShippingTax", "tax"],
  ["Order", "Promotion", "TaxDiscount", "tax"],
  ["Order_Retrocharge", "ItemPrice", "Tax", "tax"],
  ["Commingling VAT", "other-transaction", "Commingling VAT", "tax"],
  ["other-transaction", "FBA Inventory Reimbursement", "COMPENSATED_CLAWBACK", "reimbursement"],
  ["SAFE-T Reimbursement", "other-transactions", "SAFE-T Reimbursement", "reimbursement"],
  ["other-transaction", "other-transaction", "WAREHOUSE_LOST", "reimbursement"],
  ["Refund", "ItemPrice", "Principal", "refund"],
  ["Chargeback Refund", "ItemPrice", "Shipping", "refund"],
  ["A-to-z Guarantee Refund", "ItemPrice", "Principal", "refund"],
  ["Refund", "Promotion", "Principal", "refund"],
  ["Refund", "ItemFees", "Commission", "refundFeeReversal"],
  ["Refund", "ItemFees", "RefundCommission", "fee"],
  ["Order", "ItemPrice", "Principal", "gross"],
  ["Order", "ItemPrice", "GiftWrap", "gross"],
  ["Order", "Promotion", "Shipping", "promotion"],
  ["ServiceFee", "Cost of Advertising", "TransactionTotalAmount", "advertising"],
  ["Order", "ItemFees", "DigitalServicesFee", "fee"],
  ["Shipment", "Shipment-Fees", "FBAPerOrderFulfillmentFee", "fee"],
  ["other-transaction", "other-transaction", "Subscription Fee", "fee"],
  ["Adjustment", "other-transaction", "Refund Reimbursal", "fee"],
  ["FBAFees", "FBA Inventory Storage Fee", "Base fee", "fee"],
  ["AmazonFees", "Vine Enrollment Fee", "Tax on fee", "fee"],
  ["CouponRedemptionFee", "CouponRedemptionFee", "10% off", "fee"],
  ["Order", "Points", "PointsGranted", "fee"],
];

describe("a row's class", () => {
  test.each(kinds)("%s / %s / %s is %s, in any case", (type, amountType, description, expected) => {
    expect(classify(type, amountType, description)).toBe(expected);
    expect(classify(type.toUpperCase(), amountType.toLowerCase(), description.toUpperCase())).toBe(expected);
  });

  test.each([
    ["Order", "ItemPrice", "Mystery"],
    ["Refund", "ItemPrice", "Mystery"],
    ["Order", "Promotion", "Mystery"],
    ["Mystery", "ItemPrice", "Principal"],
    ["Mystery", "ItemFees", "Commission"],
    ["other-transaction", "other-transaction", "Mystery"],
    ["Order_Retrocharge", "ItemPrice", "Principal"],
    ["Order", "ItemPrice", "Current Reserve Amount"],
    ["Transfer", "ItemPrice", "Principal"],
    ["Order", "Promotion", "Payable to Amazon"],
    ["other-transaction", "ItemFees", "Payable to Amazon"],
    ["ServiceFee", "Cost of Advertising", "Current Reserve Amount"],
    ["ServiceFee", "ItemPrice", "Principal"],
    ["", "", ""],
  ])("%s / %s / %s is unknown", (type, amountType, description) => {
    expect(classify(type, amountType, description)).toBe("quarantined");
  });

  test.each([
    ["Refund", "ItemFees", "RefundComission", "would else be a fee given back"],
    ["ServiceFee", "Cost of Advertisng", "TransactionTotalAmount", "would else be a fee"],
    ["Transfer", "other-transaction", "Curent Reserve Amount", "would else be a cash movement"],
    ["FBAFees", "other-transaction", "Payable to Amazno", "would else be a fee"],
  ])("%s / %s / %s is a slip away from another class: %s", (type, amountType, description) => {
    expect(classify(type, amountType, description)).toBe("quarantined");
  });

  test.each([
    ["Order", "ItemFees", "FBAPerUnitFulfilmentFee", "fee"],
    ["Refund", "ItemFees", "Comission", "refundFeeReversal"],
    ["Order", "ItemFees", "A fee that is new", "fee"],
  ])("%s / %s / %s can only be %s", (type, amountType, description, expected) => {
    expect(classify(type, amountType, description)).toBe(expected);
  });
});
