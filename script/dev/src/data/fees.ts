import { BPS } from "@takings/sdk";
/** Modelled, never real: what a marketplace would charge for an order. Amounts in hundredths, fees round down. */
import { hash32 } from "./random.ts";
import type { ReportItem, ReportLine } from "./report.ts";

const COMMISSION_BPS = [1_200, 1_300, 1_500] as const;
const FULFILMENT_BPS = [450, 600, 750] as const;
const REFUND_COMMISSION_SHARE_BPS = 2_000;
const REFUND_COMMISSION_MAX = 500n;

/** Rounds towards zero; `amount` ≥ 0. */
export function shareOf(amount: bigint, bps: number): bigint {
  return (amount * BigInt(bps)) / BPS;
}

function rate(sku: string, rates: readonly [number, number, number]): number {
  return rates[hash32(sku) % 3]!;
}

/** Tax rows cancel out: collected from the buyer, withheld by the marketplace. */
export interface Tax {
  bps: number;
  withheldAs: string;
}

function line(type: string, at: number, item: ReportItem) {
  return (amountType: string, description: string, amount: bigint, promotionId?: string): ReportLine => ({
    type,
    amountType,
    description,
    amount,
    postedAt: at,
    item,
    promotionId,
  });
}

function taxLines(write: ReturnType<typeof line>, principal: bigint, tax: Tax | undefined): ReportLine[] {
  if (tax === undefined) return [];
  const size = shareOf(principal < 0n ? -principal : principal, tax.bps);
  const collected = principal < 0n ? -size : size;
  if (collected === 0n) return [];
  return [write("ItemPrice", "Tax", collected), write("ItemWithheldTax", tax.withheldAs, -collected)];
}

/** An order's product row with its fees. */
export function orderLines(item: ReportItem, principal: bigint, at: number, tax?: Tax): ReportLine[] {
  const write = line("Order", at, item);
  const lines = [write("ItemPrice", "Principal", principal), ...taxLines(write, principal, tax)];
  const commission = shareOf(principal, rate(item.sku, COMMISSION_BPS));
  const fulfilment = shareOf(principal, rate(item.sku, FULFILMENT_BPS));
  if (commission > 0n) lines.push(write("ItemFees", "Commission", -commission));
  if (fulfilment > 0n) lines.push(write("ItemFees", "FBAPerUnitFulfillmentFee", -fulfilment));
  return lines;
}

/** A refund of `principal` (positive), its commission given back less the refund commission. */
export function refundLines(item: ReportItem, principal: bigint, at: number, tax?: Tax): ReportLine[] {
  const write = line("Refund", at, item);
  const lines = [write("ItemPrice", "Principal", -principal), ...taxLines(write, -principal, tax)];
  const commission = shareOf(principal, rate(item.sku, COMMISSION_BPS));
  const share = shareOf(commission, REFUND_COMMISSION_SHARE_BPS);
  const kept = share < REFUND_COMMISSION_MAX ? share : REFUND_COMMISSION_MAX;
  if (commission > 0n) lines.push(write("ItemFees", "Commission", commission));
  if (kept > 0n) lines.push(write("ItemFees", "RefundCommission", -kept));
  return lines;
}

export function shippingLine(
  type: "Order" | "Refund",
  item: ReportItem,
  amount: bigint,
  at: number,
): ReportLine {
  return line(type, at, item)("ItemPrice", "Shipping", amount);
}

/** `amount` is negative: a promotion lowers sales. */
export function promotionLine(
  what: "Principal" | "Shipping",
  item: ReportItem,
  amount: bigint,
  at: number,
  promotionId: string,
): ReportLine {
  return line("Order", at, item)("Promotion", what, amount, promotionId);
}
