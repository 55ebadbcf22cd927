/** What a report row is. Only gross, promotion and refund enter the royalty base. */
export type RowClass =
  | "gross"
  | "promotion"
  | "refund"
  | "refundFeeReversal"
  | "fee"
  | "advertising"
  | "reimbursement"
  | "cashMovement"
  | "tax"
  | "reserve"
  | "quarantined";

export interface Rule {
  id: string;
  class: RowClass;
  /** Each given set must contain the row's folded value; an absent one matches anything. */
  type?: ReadonlySet<string>;
  amountType?: ReadonlySet<string>;
  description?: ReadonlySet<string> | RegExp;
}

/** Case and punctuation do not distinguish kinds: "A-to-z Guarantee Refund" = "atozguaranteerefund". */
export const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

const kinds = (...names: string[]): ReadonlySet<string> => new Set(names.map(fold));

const refundTypes = kinds("Refund", "Chargeback Refund", "A-to-z Guarantee Refund");
const salePrices = kinds(
  "Principal",
  "Shipping",
  "GiftWrap",
  "Goodwill",
  "ExportCharge",
  "RestockingFee",
  "ReturnShipping",
);
const promotions = kinds("Principal", "Shipping", "GiftWrap");

const inventoryReimbursements = kinds(
  "Free Replacement Refund Items",
  "REVERSAL_REIMBURSEMENT",
  "WAREHOUSE_LOST",
  "WAREHOUSE_LOST_MANUAL",
  "WAREHOUSE_DAMAGE",
  "WAREHOUSE_DAMAGE_EXCEPTION",
  "Re Evaluation",
  "MISSING_FROM_INBOUND",
  "MISSING_FROM_INBOUND_CLAWBACK",
  "COMPENSATED_CLAWBACK",
  "CS_ERROR_ITEMS",
  "MULTICHANNEL_ORDER_LOST",
  "MULTICHANNEL_ORDER_DAMAGED",
  "MULTICHANNEL_ORDER_LATE",
  "REMOVAL_ORDER_LOST",
  "REMOVAL_ORDER_DAMAGED",
  "INCORRECT_FEES_ITEMS",
  "INCORRECT_FEES_NON_ITEMIZED",
  "FBA Inventory Reimbursement - Customer Return",
);

const otherTransactions = kinds(
  "Adjustment",
  "Additional Other Expenses",
  "AGSGlobalInboundTransportation",
  "Amazon Capital Services",
  "Balance Adjustment",
  "BuyerRecharge",
  "DisposalComplete",
  "FBA Inbound Placement Service Fee",
  "FBACustomerReturnPerOrderFee",
  "FBACustomerReturnPerUnitFee",
  "FBACustomerReturnWeightBasedFee",
  "FBAInboundTransportationFee",
  "Income Tax Charged",
  "LightningDealFee",
  "LightningDealFee Special",
  "LowInventoryLevelFee",
  "Manual Processing Fee",
  "Manual Processing Fee Reimbursement",
  "Merchant Bad Debt",
  "MiscAdjustment",
  "NonSubscriptionFeeAdj",
  "Paid Services Fee",
  "Promotion Adjustment",
  "Refund Reimbursal",
  "RemovalComplete",
  "Shipping label purchase",
  "Shipping label purchase for return",
  "ShippingHB",
  "ShippingServices",
  "ShippingServicesRefund",
  "Storage Fee",
  "StorageRenewalBilling",
  "Subscription Fee",
  "Tax",
  "TransactionTotalAmount",
);

const reserves = kinds("Current Reserve Amount", "Previous Reserve Amount Balance");
const cashMovements = kinds("Payable to Amazon", "Successful charge", "Micro Deposit", "Failed Disbursement");
const fees = kinds(
  "PromotionFee",
  "Deals",
  "CouponRedemptionFee",
  "Vine Enrollment Fee",
  "Inbound Defect Fee",
  "Capacity Reservation Fee",
  "Amazon Warehousing & Distribution (AWD)",
  "Points",
  "Seller Rewards",
);
const advertising = kinds("Cost of Advertising", "Refund for Advertiser");
const reimbursements = kinds("FBA Inventory Reimbursement", "MCF Inventory Reimbursement");
const itemAmounts = kinds("ItemPrice", "Promotion", "ItemFees", "ItemWithheldTax", "Shipment-Fees");
/** Amount types that alone say what an amount is. */
const telling: ReadonlySet<string> = new Set([...itemAmounts, ...fees, ...advertising, ...reimbursements]);

/** In order; the first rule that matches decides. What matches none is quarantined. */
export const rules: readonly Rule[] = [
  // Contradictions: the account's own business among an order's items, and the other way about.
  {
    id: "0a",
    class: "quarantined",
    amountType: telling,
    description: new Set([...reserves, ...cashMovements]),
  },
  { id: "0b", class: "quarantined", type: kinds("Transfer", "Transfers"), amountType: telling },
  {
    id: "0c",
    class: "quarantined",
    type: kinds("ServiceFee", "FBAFees", "AmazonFees", "SAFE-T Reimbursement"),
    amountType: kinds("ItemPrice", "Promotion"),
  },
  { id: "1", class: "reserve", description: reserves },
  { id: "2a", class: "cashMovement", description: cashMovements },
  {
    id: "2b",
    class: "cashMovement",
    description: /^transferoffundsunsuccessful/,
  },
  { id: "2c", class: "cashMovement", type: kinds("Transfer", "Transfers") },
  { id: "3a", class: "tax", amountType: kinds("ItemWithheldTax") },
  { id: "3b", class: "tax", amountType: kinds("ItemPrice", "Promotion"), description: /tax$|^taxdiscount$/ },
  { id: "3c", class: "tax", type: kinds("Commingling VAT"), amountType: kinds("other-transaction") },
  {
    id: "4a",
    class: "reimbursement",
    amountType: reimbursements,
  },
  { id: "4b", class: "reimbursement", type: kinds("SAFE-T Reimbursement") },
  {
    id: "4c",
    class: "reimbursement",
    description: kinds("SAFE-T Reimbursement"),
  },
  {
    id: "4d",
    class: "reimbursement",
    amountType: kinds("other-transaction"),
    description: inventoryReimbursements,
  },
  { id: "5a", class: "refund", type: refundTypes, amountType: kinds("ItemPrice"), description: salePrices },
  { id: "5b", class: "refund", type: refundTypes, amountType: kinds("Promotion"), description: promotions },
  {
    id: "5c",
    class: "fee",
    type: refundTypes,
    amountType: kinds("ItemFees"),
    description: kinds("RefundCommission"),
  },
  { id: "5d", class: "refundFeeReversal", type: refundTypes, amountType: kinds("ItemFees") },
  { id: "6a", class: "gross", type: kinds("Order"), amountType: kinds("ItemPrice"), description: salePrices },
  {
    id: "6b",
    class: "promotion",
    type: kinds("Order"),
    amountType: kinds("Promotion"),
    description: promotions,
  },
  { id: "7a", class: "advertising", amountType: advertising },
  {
    id: "7b",
    class: "fee",
    type: kinds(
      "Order",
      "Shipment",
      "Adjustment",
      "other-transaction",
      "Order_Retrocharge",
      "Refund_Retrocharge",
      "Liquidations",
      "Liquidations Adjustments",
      ...refundTypes,
    ),
    amountType: kinds("ItemFees", "Shipment-Fees"),
  },
  { id: "7c", class: "fee", amountType: kinds("other-transaction"), description: otherTransactions },
  { id: "7d", class: "fee", type: kinds("ServiceFee", "FBAFees", "AmazonFees") },
  {
    id: "7e",
    class: "fee",
    amountType: fees,
  },
];
